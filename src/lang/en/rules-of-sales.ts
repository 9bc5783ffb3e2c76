import type { AskRule } from '../language.ts';
import { ENGLISH_WHETHER } from './claims.ts';

const VEHICLES =
  '(electric |new |new energy |passenger )?(cars|vehicles|evs|suvs|sedans|trucks|automobiles|autos|electric vehicles)';
const PHONES = '(smart |mobile )?(phones|smartphones|handsets|mobiles)';
const SELL = '(sell|sold|shift|shifted|ship|shipped|move|moved)';

function sold(goods: string): readonly string[] {
  return [
    `^how many ${goods} (did|does|do|has|have) {company} (actually |already |ever )?${SELL}( in {date}| so far| a year| each year| last year| to date| ...)?$`,
    `^how many ${goods} (was|were|are|have been|got) sold by {company}( in {date}| so far)?$`,
  ];
}

const ASKING = ['how many', SELL, '(was|were|are|have been|got) sold by'];

const BOUND =
  '(over |above |about |around |almost |nearly |at least |as many as |(more|less|fewer) than |under |below )?';

/** "Did {company} sell over {number} cars". */
function claimed(goods: string): readonly string[] {
  return [
    `${ENGLISH_WHETHER} {company} (really |actually |already |ever )?${SELL} ${BOUND}{number} ${goods}...$`,
    `${ENGLISH_WHETHER} ${BOUND}{number} ${goods} sold by {company}...$`,
  ];
}

/** Questions for how many of its goods a company sold: that is told as deliveries or shipments, and not as the sale of a business. */
export const ENGLISH_SALES: readonly AskRule[] = [
  {
    id: 'en.sold.vehicles',
    kind: 'fact',
    attribute: 'deliveries',
    say: sold(VEHICLES),
    asking: [...ASKING, VEHICLES],
    examples: [
      'how many cars did {company} sell in {date}',
      'how many evs has {company} sold so far',
      'how many vehicles were sold by {company}',
    ],
    not: [
      'which cars does {company} sell',
      'how many car plants did {company} sell',
      'how many cars does {company} own',
    ],
  },
  {
    id: 'en.sold.phones',
    kind: 'fact',
    attribute: 'shipments',
    say: sold(PHONES),
    asking: [...ASKING, PHONES],
    examples: ['how many phones did {company} sell in {date}', 'how many smartphones has {company} shipped'],
    not: ['which phones does {company} sell', 'how many phones run {product}'],
  },
  {
    id: 'en.sold.money',
    kind: 'fact',
    attribute: 'revenue',
    say: [
      '^how much (money )?(did|does|do) {product} (actually |really )?(sell|sell for|bring in|rake in|make)( in| during)? {date}$',
      '^how much (money )?(was|were) {product} (sales|sold)( worth)?( in| during)? {date}$',
    ],
    asking: [
      'how much( money)?',
      '(sell|sell for|bring in|rake in|make)( in| during)?',
      '(sales|sold)( worth)?( in| during)?',
    ],
    examples: ['how much did {product} sell in {date}', 'how much money did {product} bring in {date}'],
    not: [
      'how much did {product} sell for',
      'who did {company} sell {product} to in {date}',
      'how many {product} were sold in {date}',
    ],
  },
  {
    id: 'en.verdict.sold.vehicles',
    kind: 'verdict',
    attribute: 'deliveries',
    say: claimed(VEHICLES),
    asking: [SELL, VEHICLES],
    examples: ['did {company} sell more than {number} cars in {date}', 'has {company} sold {number} evs'],
    not: [
      'did {company} sell {number} car plants',
      'did {company} sell its cars',
      'did {company} sell {number} shares',
    ],
  },
  {
    id: 'en.verdict.sold.phones',
    kind: 'verdict',
    attribute: 'shipments',
    say: claimed(PHONES),
    asking: [SELL, PHONES],
    examples: ['did {company} ship over {number} smartphones in {date}', 'has {company} sold {number} phones'],
    not: ['did {company} sell {number} stakes', 'does {company} sell phones'],
  },
];
