import type { AskRule } from '../language.ts';

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
];
