import { ask } from '../../answer/ask.ts';
import { MS_PER_DAY } from '../../lang/dates/date.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { languageOf } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { isWellPut } from '../words/question-words.ts';

const MOST = 6;
/** Questions that are tried: each costs as much as an answer. */
const MOST_TRIES = 12;

/** Questions for the first page: of another company each, and others each day. Worked out once a day, language and library. */
export function createOffers(
  searchable: () => SearchableLibrary,
  today: () => string,
): (language: ReaderLanguage) => readonly string[] {
  let known: {
    readonly of: SearchableLibrary;
    readonly day: string;
    readonly made: Map<ReaderLanguage, readonly string[]>;
  };
  return (language) => {
    const [of, day] = [searchable(), today()];
    if (known?.of !== of || known.day !== day) known = { of, day, made: new Map() };
    const made = known.made.get(language) ?? offersOf(of, language, day);
    known.made.set(language, made);
    return made;
  };
}

function offersOf(searchable: SearchableLibrary, language: ReaderLanguage, day: string): readonly string[] {
  const kept: string[] = [];
  for (const question of candidates(searchable, language, day).slice(0, MOST_TRIES)) {
    if (kept.length === MOST) break;
    if (ask(question, { locale: language }, searchable, day).kind === 'answered') kept.push(question);
  }
  return kept;
}

/** One question of each company, beginning with another company each day, and with another article of it. */
function candidates({ library }: SearchableLibrary, language: ReaderLanguage, day: string): readonly string[] {
  const reader = textLanguage(language);
  const byCompany = new Map<string, string[]>();
  for (const { companies, questions } of [...library.articles.values()].reverse()) {
    const own = questions.find((one) => languageOf(one) === reader && isWellPut(one));
    const [company] = companies;
    if (own !== undefined && company !== undefined) byCompany.set(company, [...(byCompany.get(company) ?? []), own]);
  }
  const days = Math.floor(Date.parse(day) / MS_PER_DAY);
  const questions = [...byCompany.values()].map((list) => list[days % Math.min(list.length, 5)] ?? '');
  const start = questions.length === 0 ? 0 : (days * 7) % questions.length;
  return [...questions.slice(start), ...questions.slice(0, start)].map((one) => inScript(one, language));
}
