import type { Answer } from '../../answer/answer.ts';
import { plainText, replyTo } from '../../chat/respond/reply.ts';
import { timeIn } from '../../chat/words/dates.ts';
import { labelIn } from '../../chat/words/labels.ts';
import { writtenValueIn } from '../../chat/words/values.ts';
import { nameIn } from '../../knowledge/names.ts';
import { render } from '../../platforms/terminal/render.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { AnswerChange } from './answer-changes.ts';
import type { FactChanges } from './fact-changes.ts';

/** The facts that change, a line each. */
export function factLines(
  { added, gone, replaced, ended, differing }: FactChanges,
  after: SearchableLibrary,
): readonly string[] {
  const say = (fact: DatedFact) => factWords(fact, after);
  const value = (fact: DatedFact) => valueWords(fact, after);
  const lines = [
    ...added.map((fact) => `  new       ${say(fact)}`),
    ...replaced.map(({ old, by }) => `  replaced  ${say(old)}  ->  ${value(by)}`),
    ...ended.map((fact) => `  ended     ${say(fact)}`),
    ...differing.map(({ held, by }) => `  differs   ${say(by)}; ${sourceOf(held)} says ${value(held)}`),
    ...gone.map((fact) => `  gone      ${say(fact)}`),
  ];
  return ['Facts', ...(lines.length > 0 ? lines : ['  none: nothing that it says is a fact of the library'])];
}

function factWords(fact: DatedFact, after: SearchableLibrary): string {
  const { subject, attribute, about } = fact;
  const entity = after.entityById.get(subject.id);
  const name = entity ? nameIn(entity.names, 'en') : subject.id;
  const label = labelIn(after.library.attributes, { attribute }, 'en') ?? attribute;
  return [name, about ? `${label} (${about.en})` : label, valueWords(fact, after)].join(' · ');
}

function valueWords(
  { value, unit, from, until, at, undated }: DatedFact,
  { library: { units } }: SearchableLibrary,
): string {
  const when = undated ? '' : timeIn({ from, until, at }, 'en');
  const shown = writtenValueIn({ value, unit }, { language: 'en', units });
  return when === '' || when === shown ? shown : `${shown}, ${when}`;
}

function sourceOf({ statement }: DatedFact): string {
  return statement.replace(/#.*/, '');
}

/** Questions whose answer changes, what people see of it first before and after; those that turn wrong stand first. */
export function answerLines(
  changes: readonly AnswerChange[],
  asked: number,
  { before, after }: { readonly before: SearchableLibrary; readonly after: SearchableLibrary },
): readonly string[] {
  const head = `Questions answered differently: ${changes.length} of ${asked}`;
  const isWrong = ({ verdict }: AnswerChange) => verdict === 'wrong now';
  const ordered = [...changes.filter(isWrong), ...changes.filter((one) => !isWrong(one))];
  const lines = ordered.flatMap((change) => [
    `  ${change.question.text}  [${[change.question.from, change.question.golden?.id, change.verdict].filter(Boolean).join(', ')}]`,
    `    before  ${firstLine(change.before, before)}`,
    `    after   ${firstLine(change.after, after)}`,
  ]);
  return [head, ...lines];
}

const WIDEST = 150;

function firstLine(answer: Answer, { library }: SearchableLibrary): string {
  const [line = ''] = plainText(replyTo(answer, library)).split('\n');
  const cited = answer.kind === 'answered' ? `  (${answer.statements[0].citation.articleId})` : '';
  return `${line.length > WIDEST ? `${line.slice(0, WIDEST - 1)}…` : line}${cited}`;
}

/** How an answer looks in the terminal. */
export function lookOf(question: string, answer: Answer, { library }: SearchableLibrary): readonly string[] {
  const shown = render(replyTo(answer, library), { colour: false, links: false });
  return [`> ${question}`, ...shown.split('\n').map((line) => `  ${line}`)];
}
