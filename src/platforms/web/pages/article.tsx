import type { ArticleView } from '../../../chat/catalogue/catalogue-schema.ts';
import { Page } from '../page.tsx';
import { companyPath, type View } from '../view.ts';
import { Day } from './day.tsx';

export type ArticlePageProps = {
  readonly view: View;
  readonly article: ArticleView;
  /** The statement that was cited, by its number. */
  readonly cited?: number;
  /** The page that led to it. */
  readonly back?: string;
};

/** One article with all its statements; the cited one stands out. */
export function ArticlePage({ view, article, cited, back }: ArticlePageProps) {
  const { words } = view;
  return (
    <Page view={view} title={article.title.text} section="articles" live={back !== undefined}>
      <article class="digest">
        <header>
          <p class="byline">
            {article.publisher} · <Day published={article.published} />
          </p>
          <h1 lang={article.title.language}>{article.title.text}</h1>
          {article.url !== '' && (
            <p>
              <a class="original" href={article.url} rel="external noreferrer">
                {words.sources.originalOf(article.publisher)}
              </a>
            </p>
          )}
          <p class="note">{words.article.digest}</p>
        </header>
        <div class="statements">
          {article.passages.map((passage, index) => (
            <>
              {passage.heading !== '' && passage.heading !== article.passages[index - 1]?.heading && (
                <h2>{passage.heading}</h2>
              )}
              <Passage
                passage={passage}
                isCited={passage.number === cited}
                view={view}
                {...(back !== undefined && { back })}
              />
            </>
          ))}
        </div>
        <About view={view} article={article} />
      </article>
    </Page>
  );
}

type PassageProps = {
  readonly passage: ArticleView['passages'][number];
  readonly isCited: boolean;
  readonly back?: string;
  readonly view: View;
};

function Back({ to, view: { words } }: { readonly to: string; readonly view: View }) {
  return (
    <p class="back">
      <a href={to} data-back>
        {words.article.back}
      </a>
    </p>
  );
}

function Passage({ passage: { number, texts }, isCited, back, view }: PassageProps) {
  const { words } = view;
  return (
    <section
      id={`s${number}`}
      class={isCited ? 'passage cited' : 'passage'}
      aria-label={
        isCited ? `${words.article.cited}: ${words.article.statement(number)}` : words.article.statement(number)
      }
    >
      <a class="number" href={`?s=${number}#s${number}`} aria-label={words.article.statement(number)}>
        {number}
      </a>
      <div>
        {isCited && <p class="tag">{words.article.cited}</p>}
        {texts.map(({ text, language }, index) => (
          <p class={index === 0 ? 'own' : 'twin'} lang={language}>
            {isCited && index === 0 ? <mark>{text}</mark> : text}
          </p>
        ))}
        {isCited && back !== undefined && <Back to={back} view={view} />}
      </div>
    </section>
  );
}

function About({ view: { words }, article }: { readonly view: View; readonly article: ArticleView }) {
  if (article.companies.length === 0 && article.topics.length === 0) return null;
  return (
    <footer class="about-article">
      <dl>
        {article.companies.length > 0 && (
          <div>
            <dt>{words.article.about}</dt>
            {article.companies.map(({ id, name }) => (
              <dd>
                <a href={companyPath(id)}>{name}</a>
              </dd>
            ))}
          </div>
        )}
        {article.topics.length > 0 && (
          <div>
            <dt>{words.article.topics}</dt>
            {article.topics.map((topic) => (
              <dd>
                <a href={`/articles?topic=${encodeURIComponent(topic)}`} lang="en">
                  {topic}
                </a>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </footer>
  );
}
