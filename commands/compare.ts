import { z } from 'zod';
import type { CitedFact } from '../src/answer/facts/cited-facts.ts';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import { type Line, type Reply, text } from '../src/chat/message/message.ts';
import { createFootnotes, type Footnotes } from '../src/chat/respond/footnotes.ts';
import { timeIn } from '../src/chat/words/dates.ts';
import { inBrackets } from '../src/chat/words/script.ts';
import type { Company } from '../src/knowledge/company.ts';
import { nameIn } from '../src/knowledge/names.ts';
import { namedCompanies, valueLine } from './facts.ts';

const MOST_COMPANIES = 4;
const MOST_ROWS = 7;

export const compareCommand = defineCommand({
  name: 'compare',
  chineseName: '比较',
  summary: { en: 'Companies side by side, each value with its date', zh: '并列比较几家公司，数值均附日期' },
  options: z.object({
    companies: z.string().min(1).meta({
      description: 'Two to four companies, and what to compare if not everything',
      zh: '两到四家公司，可加上要比较的内容',
    }),
  }),
  examples: { en: 'compare {company} and {other} revenue', zh: 'compare {company}和{other}的营收' },
  run: ({ companies: said }, context) => {
    const companies = namedCompanies(said, context).slice(0, MOST_COMPANIES);
    const refuse = (line: string): Reply => ({
      kind: 'unknown',
      language: context.language,
      blocks: [{ type: 'paragraph', line: [text(line)] }],
    });
    if (companies.length < 2) return refuse(context.words.needTwo);
    return tableOf(said, companies, context) ?? refuse(context.words.nothingInCommon);
  },
});

function tableOf(said: string, companies: readonly Company[], context: CommandContext): Reply | undefined {
  const { language, words, library, facts, understand } = context;
  const { attributes, time } = understand(said);
  const asked = attributes.map(({ entry }) => entry.id);
  const perCompany = companies.map(({ id }) =>
    facts({ companyIds: [id], ...(time.period && { period: time.period }) }),
  );
  const wanted = library.attributes.filter(({ id }) => asked.length === 0 || asked.includes(id));
  const footnotes = createFootnotes();
  const rows = wanted.flatMap(({ id }) => {
    const newest = perCompany.map((all) => newestOf(all, id));
    const label = newest.find((fact) => fact !== undefined)?.label ?? '';
    return newest.filter((fact) => fact !== undefined).length < 2
      ? []
      : [[[text(label)], ...newest.map((fact) => cell(fact, context, footnotes))]];
  });
  if (rows.length === 0) return undefined;
  return {
    kind: 'command',
    language,
    blocks: [
      {
        type: 'table',
        columns: ['', ...companies.map((company) => nameIn(company.names, language))],
        rows: rows.slice(0, MOST_ROWS),
      },
      { type: 'citations', label: words.sources, citations: citedIn(rows.slice(0, MOST_ROWS), footnotes) },
    ],
  };
}

/** The newest value of the company itself; a fact narrowed to one business stands in only when there is no other. */
function newestOf(facts: readonly CitedFact[], attribute: string): CitedFact | undefined {
  const own = facts.filter((fact) => fact.attribute === attribute);
  return own.find(({ about, current }) => about === '' && current) ?? own.find(({ about }) => about === '') ?? own[0];
}

function cell(fact: CitedFact | undefined, context: CommandContext, footnotes: Footnotes): Line {
  if (!fact) return [text('–')];
  const { language } = context;
  const line = valueLine(fact, context, footnotes);
  const when = timeIn(fact.fact, language);
  const isSaid = line.some((inline) => inline.type === 'text' && inline.text.trim() === when);
  return [...line, text(inBrackets([isSaid ? '' : when, fact.about], language))];
}

/** Only sources of rows that are shown. */
function citedIn(rows: readonly (readonly Line[])[], footnotes: Footnotes) {
  const marks = new Set(rows.flat(2).flatMap((inline) => (inline.type === 'cite' ? [inline.n] : [])));
  return footnotes.list().filter(({ n }) => marks.has(n));
}
