import type { GlossaryTerm } from '../../../../knowledge/glossary.ts';
import { isWithin, meets } from '../../../../search/analyse.ts';
import type { DatedFact } from '../../../../search/fact-index.ts';
import type { IndexedPassage } from '../../../../search/indexed-passage.ts';
import type { Ask } from '../../../asks/ask.ts';
import { isBetweenTwo } from '../../../asks/attributes-of.ts';
import type { SlotMark } from '../../../asks/classify/slots.ts';
import { slottedIn } from '../../../asks/clauses-of.ts';
import { isPlaceOfName } from '../../../asks/grammar/names.ts';
import { type FactFit, isParty } from '../../../facts/fit.ts';
import { rememberPairs } from '../../../reading/remember.ts';
import { withoutGaps } from '../../../reading/unknown-name.ts';
import { phrasesOf } from '../../../reading/words.ts';
import { documentOf, type LibraryView } from '../../../view.ts';
import { hasPart } from './actor.ts';

/** Somebody whom no card knows, as terms: all ways in which the name is written. */
type Party = readonly (readonly string[])[];

/**
 * Facts in which somebody has a part whom the question names and no card knows: "did Corvane invest in Tarnwick" is met neither by what it
 * put into others nor by what Tarnwick put into a company of its own. All of them, where nobody is named so.
 */
export function byNamedParty(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const party = partyIn(ask, view);
  return party ? fits.filter(({ fact }) => isDealWith(party, fact, ask, view)) : fits;
}

/** "How much of Corvane does Tarnwick own", which no card knows, is not told by what others hold, nor what it put into Tarnwick by what others got. */
export function ofNamedHolder(fits: readonly FactFit[], ask: Ask, view: LibraryView): readonly FactFit[] {
  const [first = ''] = ask.attributes;
  return first === 'stake' || (first === 'investment' && ask.answer === 'money') ? byNamedParty(fits, ask, view) : fits;
}

/** A thing that is sold is named at the same place as somebody who is sued: "did it sell phones". */
const SALE = 'sale';

/** Who is named where a name only can stand beside a deal or a lawsuit: "walmart" of "did {company} invest in walmart". */
export const partyIn = rememberPairs((ask: Ask, view: LibraryView): Party | undefined => {
  const { reading } = view;
  const { span, attributes, taken } = ask;
  const deeds = reading.attributes.filter(
    ({ entry, ...match }) => isWithin(match, span) && attributes.includes(entry.id) && isBetweenTwo(entry),
  );
  // "Did it take money from Tarnwick" says what was done in words of its own.
  const isOfAnything = ask.kind === 'verdict' && attributes.length === 0;
  if ((deeds.length === 0 && !isOfAnything) || deeds.some(({ entry }) => entry.id === SALE)) return undefined;
  const asked = deeds.map(({ start, end }): SlotMark => ({ start, end, kind: 'asked' }));
  const words = reading.terms.filter(({ entry }) => !isOfName(entry));
  const known = [...withoutGaps(taken, reading), ...reading.places, ...words, ...reading.dates];
  const tokens = reading.contentIn(span, known);
  for (const run of phrasesOf(tokens, reading.folded)) {
    const text = slottedIn(span, reading, [{ ...run, kind: 'unknown' }, ...asked]);
    if (!isPlaceOfName(text, reading.textLanguage)) continue;
    const written = tokens.filter((token) => isWithin(token, run)).map(({ term }) => term);
    const others = reading.terms.filter((term) => meets(term, run)).flatMap(({ entry }) => [...entry.en, ...entry.zh]);
    return [written, ...others.map((name) => view.searchable.phraseTerms.get(name) ?? [])].filter(
      ({ length }) => length > 0,
    );
  }
  return undefined;
});

/** True for a word of the field that is somebody's name: it is written with a capital, and not in capitals alone. */
function isOfName({ en }: GlossaryTerm): boolean {
  return en.some((phrase) => /^\p{Lu}\p{Ll}/u.test(phrase));
}

/** Attributes that always say with whom: by their value, or by who holds or invests. */
const OF_PARTIES: ReadonlySet<string> = new Set(['acquisition', 'investment', 'stake', 'parent', 'controller']);

function isDealWith(party: Party, fact: DatedFact, { subjects }: Ask, view: LibraryView): boolean {
  if (!subjects.every((entity) => fact.subject.id === entity.id || isParty(fact, entity))) return false;
  if (party.some((name) => hasPart(fact, name, view))) return true;
  return !OF_PARTIES.has(fact.attribute) && tellsOfParty(documentOf(fact.statement, view), party);
}

/** True for a statement that names a party, or where there is none. */
export function tellsOfParty(document: IndexedPassage | undefined, party: Party | undefined): boolean {
  if (party === undefined) return true;
  return party.some((name) => name.every((term) => document?.toldTerms.has(term)));
}
