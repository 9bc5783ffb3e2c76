import { z } from 'zod';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import { type Block, type Reply, text } from '../src/chat/message/message.ts';
import { createFootnotes } from '../src/chat/respond/footnotes.ts';
import type { Company } from '../src/knowledge/company.ts';
import { articlesAbout, childrenOf } from '../src/knowledge/library.ts';
import { nameIn } from '../src/knowledge/names.ts';
import { inScript } from '../src/lang/script.ts';
import { factTable, namedCompanies, noCompany } from './facts.ts';

/** Rows of the card: one for each thing that is known, in the order of the attributes. */
const MOST_ROWS = 16;

export const companyCommand = defineCommand({
  name: 'company',
  chineseName: '公司',
  summary: { en: 'Identity card of a company: what is known now', zh: '公司名片：目前所知的情况' },
  options: z.object({
    company: z.string().min(1).meta({
      description: 'A company, by any of its names or tickers',
      zh: '公司，任何名称或股票代码均可',
      companies: true,
    }),
  }),
  examples: { en: 'company {company}', zh: 'company {company}' },
  run: ({ company: said }, context) => {
    const [company] = namedCompanies(said, context);
    return company ? cardOf(company, context) : noCompany('company', said, context);
  },
});

function cardOf(company: Company, context: CommandContext): Reply {
  const { language, words, library } = context;
  const footnotes = createFootnotes();
  const facts = newestOfEach(company, context);
  const articles = articlesAbout(library, company.id);
  const blocks: Block[] = [
    {
      type: 'heading',
      text: [
        ...new Set([nameIn(company.names, 'en'), nameIn(company.names, language === 'en' ? 'zh-Hans' : language)]),
      ].join(' · '),
    },
  ];
  const identity = identityOf(company, context);
  if (identity.length > 0) blocks.push({ type: 'list', items: identity.map((line) => [text(line)]) });
  if (facts.length > 0) blocks.push(factTable(facts.slice(0, MOST_ROWS), context, footnotes));
  if (facts.length > MOST_ROWS) blocks.push({ type: 'note', line: [text(words.more(facts.length - MOST_ROWS))] });
  blocks.push({
    type: 'note',
    line: [text(words.holding(nameIn(company.names, language), articles.length, articles[0]?.published))],
  });
  if (facts.length > 0) blocks.push({ type: 'citations', label: words.sources, citations: footnotes.list() });
  return { kind: 'command', language, blocks };
}

function identityOf(
  { id, aka, old, tickers, parent, products }: Company,
  { language, words, library }: CommandContext,
): readonly string[] {
  const owner = parent === null ? undefined : library.companies.get(parent);
  const children = childrenOf(library, id).flatMap((child) => library.companies.get(child) ?? []);
  const lines: readonly (readonly [string, readonly string[]])[] = [
    [words.also, aka],
    [words.former, old],
    [words.tickers, tickers],
    [words.parent, owner ? [nameIn(owner.names, language)] : []],
    [words.owns, children.map((child) => nameIn(child.names, language))],
    [words.products, products.map((product) => nameIn(product.names, language))],
  ];
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([label, values]) => `${label}: ${values.map((value) => inScript(value, language)).join(', ')}`);
}

/** What holds now: the current value of each state, the newest of each figure and event, in the order of the attributes. */
function newestOfEach({ id }: Company, { facts, library }: CommandContext) {
  const order = library.attributes.map((attribute) => attribute.id);
  const current = facts({ companyIds: [id] }).filter((fact) => fact.current);
  const seen = new Set<string>();
  const newest = current.filter((fact) => {
    const key = `${fact.attribute} ${fact.about} ${fact.when.includes('..') ? fact.value : ''}`;
    return !seen.has(key) && seen.add(key);
  });
  return newest.sort((a, b) => order.indexOf(a.attribute) - order.indexOf(b.attribute));
}
