import { isAmount } from '../../../lang/answer-type.ts';
import type { Ask } from '../../asks/ask.ts';
import { slottedIn } from '../../asks/clauses-of.ts';
import { asksForMeaning, asksForWhole } from '../../asks/grammar/kinds.ts';
import { asksForHoldings, subjectFit } from '../../facts/fit.ts';
import type { LibraryView } from '../../view.ts';

/**
 * "What share of Kingsoft does Xiaomi hold": what somebody else holds of one of the two is no answer, nor is a statement that only names
 * both where all of it, or what the two are called together, is asked for.
 */
export function asksForPartOfAnother(
  { attributes: [first], answer, subjects, qualifier, span }: Ask,
  { reading }: LibraryView,
) {
  if (qualifier === 'name') return true;
  const isOfShare = first === 'stake' && answer === 'percent';
  const isOfAll = () => answer === 'date' && asksForWhole(slottedIn(span, reading), reading.textLanguage);
  return subjects.filter(({ kind }) => kind !== 'topic').length > 1 && (isOfShare || isOfAll());
}

/** 前置仓是啥 names nothing that is known: a statement that only has the word does not say what it means. */
export function asksWhatItMeans({ subjects, topics, attributes, span }: Ask, { reading }: LibraryView): boolean {
  if (subjects.length + topics.length + attributes.length > 0) return false;
  return asksForMeaning(slottedIn(span, reading), reading.textLanguage);
}

/** Who owns or controls a company, and who holds how much of it. */
const HOLDINGS: ReadonlySet<string> = new Set(['parent', 'controller', 'stake']);

/** "Who owns Xiaomi", 小米的大股东是谁, 小米有哪些股东: who holds a company is asked for. */
export function asksForHolder(ask: Ask): boolean {
  const { kind, attributes, subjects, answer } = ask;
  const isWho = answer === 'person' || answer === 'company';
  const isOfHolding = attributes.length > 0 && attributes.every((id) => HOLDINGS.has(id));
  const isOfHolders = kind === 'list' && !isAmount(answer) && answer !== 'date' && !asksForHoldings(ask);
  return ((kind === 'fact' && isWho) || isOfHolders) && subjects.length > 0 && isOfHolding;
}

/** True for a statement that tells of a holder of what is asked about: one that merely names a company does not say whose it is. */
export function tellsOfHolder(statement: string, ask: Ask, view: LibraryView): boolean {
  const facts = view.searchable.facts.at.get(statement) ?? [];
  return facts.some((fact) => HOLDINGS.has(fact.attribute) && subjectFit(fact, ask.subjects, view) > 0);
}
