import { describe, expect, it } from 'vitest';
import { figureCoverage, figureWithoutFact } from '../../../../src/knowledge/checks/statements/figure-without-fact.ts';
import { statedFigures } from '../../../../src/knowledge/facts/held-figures.ts';
import { ACME, article, contextOf, run, statement } from '../sample.ts';

const problems = (en: string, ...facts: readonly string[]) =>
  run(figureWithoutFact, [ACME, article({ body: statement(en, '极致。', ...facts) })]);
const written = (en: string) => problems(en).map((line) => line.replace(/^.*no fact holds it\. Write /, ''));

describe('figure-without-fact', () => {
  it('writes the fact for a figure that none holds', () => {
    expect(problems('Acme had revenue of 43.7 billion yuan in 2021, Caixin reported on 2 March 2022.')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:11 statement 1: says "43.7 billion", and no fact holds it. Write - { attribute: revenue, value: 43.7 billion, unit: CNY, at: 2021 }',
    ]);
  });

  it.each([
    ['Acme had 1,200 stores in March 2021.', '- { attribute: stores, value: 1200, unit: stores, at: 2021-03 }'],
    ['Acme planted 40 trees.', '- { attribute: figure, about: { en: …, zh: … }, value: 40, unit: trees }'],
    ['Acme may make 69 to 86 million dollars in revenue.', '- { attribute: revenue, value: 69 million, unit: USD }'],
    ['Acme sold 20% of it.', '- { attribute: figure, about: { en: …, zh: … }, value: 20% }'],
    ['Acme grew by 20%.', 'change: 20% in the fact of what changed'],
    ['Acme was fined HK$900,000.', '- { attribute: fine, value: 900000, unit: HKD }'],
    [
      'Acme had revenue of 5 billion yuan, against 3 billion a year before.',
      '- { attribute: revenue, value: 3 billion, unit: CNY }',
    ],
  ])('of "%s" it is %s', (en, fact) => {
    expect(written(en)).toContain(fact);
  });

  it('counts a figure as held by a value, a qualifier or words', () => {
    expect(
      problems(
        'Acme listed at 115 yuan, raised 5.4 billion yuan and opened 30 shops, up 8%.',
        'attribute: listing, at: 2021, price: 115, raised: 5400 million CNY',
        'attribute: event, value: { en: opening of 30 shops, zh: 开30家店 }',
        'attribute: revenue, value: 5.4 billion, unit: CNY, at: 2021, change: 8%',
      ),
    ).toEqual([]);
  });

  it('asks nothing of an article about no company or topic', () => {
    const body = 'A shop sold 40 trees.';
    expect(run(figureWithoutFact, [article({ companies: '[]', body })])).toEqual([]);
  });
});

describe('the figures of a statement', () => {
  const figuresOf = (en: string) => {
    const files = [ACME, article({ body: `${en}\n极致。` })];
    const { library, find } = contextOf(files);
    const [passage] = library.articles.get('2022-01-25-acme')?.passages ?? [];
    return passage ? statedFigures(passage, find).figures.map((figure) => figure.written) : [];
  };

  it.each([
    'Acme listed on 12 May 2021, its 20th year.',
    'Acme sells the V4, the SU7, a Model 3, GPT-4 and a 5G phone of level-3.',
    'Li Na, 41, aged 30 then, left after 12 months and 7 days.',
    'Acme crashed at 22:44:24 or 9 a.m., code 2015, No. 7.',
    'Acme has two shops.',
  ])('are none in "%s"', (en) => {
    expect(figuresOf(en)).toEqual([]);
  });

  it('are those that count', () => {
    expect(figuresOf('Nearly 300 of 1,500 shops, or 20%, took 5.4 billion yuan and 30 minutes a day.')).toEqual([
      '300',
      '1,500',
      '20%',
      '5.4 billion',
      '30',
    ]);
  });
});

describe('figureCoverage', () => {
  it('counts the figures that are stated and those that are held', () => {
    const body = statement('Acme had 5 shops and 40 trees.', '极致。', 'attribute: figure, value: 40, unit: trees');
    expect(figureCoverage(contextOf([ACME, article({ body })]))).toEqual({ stated: 2, held: 1 });
  });
});
