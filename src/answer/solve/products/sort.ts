import type { GlossaryTerm } from '../../../knowledge/glossary.ts';
import { vagueWords } from '../../../lang/names/descriptions.ts';
import { fold } from '../../../lang/text.ts';
import { isInside, isWithin, meets, nameTerm, type Span } from '../../../search/analyse.ts';
import type { IndexedPassage } from '../../../search/indexed-passage.ts';
import type { Ask } from '../../asks/ask.ts';
import { contentOf, shareOf, unitOf } from '../../facts/content.ts';
import { held, type QueryUnit } from '../../retrieve/query.ts';
import type { LibraryView } from '../../view.ts';

/** One text that says what something is, as it is compared with a sort. */
export type SaidOfThing = { readonly terms: ReadonlySet<string>; readonly inOrder: string };

/** A word for a sort, by what it is worth, and how much of it a text says. */
type Part = { readonly worth: number; readonly isVague: boolean; readonly saidIn: (said: SaidOfThing) => number };

/** The sort of which a product is asked for. */
export type Sort = {
  readonly parts: readonly Part[];
  /** False for a text that has too few of its words anywhere. */
  readonly isLikely: (document: IndexedPassage) => boolean;
};

/** Share of the words for the sort that must be said: a video platform is no game platform. */
const LEAST = 0.75;

/** The sort that an ask names: "video model", 办公软件. Undefined where it names none, or by a word alone that no text has. */
export function sortOf(ask: Ask, view: LibraryView): Sort | undefined {
  const { reading, searchable } = view;
  const isFree = (span: Span) => isWithin(span, ask.span) && !ask.taken.some((other) => meets(other, span));
  const terms = reading.terms.filter(isFree);
  const vague = vagueWords(reading.folded).filter((word) => !reading.terms.some((term) => isInside(word, term)));
  const isVague = (span: Span) => vague.some((word) => isWithin(span, word));
  const telling = terms.filter((term) => !isVague(term));
  const taken = [...ask.taken, ...vague, ...terms];
  const units = contentOf({ span: ask.span, taken }, view);
  const tokens = reading.contentIn(ask.span, taken);
  const isUnknown = tokens.length > 0 && tokens.every(({ term }) => searchable.index.documentFrequency(term) === 0);
  if (isUnknown || telling.length + units.length + ask.topics.length === 0) return undefined;
  const bare = contentOf({ span: ask.span, taken: [...ask.taken, ...terms] }, view);
  const known = new Set(units.flatMap(({ alternatives }) => alternatives.flatMap((one) => one.terms)));
  const further = bare.filter(({ alternatives }) =>
    alternatives.every((one) => !one.terms.some((term) => known.has(term))),
  );
  const likely = [...units, ...telling.map(({ entry }) => unitOf(entry, view))];
  return {
    parts: [
      ...units.map((unit) => ofUnit(unit, false)),
      ...further.map((unit) => ofUnit(unit, true)),
      ...terms.map((term) => ofTerm(term.entry, isVague(term), view)),
      ...ask.topics.map(
        (topic): Part => ({
          worth: WORTH_OF_TOPIC,
          isVague: false,
          saidIn: ({ terms: said }) => Number(said.has(nameTerm(topic))),
        }),
      ),
    ],
    isLikely: ({ textTerms }) => shareOf(likely, (term) => textTerms.includes(term)) >= LEAST,
  };
}

const WORTH_OF_TOPIC = 4;

function ofUnit(unit: QueryUnit, isVague: boolean): Part {
  return { worth: unit.worth, isVague, saidIn: ({ terms: said }) => held(unit, (term) => said.has(term)) };
}

/** A word of the field is said by any of its ways to say it, the words of which stand side by side. */
function ofTerm(entry: GlossaryTerm, isVague: boolean, view: LibraryView): Part {
  const phrases = [...entry.en, ...entry.zh].map((phrase) => view.searchable.phraseTerms.get(phrase) ?? []);
  const ways = phrases.filter((terms) => terms.length > 0);
  const isSaid = ({ terms: said, inOrder }: SaidOfThing) =>
    ways.some(
      (terms) => inOrder.includes(` ${terms.join(' ')} `) || (isMixed(terms) && terms.every((term) => said.has(term))),
    );
  return { worth: unitOf(entry, view).worth, isVague, saidIn: (said) => Number(isSaid(said)) };
}

/** AI助手: its Latin word and its Han do not stand in one row of terms. */
function isMixed(terms: readonly string[]): boolean {
  const latin = terms.filter((term) => /^[a-z\d]+$/u.test(term)).length;
  return latin > 0 && latin < terms.length;
}

/** A text that says what something is, read. */
export function saidOf(text: string, { searchable }: LibraryView): SaidOfThing {
  const terms = searchable.analyser.analyse(fold(text)).tokens.map(({ term }) => term);
  return { terms: new Set(terms), inOrder: ` ${terms.join(' ')} ` };
}

/** The share of all words for a sort that the best of some texts says; undefined where none says enough of those that tell it. */
export function shareOfSort({ parts }: Sort, texts: readonly SaidOfThing[]): number | undefined {
  const shareIn = (said: SaidOfThing, some: readonly Part[]) => {
    const all = some.reduce((sum, { worth }) => sum + worth, 0);
    return all === 0 ? 1 : some.reduce((sum, { worth, saidIn }) => sum + worth * saidIn(said), 0) / all;
  };
  const telling = parts.filter(({ isVague }) => !isVague);
  const shares = texts.filter((said) => shareIn(said, telling) >= LEAST).map((said) => shareIn(said, parts));
  return shares.length > 0 ? Math.max(...shares) : undefined;
}
