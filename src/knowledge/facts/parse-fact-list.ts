import { z } from 'zod';
import { parseYaml } from '../parse/front-matter.ts';
import type { Problem } from '../problems/problem.ts';
import { factSchema, type WrittenFact } from './fact.ts';

const OPENING = /^\s*-\s+(?:\{\s*)?["']?(?:attribute|asks)["']?\s*:/;

const line = z.union([z.string().trim().min(1), z.number().transform(String)]);

/** A question, alone or with what the statement answers: `- yes: did it list in 2021`. */
const question = z.union([
  line.transform((text): { text: string; verdict?: 'yes' | 'no' } => ({ text })),
  z.strictObject({ yes: line }).transform(({ yes: text }) => ({ text, verdict: 'yes' as const })),
  z.strictObject({ no: line }).transform(({ no: text }) => ({ text, verdict: 'no' as const })),
]);

const asks = z
  .array(question)
  .min(1)
  .describe('Questions that the statement answers; `yes:` or `no:` before one that it answers so');

/** An item of questions, for editors and documents. */
export const asksSchema = z.strictObject({ asks });

/** The list below a statement, for the same: facts, and items of questions. */
export const factListSchema = z.array(z.union([factSchema, asksSchema]));

/** Which of the two an item is, put in before it is read, so that a problem is that of the kind that was meant. */
const KIND = '$item';
const itemSchema = z.discriminatedUnion(KIND, [
  z.strictObject({ [KIND]: z.literal('asks'), asks }),
  factSchema.safeExtend({ [KIND]: z.literal('fact') }),
]);
const readSchema = z.array(
  z.preprocess((item) => (isMap(item) ? { ...item, [KIND]: kindOf(item) } : item), itemSchema),
);

/** A question that a statement answers, with its line in the file. */
export type Ask = {
  readonly text: string;
  readonly line: number;
  /** What the statement answers to a question of yes or no. */
  readonly verdict?: 'yes' | 'no';
};

export type FactList = { readonly facts: readonly WrittenFact[]; readonly asks: readonly Ask[] };

/** True for the source of a Markdown list that is meant as facts and questions; any other list is prose. */
export function isFactList(source: string): boolean {
  return OPENING.test(source);
}

/** The list below a statement, on line `firstLine` of its file, or what is wrong with it. `field` names the statement. */
export function parseFactList({
  path,
  field,
  source,
  firstLine,
}: {
  readonly path: string;
  readonly field: string;
  readonly source: string;
  readonly firstLine: number;
}): { readonly list?: FactList; readonly problems: readonly Problem[] } {
  const { value, problems, lines } = parseYaml(readSchema, path, source, firstLine);
  if (!value) return { problems: problems.map((problem) => ({ ...problem, field: fieldOf(field, problem.field) })) };
  const facts: WrittenFact[] = [];
  const asks: Ask[] = [];
  for (const [index, item] of value.entries()) {
    const line = lines[String(index)] ?? firstLine;
    if (item.$item === 'fact') facts.push(...factsOf(item, line));
    else asks.push(...item.asks.map((ask, place) => ({ ...ask, line: lines[`${index}.asks.${place}`] ?? line })));
  }
  return { list: { facts, asks }, problems: [] };
}

function isMap(item: unknown): item is object {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

function kindOf(item: object): 'asks' | 'fact' {
  return 'asks' in item && !('attribute' in item) ? 'asks' : 'fact';
}

/** One fact for each value of an item. */
function factsOf(item: Extract<z.output<typeof itemSchema>, { $item: 'fact' }>, line: number): readonly WrittenFact[] {
  const { attribute, of, about, value, unit, from, until, at, [KIND]: _, ...qualifiers } = item;
  const shared = { attribute, of, about, unit, from, until, at, qualifiers, line };
  return value === undefined ? [shared] : value.map((one) => ({ ...shared, value: one }));
}

/** `statement 2 item 1.value` for the `0.value` of a list. */
function fieldOf(statement: string, field: string): string {
  const [, index, rest = ''] = /^(\d+)(.*)$/.exec(field) ?? [];
  return index === undefined ? `${statement} list` : `${statement} item ${Number(index) + 1}${rest}`;
}
