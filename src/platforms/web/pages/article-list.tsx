import type { BrowseView } from '../../../chat/catalogue/catalogue-schema.ts';
import { articlePath } from '../../article-path.ts';
import { companyPath } from '../view.ts';
import { Day } from './day.tsx';

/** Articles as a list: date, title, publisher and companies; where a text was looked for, the statement that says it. */
export function ArticleList({ articles }: { readonly articles: BrowseView['articles'] }) {
  return (
    <ol class="articles">
      {articles.map(({ id, title, publisher, published, companies, statement }) => (
        <li>
          <Day published={published} />
          <div>
            <a class="title" href={articlePath(id)} lang={title.language}>
              {title.text}
            </a>
            {statement && (
              <p class="found">
                <a href={articlePath(id, statement.passage)} lang={statement.quote.language}>
                  {statement.quote.text}
                </a>
              </p>
            )}
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
