import type { FactView, Source } from '../../../chat/catalogue/catalogue-schema.ts';
import { articlePath } from '../../article-path.ts';
import { langOf, type View } from '../view.ts';
import { Day } from './day.tsx';

/** To the statement in its article, and behind it to the others that say the same. */
export function Sources({ fact: { source, also }, view }: { readonly fact: FactView; readonly view: View }) {
  if (also.length === 0) return <SourceLink source={source} view={view} />;
  return (
    <>
      <SourceLink source={source} view={view} />
      <details class="also">
        <summary>{view.words.company.alsoSaid(also.length)}</summary>
        <ul>
          {also.map((other) => (
            <li>
              <SourceLink source={other} view={view} />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** To the statement in its article. */
export function SourceLink({ source, view }: { readonly source: Source; readonly view: View }) {
  const { articleId, passage, publisher, published, title } = source;
  return (
    <a
      class="source"
      href={articlePath(articleId, passage)}
      title={source.quote.text}
      aria-label={`${publisher}, ${published}: ${title}`}
    >
      <span lang={langOf(publisher, view.language)}>{publisher}</span> <Day published={published} />
    </a>
  );
}
