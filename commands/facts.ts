import type { CitedFact } from '../src/answer/facts.ts';
import type { ReaderLanguage } from '../src/answer/understand.ts';
import type { CommandContext } from '../src/chat/command/command.ts';
import { type Block, type Line, type Reply, text } from '../src/chat/message/message.ts';
import type { Footnotes } from '../src/chat/respond/footnotes.ts';
import type { Words } from '../src/chat/words/words.ts';
import { type Company, displayName, type Names } from '../src/knowledge/company.ts';
import { toTraditional } from '../src/knowledge/text.ts';

/** The companies that a text names, in order, each once; a product or a person stands for its company. */
export function namedCompanies(said: string, { understand, library }: CommandContext): readonly Company[] {
  const ids = understand(said).entities.flatMap(({ companyIds }) => companyIds);
  return [...new Set(ids)].flatMap((id) => library.companies.get(id) ?? []);
}

/** A name in the reader's language and script. */
export function nameOf({ names }: { readonly names: Names }, language: ReaderLanguage | 'zh'): string {
  if (language === 'zh-Hant') return names['zh-Hant'] ?? toTraditional(displayName(names, 'zh'));
  return displayName(names, language === 'en' ? 'en' : 'zh');
}

/** Simplified text for a Traditional reader; every other text as it is. */
export function inScript(value: string, language: ReaderLanguage): string {
  return language === 'zh-Hant' ? toTraditional(value) : value;
}

/** A table of facts with the mark of the statement that supports each. */
export function factTable(facts: readonly CitedFact[], words: Words, footnotes: Footnotes): Block {
  const rows = facts.map((fact): readonly Line[] => [
    [text(fact.about ? `${fact.label} (${fact.about})` : fact.label)],
    valueLine(fact, footnotes),
    [text(whenOf(fact, words))],
  ]);
  return { type: 'table', columns: [words.fact, words.value, words.when], rows };
}

export function valueLine(fact: CitedFact, footnotes: Footnotes): Line {
  return [text(`${fact.unit ? `${fact.value} ${fact.unit}` : fact.value} `), footnotes.mark(fact.source.citation)];
}

/** `2013..` is shown as 2013 to now, `2022-04..2023-05` with a dash. */
export function whenOf({ when }: CitedFact, words: Words): string {
  if (!when.includes('..')) return when;
  const [from = '', until = ''] = when.split('..');
  return `${from} – ${until === '' ? words.now : until}`.trim();
}

/** What a command says where no company is named: the meanings of an ambiguous name, or that there is none. */
export function noCompany(
  command: string,
  said: string,
  { language, words, library, understand }: CommandContext,
): Reply {
  const { ambiguous } = understand(said);
  if (ambiguous) {
    const companies = ambiguous.entities.flatMap(({ companyIds }) =>
      companyIds.flatMap((id) => library.companies.get(id) ?? []),
    );
    const choices = companies.map((company) => ({
      label: nameOf(company, language),
      text: `/${command} ${nameOf(company, language)}`,
    }));
    return { kind: 'ambiguous', language, blocks: [{ type: 'choices', label: words.which(said), choices }] };
  }
  return { kind: 'unknown', language, blocks: [{ type: 'paragraph', line: [text(words.noCompany(said))] }] };
}
