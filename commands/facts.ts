import type { CitedFact } from '../src/answer/facts/cited-facts.ts';
import type { CommandContext } from '../src/chat/command/command.ts';
import { type Block, type Line, type Reply, text } from '../src/chat/message/message.ts';
import type { Footnotes } from '../src/chat/respond/footnotes.ts';
import { timeIn } from '../src/chat/words/dates.ts';
import { isProfit } from '../src/chat/words/labels.ts';
import { inBrackets } from '../src/chat/words/script.ts';
import { writtenValueIn } from '../src/chat/words/values.ts';
import type { Company } from '../src/knowledge/company.ts';
import { nameIn } from '../src/knowledge/names.ts';

/** The companies that a text names, in order, each once; a product or a person stands for its company. */
export function namedCompanies(said: string, { understand, library }: CommandContext): readonly Company[] {
  const ids = understand(said).entities.flatMap(({ companyIds }) => companyIds);
  return [...new Set(ids)].flatMap((id) => library.companies.get(id) ?? []);
}

/** A table of facts with the mark of the statement that supports each. */
export function factTable(facts: readonly CitedFact[], context: CommandContext, footnotes: Footnotes): Block {
  const { words, language } = context;
  const rows = facts.map((fact): readonly Line[] => [
    [text(`${fact.label}${inBrackets([fact.about], language)}`)],
    valueLine(fact, context, footnotes),
    [text(timeIn(fact.fact, language))],
  ]);
  return { type: 'table', columns: [words.fact, words.value, words.when], rows };
}

export function valueLine({ fact, source }: CitedFact, context: CommandContext, footnotes: Footnotes): Line {
  const { language, library } = context;
  const value = writtenValueIn(fact, language, { loss: isProfit(library.attributes, fact.attribute) });
  return [text(`${value} `), footnotes.mark(source.citation)];
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
      label: nameIn(company.names, language),
      text: `/${command} ${nameIn(company.names, language)}`,
    }));
    return { kind: 'ambiguous', language, blocks: [{ type: 'choices', label: words.which(said), choices }] };
  }
  return { kind: 'unknown', language, blocks: [{ type: 'paragraph', line: [text(words.noCompany(said))] }] };
}
