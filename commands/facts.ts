import type { Row } from '../src/answer/value.ts';
import type { Cited, CommandContext } from '../src/chat/command/command.ts';
import { type Block, type Line, type Reply, text } from '../src/chat/message/message.ts';
import { asidesOf, marksOf, valueText, whenOf } from '../src/chat/respond/findings/row-words.ts';
import type { Speech } from '../src/chat/respond/findings/speech.ts';
import { sourcesBlock } from '../src/chat/respond/reply.ts';
import { capitalised } from '../src/chat/words/labels.ts';
import { inBrackets } from '../src/chat/words/script.ts';
import type { Company } from '../src/knowledge/company.ts';
import { nameIn } from '../src/knowledge/names.ts';
import type { Entity } from '../src/search/lexicon.ts';

/** The companies that a text names, in order, each once; a product or a person stands for its company. */
export function namedCompanies(said: string, { understand, library }: CommandContext): readonly Company[] {
  const ids = understand(said).entities.flatMap(({ companyIds }) => companyIds);
  return [...new Set(ids)].flatMap((id) => library.companies.get(id) ?? []);
}

/** What a solver takes for a company. */
export function entityOf({ id, names }: Company): Entity {
  return { kind: 'company', id, companyIds: [id], names };
}

/** A table of rows with the marks of the statements that support each: what it is, its value, when. */
export function rowTable(rows: readonly Row[], speech: Speech, { words }: CommandContext): Block {
  const cells = rows.map((row): readonly Line[] => {
    const when = whenOf(row, speech);
    const beside = asidesOf(row, speech).filter((aside) => aside !== when);
    const value = text(`${valueText(row, speech)}${inBrackets(beside, speech.language)}`);
    return [[text(capitalised(speech.label(row) ?? ''))], [value, ...marksOf(row.n)], [text(when)]];
  });
  return { type: 'table', columns: [words.fact, words.value, words.when], rows: cells };
}

/** The sources of what was found; none where nothing is cited. */
export function sourcesOf({ statements }: Cited, { language }: CommandContext): readonly Block[] {
  if (statements.length === 0) return [];
  return [sourcesBlock(statements, language)];
}

/** What a command says where it has nothing else to say. */
export function refusal(line: string, { language }: CommandContext): Reply {
  return { kind: 'unknown', language, blocks: [{ type: 'paragraph', line: [text(line)] }] };
}

/** What a command says where no company is named: the meanings of an ambiguous name, or that there is none. */
export function noCompany(command: string, said: string, context: CommandContext): Reply {
  const { language, words, library, understand } = context;
  const { ambiguous } = understand(said);
  if (!ambiguous) return refusal(words.noCompany(said), context);
  const companies = ambiguous.entities.flatMap(({ companyIds }) =>
    companyIds.flatMap((id) => library.companies.get(id) ?? []),
  );
  const choices = companies.map((company) => ({
    label: nameIn(company.names, language),
    text: `/${command} ${said} (${nameIn(company.names, language)})`,
  }));
  return { kind: 'ambiguous', language, blocks: [{ type: 'choices', label: words.which(said), choices }] };
}
