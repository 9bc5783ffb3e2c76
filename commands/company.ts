import { z } from 'zod';
import type { Found } from '../src/answer/facts/found.ts';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import { type Block, type Reply, text } from '../src/chat/message/message.ts';
import { speechOf } from '../src/chat/respond/findings/speech.ts';
import { headlineBlocks } from '../src/chat/respond/headline.ts';
import type { Company } from '../src/knowledge/company.ts';
import { articlesAbout, childrenOf } from '../src/knowledge/library.ts';
import { nameIn } from '../src/knowledge/names.ts';
import { inScript } from '../src/lang/script.ts';
import { entityOf, namedCompanies, noCompany, rowTable, sourcesOf } from './facts.ts';

/** Rows below the profile, in the order of the attributes. */
const MOST_ROWS = 12;

export const companyCommand = defineCommand({
  name: 'company',
  chineseName: '公司',
  summary: { en: 'Identity card of a company: what is known now', zh: '公司名片：目前所知的情况' },
  names: 1,
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

/** Parts of a listing, which the profile has told. */
const OF_LISTING = new Set(['listing-price', 'listing-raise']);

/** Names, the profile that a question gets too, the newest figures, who is in office, and how much there is. */
function cardOf(company: Company, context: CommandContext): Reply {
  const { language, words, library } = context;
  const profile = context.solve('', { kind: 'profile', subjects: [entityOf(company)], attributes: [] });
  const others = othersOf(company, profile, context);
  const shown = others.slice(0, MOST_ROWS);
  const cited = context.cited([...(profile ? [{ ...profile, proofs: [] }] : []), ...shown]);
  const [first, ...rest] = profile ? cited.findings : [undefined, ...cited.findings];
  const speech = speechOf(library, language);
  const articles = articlesAbout(library, company.id);
  const identity = identityOf(company, context);
  const rows = rest.flatMap((finding) => finding?.rows ?? []);
  const blocks: readonly Block[] = [
    { type: 'heading', text: bothNames(company, context) },
    ...(first ? headlineBlocks([first], library, language) : []),
    ...(rows.length > 0 ? [rowTable(rows, speech, context)] : []),
    ...(others.length > shown.length ? [note(words.more(others.length - shown.length))] : []),
    ...(identity.length > 0 ? [{ type: 'list' as const, items: identity.map((line) => [text(line)]) }] : []),
    note(words.holding(nameIn(company.names, language), articles.length, articles[0]?.published)),
    ...sourcesOf(cited, context),
  ];
  return { kind: 'command', language, blocks };
}

function note(line: string): Block {
  return { type: 'note', line: [text(line)] };
}

function bothNames({ names }: Company, { language }: CommandContext): string {
  return [...new Set([nameIn(names, 'en'), nameIn(names, language === 'en' ? 'zh-Hans' : language)])].join(' · ');
}

/** What the profile has not said: the newest of each figure, then those who are in office. */
function othersOf(
  company: Company,
  profile: Found | undefined,
  { attributesOf, solve, library }: CommandContext,
): readonly Found[] {
  const said = new Set(profile?.rows.map(({ attribute }) => attribute));
  const kindOf = (id: string) => library.attributes.find((attribute) => attribute.id === id)?.kind;
  const ids = attributesOf(company.id).filter((id) => !said.has(id) && !OF_LISTING.has(id));
  const ordered = ['figure', 'state'].flatMap((kind) => ids.filter((id) => kindOf(id) === kind));
  const found = ordered.flatMap((id) => {
    const found = solve('', { kind: 'fact', subjects: [entityOf(company)], attributes: [id], focus: 'latest' });
    const rows = found?.rows.filter(({ role, attribute }) => role === 'value' && attribute === id).slice(0, 1) ?? [];
    return found && rows.length > 0 ? [{ ...found, rows, proofs: [] }] : [];
  });
  // Figures of the company as a whole say more than those of one business.
  const isNarrow = ({ rows: [row], asked: { attribute } }: Found) =>
    row?.about !== undefined && kindOf(attribute ?? '') === 'figure';
  return [...found.filter((one) => !isNarrow(one)), ...found.filter(isNarrow)];
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
