import type { GlossaryTerm } from '../../knowledge/glossary.ts';
import { smallNumberWord } from '../../lang/en/figures.ts';
import { isWithin, meets, otherFormsOf, type Span, type Token } from '../../search/analyse.ts';
import type { IndexedPassage } from '../../search/indexed-passage.ts';
import type { Ask } from '../asks/ask.ts';
import { rememberPairs, rememberStretches } from '../reading/remember.ts';
import { held, mostTelling, type QueryUnit, synonymUnit } from '../retrieve/query.ts';
import type { LibraryView } from '../view.ts';

/** What an ask says beside its names, attribute and time: "its slice", "before the ipo". Empty where it says nothing more. */
export function contentOf(
  { span, taken, further = [] }: Pick<Ask, 'span' | 'taken' | 'further'>,
  view: LibraryView,
): readonly QueryUnit[] {
  const contentIn = read.get(view.reading) ?? rememberStretches((...stretch) => unitsIn(...stretch, view));
  read.set(view.reading, contentIn);
  const said = contentIn(span, taken);
  return further.length === 0 ? said : [...said, ...further.map((term) => unitOf(term, view))];
}

/** What the stretches of each question say. */
const read = new WeakMap<LibraryView['reading'], (span: Span, taken: readonly Span[]) => readonly QueryUnit[]>();

function unitsIn(span: Span, taken: readonly Span[], view: LibraryView): readonly QueryUnit[] {
  const { reading, searchable } = view;
  const { index } = searchable;
  const terms = reading.terms.filter((term) => isWithin(term, span) && !taken.some((other) => meets(other, term)));
  const tokens = reading.contentIn(span, [...taken, ...terms]);
  // Two Han characters that never stand side by side in a text are the end of one word and the begin of the next.
  const isHalf = ({ kind, term }: Token) => kind === 'han' && index.documentFrequency(term) === 0;
  const isDigits = (token: Token) => token.kind === 'word' && numbers.some((number) => isWithin(token, number));
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  const words = mostTelling(
    tokens.filter((token) => !isHalf(token) && !isDigits(token)),
    index,
  );
  const ofWords = words.map(({ term }) => {
    const ways = [term, smallNumberWord(term), ...otherFormsOf(term)].filter((way) => way !== undefined);
    const unit = synonymUnit(
      ways.map((way) => ({ terms: [way], weight: 1 })),
      index,
    );
    return atMost(unit, index.documentFrequency(term) === 0 ? WORTH_OF_UNKNOWN : MOST_WORTH);
  });
  return [...ofWords, ...terms.map(({ entry }) => unitOf(entry, view))];
}

/** A word of the field in all the ways to say it. */
export function unitOf({ en, zh }: GlossaryTerm, { searchable: { index, phraseTerms } }: LibraryView): QueryUnit {
  const ways = [...en, ...zh].map((phrase) => ({ terms: phraseTerms.get(phrase) ?? [], weight: 1 }));
  const unit = synonymUnit(
    ways.filter((way) => way.terms.length > 0),
    index,
  );
  return atMost(unit, MOST_WORTH);
}

/** No single word decides; one that no text holds is more often a way to put the question than its point. */
const [MOST_WORTH, WORTH_OF_UNKNOWN] = [4, 1];

function atMost(unit: QueryUnit, most: number): QueryUnit {
  if (unit.worth <= most) return unit;
  const share = most / unit.worth;
  return { ...unit, worth: most, alternatives: unit.alternatives.map((one) => ({ ...one, worth: one.worth * share })) };
}

/** Share of the units, by their worth, that a document's text, title and the questions that it affirms hold, in [0, 1]; 1 where there are none. */
export function shareHeld(units: readonly QueryUnit[], document: IndexedPassage): number {
  return units.length === 0 ? 1 : shareIn(units, document);
}

/** Several facts have one document, and are looked at more than once. */
const shareIn = rememberPairs((units: readonly QueryUnit[], { toldTerms }: IndexedPassage) =>
  shareOf(units, (term) => toldTerms.has(term)),
);

/** Share of the units, by their worth, whose terms are there, in [0, 1]; 1 where there are no units. */
export function shareOf(units: readonly QueryUnit[], holds: (term: string) => boolean): number {
  let [all, covered] = [0, 0];
  for (const unit of units) {
    all += unit.worth;
    covered += unit.worth * held(unit, holds);
  }
  return all === 0 ? 1 : covered / all;
}
