import type { Block, Inline, Line, ListedCitation, Reply } from '../../chat/message/message.ts';
import { articlePath, langOf, type View } from './view.ts';

type Language = Reply['language'];
type Shown = { readonly view: View; readonly language: Language; readonly citations: readonly ListedCitation[] };

/** A reply as the pages and the live chat show it. */
export function ReplyView({ reply, view }: { readonly reply: Reply; readonly view: View }) {
  const citations = reply.blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
  const shown = { view, language: reply.language, citations };
  return (
    <div class={`reply reply-${reply.kind}`} lang={reply.language}>
      {reply.blocks.map((block) => (
        <BlockView block={block} {...shown} />
      ))}
      {reply.id !== undefined && <FeedbackForm answerId={reply.id} view={view} />}
    </div>
  );
}

function BlockView({ block, ...shown }: Shown & { readonly block: Block }) {
  switch (block.type) {
    case 'headline':
      return <HeadlineView block={block} {...shown} />;
    case 'heading':
      return <h3 lang={langOf(block.text, shown.language)}>{block.text}</h3>;
    case 'paragraph':
      return (
        <p class="statement">
          <LineView line={block.line} {...shown} />
        </p>
      );
    case 'note':
      return (
        <p class="note">
          <LineView line={block.line} {...shown} />
        </p>
      );
    case 'list':
      return (
        <ul class="plain">
          {block.items.map((line) => (
            <li>
              <LineView line={line} {...shown} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <TableView block={block} {...shown} />;
    case 'choices':
      return (
        <AskButtons
          label={block.label}
          questions={block.choices.map(({ label, text }) => ({ label, text }))}
          kind="choices"
          view={shown.view}
          language={shown.language}
        />
      );
    case 'suggestions':
      return (
        <AskButtons
          label={block.label}
          questions={block.questions.map((text) => ({ label: text, text }))}
          kind="suggestions"
          view={shown.view}
          language={shown.language}
        />
      );
    case 'citations':
      return <Sources block={block} {...shown} />;
  }
}

/** The answer large, what belongs to it beside it, and above it what it answers. */
function HeadlineView({ block, ...shown }: Shown & { readonly block: Extract<Block, { type: 'headline' }> }) {
  const { label, verdict, line } = block;
  return (
    <p class={verdict === undefined ? 'headline' : `headline verdict-${verdict}`}>
      {label !== undefined && (
        <span class="label" lang={langOf(label, shown.language)}>
          {label}
        </span>
      )}
      <LineView line={line} {...shown} />
    </p>
  );
}

function LineView({ line, ...shown }: Shown & { readonly line: Line }) {
  return (
    <>
      {line.map((inline) => (
        <InlineView inline={inline} {...shown} />
      ))}
    </>
  );
}

function InlineView({ inline, view, language, citations }: Shown & { readonly inline: Inline }) {
  switch (inline.type) {
    case 'text': {
      const lang = langOf(inline.text, language);
      return lang === undefined ? inline.text : <span lang={lang}>{inline.text}</span>;
    }
    case 'strong':
      return <strong lang={langOf(inline.text, language)}>{inline.text}</strong>;
    case 'link':
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

function TableView({ block, ...shown }: Shown & { readonly block: Extract<Block, { type: 'table' }> }) {
  const { bars } = block;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={block.columns.join(', ')}>
      <table class={bars === undefined ? undefined : 'compared'}>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, place) => (
            <tr>
              {row.map((line, index) =>
                index === 0 ? (
                  <th scope="row">
                    <LineView line={line} {...shown} />
                    {bars !== undefined && <Bar length={bars[place] ?? 0} />}
                  </th>
                ) : (
                  <td>
                    <LineView line={line} {...shown} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How large a value is beside the others; the value itself stands next to it. */
function Bar({ length }: { readonly length: number }) {
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * length} height="4" />
    </svg>
  );
}

/** One line a source; opened, it has the statement and the ways to it. */
function Sources({ block, view, language }: Shown & { readonly block: Extract<Block, { type: 'citations' }> }) {
  const { words } = view;
  return (
    <section class="sources">
      <h3>{block.label}</h3>
      <ol>
        {block.citations.map(({ n, articleId, passage, title, publisher, published, url, quote }) => (
          <li>
            <details>
              <summary>
                <span class="n">{n}</span> <span lang={langOf(publisher, language)}>{publisher}</span>
                {', '}
                <time dateTime={published}>{published}</time>
                {' · '}
                <span class="title" lang={langOf(title, language)}>
                  {title}
                </span>
              </summary>
              <blockquote lang={langOf(quote, language)}>{quote}</blockquote>
              <p lang={view.language}>
                <a href={articlePath(articleId, passage)} aria-label={words.sources.read(title)}>
                  {words.sources.statement}
                </a>
                {' · '}
                <a
                  class="out"
                  href={url}
                  rel="external noreferrer"
                  aria-label={`${words.sources.originalOf(publisher)} (${title})`}
                >
                  {words.sources.original}
                </a>
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

type AskButtonsProps = {
  readonly label: string;
  readonly questions: readonly { readonly label: string; readonly text: string }[];
  readonly kind: 'choices' | 'suggestions' | 'examples';
  readonly view: View;
  readonly language: Language;
};

/** Questions to press: each one is asked as if it had been typed. */
export function AskButtons({ label, questions, kind, view, language }: AskButtonsProps) {
  return (
    <form class={`buttons ${kind}`} method="post" action="/" data-live="ask">
      <fieldset>
        <legend>{label}</legend>
        <input type="hidden" name="id" value={view.newId()} />
        {questions.map(({ label: shown, text }) => (
          <button type="submit" name="question" value={text} lang={langOf(shown, language)}>
            {shown}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

function FeedbackForm({ answerId, view }: { readonly answerId: string; readonly view: View }) {
  const { door, words } = view;
  return (
    <form class="feedback" method="post" action="/feedback" data-live="feedback" lang={view.language}>
      <fieldset>
        <legend class="hidden">{words.feedback.group}</legend>
        <input type="hidden" name="answer" value={answerId} />
        <button type="submit" name="verdict" value="up">
          {door.helpful}
        </button>
        <button type="submit" name="verdict" value="down">
          {door.notHelpful}
        </button>
      </fieldset>
    </form>
  );
}
