import type { HeadView, Shown } from '../../../chat/catalogue/catalogue-schema.ts';
import { articlePath } from '../../article-path.ts';
import { capital, langOf, type View } from '../view.ts';
import { QuestionField } from './question-field.tsx';
import { SourceLink } from './source-link.tsx';

export type HeadProps = {
  readonly view: View;
  readonly name: string;
  readonly otherName?: Shown | undefined;
  readonly head: HeadView;
};

/** The head of a page on something: its name in both languages, what it does, and its key figures, each with its source. */
export function Head({ view, name, otherName, head }: HeadProps) {
  const { description } = head;
  return (
    <>
      <h1>
        {name}{' '}
        {otherName && (
          <span class="other-name" lang={otherName.language}>
            {otherName.text}
          </span>
        )}
      </h1>
      {description && (
        <p class="does" lang={langOf(description.text, view.language)}>
          {capital(description.text)}{' '}
          <sup class="mark" data-tip={tipOf(description.source)}>
            <a
              href={articlePath(description.source.articleId, description.source.passage)}
              aria-label={`${view.words.sources.cited(1)}: ${description.source.title}`}
            >
              1
            </a>
          </sup>
        </p>
      )}
      {head.facts.length > 0 && <KeyFigures view={view} head={head} />}
    </>
  );
}

function tipOf({ quote, publisher, published }: HeadView['facts'][number]['source']): string {
  return `${quote.text} — ${publisher}, ${published}`;
}

/** A strip of the newest figures, who leads it, and where it is listed. */
function KeyFigures({ view, head: { facts } }: { readonly view: View; readonly head: HeadView }) {
  return (
    <dl class="key-figures" aria-label={view.words.company.keyFigures}>
      {facts.map(({ label, value, beside, source }) => (
        <div>
          <dt>{label}</dt>
          <dd class="value">{value}</dd>
          <dd class="beside">
            {beside.length > 0 && <span>{beside.join(' · ')}</span>} <SourceLink source={source} view={view} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A question about what the page is on; it is asked with its name, so that "who runs it" is clear. */
export function AskAbout({ view, name }: { readonly view: View; readonly name: string }) {
  const { words } = view;
  return (
    <form class="ask about" method="post" action="/" data-live="ask">
      <label for="question">{words.company.question(name)}</label>
      <input type="hidden" name="about" value={name} />
      <QuestionField view={view} />
    </form>
  );
}
