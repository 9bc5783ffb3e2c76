import { numberIn } from '../../chat/words/figures.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import { namedOffices, officesOf } from '../../knowledge/checks/statements/office-without-fact.ts';
import { statedFigures } from '../../knowledge/facts/held-figures.ts';
import { suggestFact, toldDates } from '../../knowledge/facts/suggest-fact.ts';
import type { Library } from '../../knowledge/library.ts';
import { sentencesOf } from '../../lang/sentences.ts';
import { fold, languageOf } from '../../lang/text.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { fieldsOf, proposeAsks } from './propose-asks.ts';
import { companiesIn } from './recognise.ts';

/** A sentence of a source that is worth a statement, and what may stand below that. */
export type Proposal = {
  readonly sentence: string;
  /** Facts as lines of a list; `…` stands where nothing can be guessed. */
  readonly facts: readonly string[];
  readonly asks: readonly string[];
};

export type ProposeParts = {
  readonly paragraphs: readonly string[];
  /** The day on which the source was published. */
  readonly published: string;
  /** The company that facts are of where they do not say. */
  readonly subject: string | undefined;
  readonly library: Library;
  readonly lexicon: Lexicon;
};

/** A digest of more statements is an article to split. */
const MOST = 8;

/** The sentences that state figures, dates or offices, with the facts that the checks would ask for. Those with most facts, in their order. */
export function propose(parts: ProposeParts): readonly Proposal[] {
  const sentences = parts.paragraphs.flatMap((paragraph) =>
    sentencesOf(paragraph).map(([start, end]) => paragraph.slice(start, end)),
  );
  const proposals = [...new Set(sentences)]
    .map((sentence) => proposalOf(sentence, parts))
    .filter(({ facts }) => facts.length > 0);
  const best = [...proposals].sort((a, b) => b.facts.length - a.facts.length).slice(0, MOST);
  return proposals.filter((one) => best.includes(one));
}

function proposalOf(sentence: string, parts: ProposeParts): Proposal {
  const other = otherSubject(sentence, parts);
  const facts = factsOf(sentence, parts).map((fact) => (other === undefined ? fact : withOwner(fact, other)));
  const { library, subject } = parts;
  return { sentence, facts, asks: proposeAsks(facts, other ?? subject, library) };
}

/** The company that a sentence is about where it names one and not the article's own. */
function otherSubject(sentence: string, { subject, lexicon }: ProposeParts): string | undefined {
  const [first, ...others] = companiesIn(sentence, lexicon);
  return first !== subject && !others.includes(subject ?? '') ? first : undefined;
}

function withOwner(fact: string, owner: string): string {
  return fact.replace(/^- \{ (attribute: [^,}]+[^,} ])/, `- { $1, of: ${owner}`);
}

/** The day of an office is rarely that of another thing in its sentence: it is left to the day of the report. */
function factsOf(sentence: string, { published, library, lexicon: { find } }: ProposeParts): readonly string[] {
  const folded = fold(sentence);
  const figures = figureFacts(sentence, { published, library, lexicon: { find } });
  const offices = namedOffices(folded, officesOf(library), find).map(
    ({ office, people }) => `- { attribute: ${office.id}, value: ${people[0]} }`,
  );
  const dated = [...figures, ...offices];
  const days = toldDates(folded, published).map(({ date }) => date);
  const events = days
    .filter((date) => /^\d{4}-\d\d/.test(date) && !dated.some((fact) => fact.includes(date)))
    .flatMap((date) => eventFact(folded, date, library.attributes) ?? (dated.length === 0 ? wordsFor(date) : []));
  return [...new Set([...dated, ...events])];
}

type FigureParts = Pick<ProposeParts, 'published' | 'library'> & { readonly lexicon: Pick<Lexicon, 'find'> };

/** A fact for each figure; what is a change of the figure before it is said in that one's fact. */
function figureFacts(sentence: string, { published, library, lexicon }: FigureParts): readonly string[] {
  const language = languageOf(sentence);
  const { folded, figures } = statedFigures({ text: { [language]: sentence } }, lexicon.find);
  const facts: string[] = [];
  for (const figure of figures) {
    const written = language === 'en' ? figure.written : englishFigure(figure);
    const fact = suggestFact({ folded, figure: { ...figure, written }, attributes: library.attributes, published });
    const change = /^change: (\S+)/.exec(fact)?.[1];
    const last = facts.at(-1);
    if (change === undefined) facts.push(fact);
    else if (last !== undefined && takesChange(last, library.attributes))
      facts[facts.length - 1] = last.replace(/ \}$/, `, change: ${change} }`);
  }
  return facts;
}

function englishFigure({ value, percent }: { readonly value: number; readonly percent: boolean }): string {
  return percent ? `${value}%` : numberIn(value, 'en');
}

/** True for the fact of an attribute whose changes are told, and that tells none yet. */
function takesChange(fact: string, attributes: readonly Attribute[]): boolean {
  const { attribute, change } = fieldsOf(fact);
  return (
    change === undefined &&
    attributes.some(({ id, qualifiers }) => id === attribute && qualifiers['change'] !== undefined)
  );
}

/** The event of a day, by the attribute whose words stand in the sentence. */
function eventFact(folded: string, date: string, attributes: readonly Attribute[]): string | undefined {
  const named = attributes
    .filter(({ kind, answers, qualifierOf }) => kind === 'event' && answers === 'date' && qualifierOf === undefined)
    .flatMap(({ id, asks }) => [...asks.en, ...asks.zh].map((phrase) => ({ id, phrase: fold(phrase) })))
    .filter(({ phrase }) => holds(folded, phrase))
    .sort((a, b) => b.phrase.length - a.phrase.length)[0];
  return named && `- { attribute: ${named.id}, at: ${date} }`;
}

function wordsFor(date: string): string {
  return `- { attribute: event, value: { en: …, zh: … }, at: ${date} }`;
}

function holds(folded: string, phrase: string): boolean {
  const at = folded.indexOf(phrase);
  const [before = '', behind = ''] = [folded[at - 1], folded[at + phrase.length]];
  return (
    at >= 0 && !(/[a-z]/.test(before) && /^[a-z]/.test(phrase)) && !(/[a-z]/.test(behind) && /[a-z]$/.test(phrase))
  );
}
