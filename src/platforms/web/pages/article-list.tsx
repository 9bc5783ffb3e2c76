import type { ArticleEntry } from '../../../chat/catalogue/catalogue-schema.ts';
import { articlePath } from '../../article-path.ts';
import { companyPath } from '../view.ts';

/** Articles as a list: date, title, publisher and companies. */
export function ArticleList({ articles }: { readonly articles: readonly ArticleEntry[] }) {
  return (
    <ol class="articles">
      {articles.map(({ id, title, publisher, published, companies }) => (
        <li>
          <time dateTime={published}>{published}</time>
          <div>
            <a class="title" href={articlePath(id)} lang={title.language}>
              {title.text}
            </a>
            <p class="byline">
              {publisher}
              {companies.map((company) => (
                <>
                  {' · '}
                  <a href={companyPath(company.id)}>{company.name}</a>
                </>
              ))}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
