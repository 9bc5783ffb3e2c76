import type { Inline, Line, ListedCitation, Reply } from '../../../chat/message/message.ts';
import { articlePath, targetPath } from '../../article-path.ts';
import { langOf, type View } from '../view.ts';
import { WholeDates } from './whole-dates.tsx';

/** What the parts of a reply are shown with: its own language and citations, and the page's view. */
export type Shown = {
  readonly view: View;
  readonly language: Reply['language'];
  readonly citations: readonly ListedCitation[];
};

export function LineView({ line, ...shown }: Shown & { readonly line: Line }) {
  return (
    <>
      {line.map((inline, index) => (
        <InlineView inline={line[index + 1]?.type === 'cite' ? bound(inline) : inline} {...shown} />
      ))}
    </>
  );
}

/** A mark stands on the line of what it proves. */
function bound(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, text: inline.text.replace(/ $/, '\u00a0') } : inline;
}

function InlineView({ inline, view, language, citations }: Shown & { readonly inline: Inline }) {
  switch (inline.type) {
    case 'text': {
      const lang = langOf(inline.text, language);
      if (inline.to)
        return (
          <a href={targetPath(inline.to)} lang={lang}>
            {inline.text}
          </a>
        );
      const text = <WholeDates text={inline.text} />;
      return lang === undefined ? text : <span lang={lang}>{text}</span>;
    }
    case 'strong': {
      const said = <strong lang={langOf(inline.text, language)}>{inline.text}</strong>;
      return inline.to ? <a href={targetPath(inline.to)}>{said}</a> : said;
    }
    case 'link':
      if (inline.to) return <a href={targetPath(inline.to)}>{inline.text}</a>;
      return /^https?:\/\//i.test(inline.url) ? (
        <a href={inline.url} rel="external noreferrer">
          {inline.text}
        </a>
      ) : (
        inline.text
      );
    case 'cite':
      return <Mark n={inline.n} citation={citations.find(({ n }) => n === inline.n)} view={view} />;
  }
}

/** The number of a source: it leads to the statement in its article. */
function Mark({
  n,
  citation,
  view,
}: {
  readonly n: number;
  readonly citation: ListedCitation | undefined;
  readonly view: View;
}) {
  if (!citation) return <sup class="mark">{n}</sup>;
  return (
    <sup class="mark" data-tip={`${citation.quote} — ${citation.publisher}, ${citation.published}`}>
      <a
        href={articlePath(citation.articleId, citation.passage)}
        aria-label={`${view.words.sources.cited(n)}: ${citation.title}`}
      >
        {n}
      </a>
    </sup>
  );
}
