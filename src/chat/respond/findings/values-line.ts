import type { Row } from '../../../answer/value.ts';
import { nameIn } from '../../../knowledge/names.ts';
import { textLanguage } from '../../../lang/locale.ts';
import { type Line, strong, text } from '../../message/message.ts';
import { inBrackets } from '../../words/script.ts';
import { asidesOf, dotted, listed, marksOf, valueText } from './row-words.ts';
import type { Speech } from './speech.ts';

/** A value that is longer than this is a sentence, and not set in strong text. */
const LONGEST_STRONG = { en: 90, zh: 45 } as const;

/** What stands first in a row, and what is said beside it. */
type Said = { readonly lead: string; readonly asides: readonly string[]; readonly n: readonly number[] };

/** The answer itself: one value with what is said beside it, or several as a list. `bySubject`: what is asked is whose it is. */
export function valuesLine(rows: readonly Row[], speech: Speech, bySubject = false): Line {
  const said = withoutRepeats(rows.map((row) => (bySubject ? leadBySubject(row, speech) : leadByValue(row, speech))));
  const [first] = said;
  if (!first) return [];
  const beside = first.asides.join('\n');
  return said.every(({ asides }) => asides.join('\n') === beside) ? alike(said, speech) : each(said, speech);
}

/** Rows of different attributes may read the same. */
function withoutRepeats(said: readonly Said[]): readonly Said[] {
  const kept = new Map<string, Said>();
  for (const one of said) {
    const key = [one.lead, ...one.asides].join('\n');
    const known = kept.get(key);
    kept.set(key, known ? { ...known, n: [...new Set([...known.n, ...one.n])] } : one);
  }
  return [...kept.values()];
}

function leadByValue(row: Row, speech: Speech): Said {
  return { lead: valueText(row, speech), asides: asidesOf(row, speech), n: row.n };
}

function leadBySubject(row: Row, speech: Speech): Said {
  const { lead, asides, n } = leadByValue(row, speech);
  const name = row.subject ? nameIn(row.subject.names, speech.language) : lead;
  return name === lead ? { lead, asides, n } : { lead: name, asides: [lead, ...asides], n };
}

/** Values that share what is said beside them: `**A, B** [1], **C** [2] · June 2013`. */
function alike(said: readonly Said[], speech: Speech): Line {
  const asides = (said[0]?.asides ?? []).map((aside): Line => [text(aside)]);
  const groups = groupedByMarks(said);
  const [only, ...others] = groups;
  if (only && others.length === 0) {
    const [names, marks] = [strongly(only.leads, speech), marksOf(only.n)];
    return asides.length === 0 ? [...names, ...marks] : [...dotted([names, ...asides]), ...marks];
  }
  const lines = groups.map(({ leads, n }): Line => [...strongly(leads, speech), ...marksOf(n)]);
  return dotted([listed(lines, speech), ...asides]);
}

type Group = { readonly leads: readonly string[]; readonly n: readonly number[] };

/** Neighbours that the same statements hold share their marks. */
function groupedByMarks(said: readonly Said[]): readonly Group[] {
  const groups: Group[] = [];
  for (const { lead, n } of said) {
    const last = groups.at(-1);
    if (last?.n.join() === n.join()) groups[groups.length - 1] = { ...last, leads: [...last.leads, lead] };
    else groups.push({ leads: [lead], n });
  }
  return groups;
}

/** Values of different days or kinds: `**A** (2020) [1], **B** (2014) [2]`. */
function each(said: readonly Said[], speech: Speech): Line {
  const lines = said.map(({ lead, asides, n }): Line => {
    const beside = inBrackets(asides, speech.language);
    return [...strongly([lead], speech), ...(beside === '' ? [] : [text(beside)]), ...marksOf(n)];
  });
  return listed(lines, speech);
}

function strongly(leads: readonly string[], { words, language }: Speech): Line {
  const longest = LONGEST_STRONG[textLanguage(language)];
  const shown = leads.join(words.comma);
  return [leads.some((lead) => lead.length > longest) ? text(shown) : strong(shown)];
}
