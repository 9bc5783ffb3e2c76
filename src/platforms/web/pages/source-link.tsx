import type { Source } from '../../../chat/catalogue/catalogue-schema.ts';
import { articlePath } from '../../article-path.ts';
import { langOf, type View } from '../view.ts';
import { Day } from './day.tsx';

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
