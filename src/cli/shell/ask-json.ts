import { z } from 'zod';
import type { Answer, Citation, NearestArticle } from '../../answer/answer.ts';
import type { AskContext } from '../../answer/reading/reading.ts';
import { searchPassages } from '../../answer/retrieve/retrieve.ts';
import { readAsText } from '../../answer/retrieve/text-question.ts';
import type { ListedCitation, Reply } from '../../chat/message/message.ts';
import { type FlatRow, flatHeadline } from '../../chat/respond/flat-headline.ts';
import { plainText, replyTo } from '../../chat/respond/reply.ts';
import { UsageError } from '../../errors.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

/** What `ask --json` prints. Its keys are kept stable for tools. */
export type AnswerJson = {
  readonly kind: Reply['kind'];
  readonly language: Answer['language'];
  /** The answer, then the statements that prove it, both with `[n]` marks; a refusal carries none. */
  readonly text: string;
  /** The values that the text begins with, as fields; empty where it is made of statements only. */
  readonly headline: readonly FlatRow[];
  /** Newest publication date among the citations; null when there are none. */
  readonly asOf: string | null;
  readonly citations: readonly Pick<
    Citation,
    'n' | 'articleId' | 'title' | 'publisher' | 'published' | 'url' | 'quote'
  >[];
  readonly nearest: readonly NearestArticle[];
  readonly choices?: readonly string[];
  /** With `--search`: the best passages before any threshold. */
  readonly passages?: readonly { readonly articleId: string; readonly score: number }[];
};

export function toJson(answer: Answer, searchable: SearchableLibrary): AnswerJson {
  const cited = answer.kind === 'answered' ? answer.statements.map(({ citation }) => citation) : [];
  return {
    kind: answer.kind,
    language: answer.language,
    text: plainText(withoutNotes(replyTo(answer, searchable.library))),
    headline: answer.kind === 'answered' ? flatHeadline(answer.findings, searchable.library, answer.language) : [],
    asOf: answer.kind === 'answered' ? answer.asOf : null,
    citations: cited.map(citationJson),
    nearest: answer.kind === 'unknown' ? answer.nearest : [],
    ...(answer.kind === 'ambiguous' && { choices: answer.choices.map(({ label }) => label) }),
  };
}

/** What a command says, in the same keys. */
export function replyJson(reply: Reply): AnswerJson {
  const citations = reply.blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []));
  return {
    kind: reply.kind,
    language: reply.language,
    text: plainText(reply),
    headline: [],
    asOf:
      citations
        .map(({ published }) => published)
        .sort()
        .at(-1) ?? null,
    citations: citations.map(citationJson),
    nearest: [],
  };
}

function citationJson({
  n,
  articleId,
  title,
  publisher,
  published,
  url,
  quote,
}: ListedCitation): AnswerJson['citations'][number] {
  return { n, articleId, title, publisher, published, url, quote };
}

/** Notes (how it was understood, the as-of line) stand in fields of their own. */
function withoutNotes(reply: ReturnType<typeof replyTo>): ReturnType<typeof replyTo> {
  return reply.kind === 'answered' ? { ...reply, blocks: reply.blocks.filter(({ type }) => type !== 'note') } : reply;
}

/** The best passages before any threshold, best first. */
export function passagesJson(
  question: string,
  context: AskContext,
  searchable: SearchableLibrary,
  now: string,
  limit: number,
): NonNullable<AnswerJson['passages']> {
  return searchPassages(readAsText(question, context, searchable, now), searchable, limit).map(
    ({ document, score }) => ({
      articleId: document.article.id,
      score,
    }),
  );
}

/** One line of a batch. */
export const batchLineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  history: z.array(z.string()).default([]),
  locale: z.string().optional(),
});

export type BatchLine = z.output<typeof batchLineSchema>;

/** Every line of a JSON Lines text; all bad lines are named at once. */
export function parseBatch(text: string): readonly BatchLine[] {
  const problems: string[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = batchLineSchema.safeParse(parseJson(line));
      if (parsed.success) return [parsed.data];
      problems.push(
        `line ${index + 1}: ${parsed.error.issues.map((issue) => `${issue.path.join('.') || 'line'} ${issue.message}`).join('; ')}`,
      );
      return [];
    });
  if (problems.length === 0) return lines;
  throw new UsageError(
    'batch',
    `The batch is not JSON Lines of {id, question, history?, locale?}:\n${problems.join('\n')}`,
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
