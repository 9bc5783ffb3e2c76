import { SOURCE, TO_WRITE } from '../../knowledge/parse/draft.ts';
import { type DraftFile, type FrontMatter, pathOf, slugOf, withFrontMatter } from '../article-draft.ts';
import type { PageSource } from '../page/read-page.ts';
import type { Proposal } from './propose.ts';

export type DraftParts = {
  readonly head: FrontMatter;
  readonly source: Pick<PageSource, 'paragraphs' | 'doubts'>;
  readonly proposals: readonly Proposal[];
};

/** A draft to work from: statements to write with the facts and questions proposed for them, and the source in a comment at the end. */
export function draftFile({ head, source, proposals }: DraftParts): DraftFile {
  const statements =
    proposals.length === 0
      ? [statementOf(undefined, head.publisher)]
      : proposals.map((one, index) => statementOf(index + 1, head.publisher, one));
  const body = [...statements, sourceComment(source, proposals)].join('\n\n');
  return { path: pathOf(head.published, slugOfDraft(head)), text: withFrontMatter(head, body) };
}

/** From the English title, else from the address, else from the company. */
function slugOfDraft({ title, url, companies }: FrontMatter): string {
  const last = decoded(new URL(url).pathname)
    .split('/')
    .filter((part) => /[a-z]{3}/i.test(part))
    .at(-1);
  const fromAddress = slugOf((last ?? '').replace(/\.\w{2,5}$/, ''));
  return [slugOf(title.en ?? ''), fromAddress, companies[0] ?? ''].find((slug) => slug !== '') ?? 'draft';
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function statementOf(number: number | undefined, publisher: string, proposal?: Proposal): string {
  const which = number === undefined ? '' : ` [${number}]`;
  const lines = [
    `${TO_WRITE}${which} In your own English: who, what, on which day with its year, and that ${publisher} reported it.`,
    `${TO_WRITE}${which} 用您自己的中文写同样的内容：名称、事件、带年份的日期，以及报道者。`,
  ];
  const facts = proposal?.facts ?? [];
  const asks = proposal?.asks ?? [];
  const list = [...facts, ...(asks.length === 0 ? [] : ['- asks:', ...asks.map((ask) => `  - ${quoted(ask)}`)])];
  return [lines.join('\n'), ...(list.length === 0 ? [] : [list.join('\n')])].join('\n\n');
}

/** A text that YAML could read as something else stands in quotes. */
function quoted(text: string): string {
  return /^[\p{L}\d][^:#]*$/u.test(text) ? text : JSON.stringify(text);
}

/** The source's own text, its sentences numbered as the statements to write are. */
function sourceComment({ paragraphs, doubts }: DraftParts['source'], proposals: readonly Proposal[]): string {
  const text = paragraphs.map((paragraph) =>
    proposals.reduce(
      (marked, { sentence }, index) => marked.replace(sentence, () => `[${index + 1}] ${sentence}`),
      paragraph,
    ),
  );
  return [
    `${SOURCE}: the text of the original, to work from. Take out this comment, to its last line, when the statements are written.`,
    ...doubts.map((doubt) => `LOOK: ${doubt}`),
    '',
    ...text.map(harmlessInComment),
    '-->',
  ].join('\n');
}

/** Nothing in the text ends the comment. */
function harmlessInComment(text: string): string {
  return text.replace(/--+!?>/g, '->');
}
