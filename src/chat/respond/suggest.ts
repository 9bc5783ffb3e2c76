import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../answer/ask.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { fold, languageOf } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Block } from '../message/message.ts';
import { wordsIn } from '../words/words.ts';
import { chartOffer } from './chart-offer.ts';
import { type Related, type Relation, relatedTo } from './related.ts';

const MOST = 3;
/** Questions that are tried: each costs as much as an answer. */
const MOST_TRIES = 8;

export type SuggestParts = { readonly searchable: SearchableLibrary; readonly now: string };

/**
 * Questions that may come next, each of which the library answers: another attribute, the same of another company, who was there
 * before, what is new; before them the chart of a figure. Which of them is decided by the question: the same one gets the same, another one gets others.
 */
export function suggestionsAfter(answer: Answer, question: string, parts: SuggestParts): readonly Block[] {
  if (answer.kind !== 'answered' && answer.kind !== 'unknown') return [];
  const related = relatedTo(answer, parts.searchable);
  if (!related) return [];
  const candidates = inTurn(related, answer.kind, hashOf(fold(question).trim()));
  const chart = chartOffer(answer, parts.searchable);
  const questions = [...(chart === undefined ? [] : [chart]), ...answerable(candidates, { answer, question }, parts)];
  return questions.length === 0 ? [] : [{ type: 'suggestions', label: wordsIn(answer.language).askNext, questions }];
}

/** What is asked for first, second and third. After a refusal only what is held on the same thing helps. */
const TURNS: Readonly<Record<'answered' | 'unknown', readonly Relation[]>> = {
  answered: ['before', 'attribute', 'other', 'news', 'attribute', 'other', 'attribute', 'news'],
  unknown: ['attribute', 'attribute', 'news', 'attribute', 'attribute', 'news', 'attribute', 'attribute'],
};

/** One of each relation in turn, each list begun at a place that the question decides. */
function inTurn(related: Related, kind: 'answered' | 'unknown', hash: number): readonly string[] {
  const turned = new Map(
    Object.entries(related).map(([relation, questions], place) => [
      relation,
      relation === 'attribute' ? turnedBy(questions, Math.floor(hash / (place + 1))) : turnedBy(questions, hash % 2),
    ]),
  );
  const turns = TURNS[kind];
  const from = kind === 'answered' ? hash % 4 : 0;
  return [...turns.slice(from), ...turns.slice(0, from)].flatMap((relation) => turned.get(relation)?.shift() ?? []);
}

function turnedBy(questions: readonly string[], by: number): string[] {
  const start = questions.length === 0 ? 0 : by % questions.length;
  return [...questions.slice(start), ...questions.slice(0, start)];
}

type Given = { readonly answer: Answer; readonly question: string };

/** The first three that are answered, and by other statements than those that were just shown. */
function answerable(candidates: readonly string[], given: Given, { searchable, now }: SuggestParts): readonly string[] {
  const { language } = given.answer;
  const used = new Set([leadOf(given.answer)]);
  const asked = new Set([fold(given.question).trim()]);
  const kept: string[] = [];
  const readable = candidates.filter((one) => languageOf(one) === textLanguage(language));
  for (const candidate of readable.slice(0, MOST_TRIES)) {
    const shown = inScript(candidate, language);
    const lead = asked.has(fold(shown).trim()) ? undefined : leadFor(shown, { language, searchable, now });
    if (lead === undefined || used.has(lead)) continue;
    used.add(lead);
    asked.add(fold(shown).trim());
    kept.push(shown);
    if (kept.length === MOST) break;
  }
  return kept;
}

type Candidate = SuggestParts & { readonly language: ReaderLanguage };

/** What was found for candidates so far, by library: the same few come up again and again, and each costs as much as an answer. */
const known = new WeakMap<SearchableLibrary, Map<string, string | undefined>>();
const MOST_KNOWN = 5_000;

/** The statement that leads the answer to a question; undefined where some of it would be missing. */
function leadFor(question: string, { language, searchable, now }: Candidate): string | undefined {
  const leads = known.get(searchable) ?? new Map<string, string | undefined>();
  known.set(searchable, leads);
  const key = `${now} ${language} ${question}`;
  if (leads.has(key)) return leads.get(key);
  if (leads.size >= MOST_KNOWN) leads.clear();
  const answer = ask(question, { locale: language }, searchable, now);
  const lead = isFull(answer) ? leadOf(answer) : undefined;
  leads.set(key, lead);
  return lead;
}

function isFull(answer: Answer): boolean {
  return answer.kind === 'answered' && answer.findings.every(({ missing }) => missing === undefined);
}

function leadOf(answer: Answer): string | undefined {
  if (answer.kind !== 'answered') return undefined;
  const [{ citation }] = answer.statements;
  return `${citation.articleId}#${citation.passage}`;
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193) >>> 0;
  return hash;
}
