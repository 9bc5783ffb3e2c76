import type { Attribute } from '../../knowledge/attribute.ts';
import { askingWords } from '../../lang/asking-words.ts';
import { hasHan, type Language } from '../../lang/text.ts';
import { meets, nameTerm, type Span } from '../../search/analyse.ts';
import type { PhraseMatch } from '../../search/phrase-book.ts';
import { attributeTerm, type SearchableLibrary } from '../../search/searchable.ts';
import type { Alternative, Concept } from './query.ts';
import type { TextQuestion } from './text-question.ts';

/** How surely words of the attribute mean it, beside a fact that says so. */
const WORDS_OF_ATTRIBUTE = 0.8;
const SYNONYM = 0.9;
/** What is asked for counts at least as much as a word that one document in twenty holds. */
const LEAST_WORTH = 3;

/** The phrases of a question whose meaning the library's data knows: attributes, terms of the glossary, and times. */
export function conceptsOf(question: TextQuestion, searchable: SearchableLibrary): readonly Concept[] {
  const { analysis, attributes, terms, time } = question;
  const concepts: Concept[] = groupBySpan(attributes).map((matches) =>
    attributeConcept(matches, question.textLanguage, searchable),
  );
  const taken = new Uint8Array(analysis.folded.length);
  for (const { start, end } of concepts) taken.fill(1, start, end);
  const isTaken = ({ start, end }: Span) => taken.subarray(start, end).includes(1);
  for (const match of terms) {
    if (isTaken(match) || analysis.mentions.some((mention) => meets(mention, match))) continue;
    const phrases = readable([...match.entry.en, ...match.entry.zh], question.textLanguage);
    concepts.push({ ...spanOf(match), alternatives: waysToSay(phrases, SYNONYM, searchable) });
    taken.fill(1, match.start, match.end);
  }
  for (const entity of question.namesInherited ? question.entities : []) {
    concepts.push({
      start: 0,
      end: 0,
      alternatives: [{ terms: [nameTerm(entity)], weight: 1 }],
      leastWorth: LEAST_WORTH,
      isName: true,
    });
  }
  // Time decides which statements may answer; as a word it would only pull in texts of the same date.
  for (const span of [...time.spans, ...askingWords(analysis.folded), ...question.elsewhere]) {
    if (isTaken(span)) continue;
    concepts.push({ ...spanOf(span), alternatives: [] });
    taken.fill(1, span.start, span.end);
  }
  return concepts;
}

/** Attributes that one phrase asks for ("who runs": the chief executive, or the head of a business) are one concept. */
function groupBySpan(matches: readonly PhraseMatch<Attribute>[]): readonly (readonly PhraseMatch<Attribute>[])[] {
  const groups: PhraseMatch<Attribute>[][] = [];
  for (const match of matches) {
    const group = groups.find((others) =>
      others.some((other) => meets(other, match) || (other.end === 0 && match.end === 0)),
    );
    if (group) group.push(match);
    else groups.push([match]);
  }
  return groups;
}

function attributeConcept(
  matches: readonly PhraseMatch<Attribute>[],
  language: Language,
  searchable: SearchableLibrary,
): Concept {
  const [first = [], ...others] = matches.map(({ entry }) => waysToAsk(entry, language, searchable));
  const alternatives = others.length === 0 ? first : [first, ...others].flat();
  const [start, end] = [
    Math.min(...matches.map((match) => match.start)),
    Math.max(...matches.map((match) => match.end)),
  ];
  return { start, end, alternatives, leastWorth: LEAST_WORTH, required: true };
}

/** The ways to say an attribute, by language and id: some have hundreds, and those of a library do not change. */
const WAYS = new WeakMap<SearchableLibrary, Map<string, readonly Alternative[]>>();

function waysToAsk(
  { id, labels, asks }: Attribute,
  language: Language,
  searchable: SearchableLibrary,
): readonly Alternative[] {
  const kept = WAYS.get(searchable) ?? new Map<string, readonly Alternative[]>();
  WAYS.set(searchable, kept);
  const known = kept.get(`${language} ${id}`);
  if (known) return known;
  const phrases = readable([...Object.values(labels), ...asks.en, ...asks.zh], language);
  const ways = [{ terms: [attributeTerm(id)], weight: 1 }, ...waysToSay(phrases, WORDS_OF_ATTRIBUTE, searchable)];
  kept.set(`${language} ${id}`, ways);
  return ways;
}

/** An English text holds no phrase in Han characters; a Chinese one may hold "GMV". */
function readable(phrases: readonly string[], language: Language): readonly string[] {
  return language === 'en' ? phrases.filter((phrase) => !hasHan(phrase)) : phrases;
}

function waysToSay(
  phrases: readonly string[],
  weight: number,
  { phraseTerms }: SearchableLibrary,
): readonly Alternative[] {
  return phrases
    .map((phrase) => ({ terms: phraseTerms.get(phrase) ?? [], weight }))
    .filter(({ terms }) => terms.some((term) => !term.startsWith('=')));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
