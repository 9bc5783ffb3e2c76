import { articleAt } from '../../knowledge/library.ts';
import { overlaps } from '../../lang/dates/date.ts';
import { compact } from '../../lang/text.ts';
import type { DatedFact } from '../../search/fact-index.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { uniqueBy } from '../../search/unique-by.ts';
import { seriesOf } from '../facts/evidence.ts';
import { withAntecedent } from '../rank/rank-statements.ts';
import type { Selected } from '../rank/select.ts';
import type { TextQuestion } from '../retrieve/text-question.ts';
import { attributeOf } from '../view.ts';
import { type Piece, pieceAt } from './piece.ts';

const MOST_STATEMENTS = 3;
/** How near to the best score another event of the same kind must come to be shown beside it. */
const NEAR = 0.96;

/** One to three pieces: the best statement, then what else is asked for, what it replaced, what another dated source says, or others of its kind. */
export function compose(
  selected: readonly [Selected, ...Selected[]],
  question: TextQuestion,
  searchable: SearchableLibrary,
): readonly [Piece, ...Piece[]] {
  const [best] = selected;
  const found = pieceOf(best, question);
  const successor = found.superseded && asksForToday(question) ? currentState(best, question, searchable) : undefined;
  const [first, ...rest] = successor ? [successor, found] : newestFirst(found, disputedBy(best, question, searchable));
  const further = [...rest, ...replacedBy(best, question, searchable), ...alike(selected, question)];
  const others = uniqueBy([first, ...further], ({ quote }) => quote).slice(1, MOST_STATEMENTS);
  return [first, ...others];
}

/** A question about somebody in an office, or about what was before, is not about who is there now. */
function asksForToday({ entities, time }: TextQuestion): boolean {
  return time.focus !== 'earlier' && !entities.some(({ kind }) => kind === 'person');
}

/** What replaced a state that is over: it comes first even where an older statement fits the words better. */
function currentState({ facts }: Selected, question: TextQuestion, searchable: SearchableLibrary): Piece | undefined {
  const successors = facts.flatMap(({ fact }) =>
    seriesOf(fact, searchable).filter((other) => other.until === undefined && other.at === undefined),
  );
  return byNewestArticle(successors, searchable).flatMap((fact) => factPiece(fact, question, searchable))[0];
}

function pieceOf({ statement, document, facts }: Selected, { time }: TextQuestion): Piece {
  const { article, passage, language } = document;
  const quote = withAntecedent(statement);
  const over =
    facts.length > 0 && !time.period && facts.every(({ fact, current }) => !current && fact.at === undefined);
  return { article, passage, language, quote, ...(over && facts[0] && { superseded: spanOf(facts[0].fact) }) };
}

/** What other sources say of the same days, where they say otherwise. */
function disputedBy({ facts }: Selected, question: TextQuestion, searchable: SearchableLibrary): readonly Piece[] {
  return facts
    .filter(({ fit }) => fit === 1)
    .flatMap(({ fact }) => {
      const many = attributeOf(fact.attribute, { searchable })?.many ?? false;
      return seriesOf(fact, searchable).filter(
        (other) => other.statement !== fact.statement && disagrees(fact, other, many),
      );
    })
    .flatMap((fact) => factPiece(fact, question, searchable));
}

/** What the current state replaced, the last first. */
function replacedBy({ facts }: Selected, question: TextQuestion, searchable: SearchableLibrary): readonly Piece[] {
  if (question.time.period) return [];
  return facts
    .filter(({ fact, fit, current }) => fit === 1 && current && isSingleState(fact, searchable))
    .flatMap(({ fact }) => {
      const before = (other: DatedFact) => fact.from === undefined || other.period.until <= fact.period.from;
      return seriesOf(fact, searchable).filter(
        (other) => other.statement !== fact.statement && other.until !== undefined && before(other),
      );
    })
    .sort((a, b) => (a.period.until < b.period.until ? 1 : -1))
    .flatMap((fact) => factPiece(fact, question, searchable));
}

function isSingleState(fact: DatedFact, searchable: SearchableLibrary): boolean {
  const attribute = attributeOf(fact.attribute, { searchable });
  return attribute?.kind === 'state' && !attribute.many;
}

/** Two dated sources that disagree are shown as two dated statements, the one published last first. */
function newestFirst(found: Piece, disputed: readonly Piece[]): readonly [Piece, ...Piece[]] {
  const newer = disputed.filter(({ article }) => article.published > found.article.published);
  const [newest] = [...newer].sort((a, b) => (a.article.published < b.article.published ? 1 : -1));
  return newest ? [newest, found, ...disputed.filter((piece) => piece !== newest)] : [found, ...disputed];
}

/** Another value for the same days; several values may hold at once where the attribute says so. */
function disagrees(fact: DatedFact, other: DatedFact, many: boolean): boolean {
  if (many || compact(fact.value.en) === compact(other.value.en)) return false;
  if (fact.at !== undefined && other.at !== undefined) return fact.at === other.at;
  return (
    fact.at === undefined &&
    other.at === undefined &&
    other.until === undefined &&
    fact.until === undefined &&
    overlaps(fact.period, other.period)
  );
}

function byNewestArticle(facts: readonly DatedFact[], { library }: SearchableLibrary): readonly DatedFact[] {
  const published = ({ statement }: DatedFact) => articleAt(library, statement)?.published ?? '';
  return [...facts].sort((a, b) => (published(a) < published(b) ? 1 : -1));
}

function factPiece(fact: DatedFact, { textLanguage }: TextQuestion, { library }: SearchableLibrary): readonly Piece[] {
  const piece = pieceAt(fact.statement, textLanguage, library);
  return piece ? [{ ...piece, ...(fact.until !== undefined && { superseded: spanOf(fact) }) }] : [];
}

function spanOf({ from, until }: DatedFact): NonNullable<Piece['superseded']> {
  return { ...(from !== undefined && { from }), ...(until !== undefined && { until }) };
}

/** Other statements that answer nearly as well and support the same attribute: two founders, two listings. */
function alike([best, ...others]: readonly [Selected, ...Selected[]], question: TextQuestion): readonly Piece[] {
  const attributes = new Set(best.facts.map(({ fact }) => fact.attribute));
  const near = others.filter(
    ({ score, facts }) =>
      score >= NEAR * best.score && facts.some(({ fact, current }) => current && attributes.has(fact.attribute)),
  );
  return near.map((selected) => pieceOf(selected, question));
}
