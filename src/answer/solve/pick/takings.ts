import { isAmount } from '../../../lang/answer-type.ts';
import type { DatedFact } from '../../../search/fact-index.ts';
import type { Ask } from '../../asks/ask.ts';
import { saysLoss } from '../../asks/focus.ts';
import { asksWhatProductEarned } from '../../asks/rules.ts';
import type { Found } from '../../facts/found.ts';
import type { LibraryView } from '../../view.ts';
import { missingOf } from '../asked.ts';
import { saysOnlyEarned } from '../claim/amounts/earned.ts';

const REVENUE = 'revenue';
const PROFIT = 'net-profit';

/** "How much did Corvane Health earn" asks for its profit, where one of its own is held; a game has none. */
export function withOwnProfit(ask: Ask, { searchable }: LibraryView): Ask {
  if (!asksWhatProductEarned(ask)) return ask;
  const isOwn = ({ attribute, subject }: DatedFact) =>
    attribute === PROFIT && ask.subjects.some(({ id }) => id === subject.id);
  const hasOwn = ask.subjects.some(({ id }) => searchable.facts.of.get(id)?.some(isOwn));
  return hasOwn ? { ...ask, attributes: [PROFIT] } : ask;
}

/**
 * "How much did the game make", 赚了多少钱, of which no profit is held: what came in is nearest to it, told as revenue, and the profit is
 * said to be missing. Undefined where the question names a profit or a loss itself, or no revenue is held either.
 */
export function takingsOf(
  ask: Ask,
  view: LibraryView,
  solve: (ask: Ask, view: LibraryView) => Found | undefined,
): Found | undefined {
  if (!isAmount(ask.answer) || ask.attributes[0] !== PROFIT) return undefined;
  const text = view.reading.folded.slice(ask.span.start, ask.span.end);
  if (!saysOnlyEarned(ask, view) || saysLoss(text, view.reading.textLanguage)) return undefined;
  const found = solve({ ...ask, attributes: [REVENUE] }, view);
  const [first] = found?.rows.filter(({ role }) => role === 'value' || role === 'nearest') ?? [];
  if (!found || !first) return undefined;
  const rows = found.rows.flatMap((row) =>
    row.role === 'value' || row.role === 'nearest' ? [{ ...row, role: 'nearest' as const }] : [],
  );
  return { ...found, rows, missing: { ...missingOf(ask), attribute: PROFIT } };
}
