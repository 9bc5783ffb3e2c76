import type { Localized } from '../../../lang/text.ts';
import type { Attribute } from '../../attribute.ts';
import type { Fact, FactValue } from '../../facts/fact.ts';
import { shareIn, standsIn } from '../../facts/stands-in.ts';
import { passageAt } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, factProblem, isStrayId, type PlacedFact, placedFacts } from '../check.ts';

/** Words are said otherwise than in the statement; less than this share of them makes it another statement. */
const ENOUGH = 0.5;
const NAMES = { en: 'English', zh: 'Chinese' } as const;

/**
 * What the qualifiers of a fact say stands in the statement that it cites: a figure in each language, words for the most part. Words
 * that the attribute itself gives, such as "forecast", and a symbol that the card lists are the curator's.
 */
export const qualifierNotInStatement: Check = {
  name: 'qualifier-not-in-statement',
  grade: 'error',
  run: ({ library }) => {
    const attributes = new Map(library.attributes.map((attribute) => [attribute.id, attribute]));
    return placedFacts(library).flatMap((placed) => {
      const { fact } = placed;
      const text = passageAt(library, fact.statement)?.text;
      const tickers = library.companies.get(fact.companyId)?.tickers ?? [];
      return partsOf(fact, attributes.get(fact.attribute)).flatMap(([part, value]) =>
        text && !tickers.includes(value.text.en) ? problemsOf(placed, { part, value, text }) : [],
      );
    });
  },
};

/**
 * The values that are written as a figure or in words of their own, with the name of the qualifier. Words of a qualifier that nobody asks
 * for only point to something, such as the event that a reason explains.
 */
function partsOf({ qualifiers }: Fact, attribute: Attribute | undefined): readonly (readonly [string, FactValue])[] {
  return Object.entries(qualifiers).flatMap(([name, values]) => {
    const qualifier = attribute?.qualifiers[name];
    if (!qualifier) return [];
    const isAsked = qualifier.asks.en.length > 0 || qualifier.asks.zh.length > 0 || qualifier.answers !== 'thing';
    return values
      .filter(
        ({ id, text, figure }) => id === undefined && qualifier.values[text.en] === undefined && (isAsked || figure),
      )
      .map((value) => [name, value] as const);
  });
}

type Part = { readonly part: string; readonly value: FactValue; readonly text: Localized };

function problemsOf(placed: PlacedFact, { part, value, text }: Part): readonly Problem[] {
  if (isStrayId(value.text)) return [];
  return (['en', 'zh'] as const).flatMap((language): readonly Problem[] => {
    const [said, cited] = [value.text[language], text[language]];
    if (cited === undefined || standsIn(said, cited) || (!value.figure && shareIn(said, cited) >= ENOUGH)) return [];
    const message = `"${said}" does not stand in the ${NAMES[language]} of ${placed.fact.statement}. Write what stands there, or put it below the statement that says it`;
    return [factProblem(placed, part, message, value.figure ? 'error' : 'advice')];
  });
}
