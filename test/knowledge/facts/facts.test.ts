import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../../src/knowledge/load.ts';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { formatProblem } from '../../../src/knowledge/problems/problem.ts';
import { article, card } from '../checks/sample.ts';

const ATTRIBUTES = `
- { id: ceo, answers: person, kind: state, labels: { en: CEO, zh: 首席执行官 }, asks: { en: [CEO], zh: [首席执行官] } }
- { id: departure, answers: person, kind: event, many: true, asksFor: until, labels: { en: departure, zh: 离职 }, asks: { en: [left], zh: [离职] }, qualifiers: { role: { answers: thing, labels: { en: role, zh: 职务 } } } }
- { id: revenue, answers: money, kind: figure, labels: { en: revenue, zh: 收入 }, asks: { en: [revenue], zh: [收入] } }
- id: listing
  answers: date
  kind: event
  labels: { en: listing, zh: 上市 }
  asks: { en: [listed], zh: [上市] }
  qualifiers:
    price: { answers: money, labels: { en: price, zh: 发行价 } }
    raised: { answers: money, labels: { en: raised, zh: 募资 } }
    kind: { answers: thing, labels: { en: kind, zh: 方式 }, values: { dual-primary: 双重主要上市 } }
- id: listing-price
  answers: money
  kind: figure
  qualifierOf: listing.price
  labels: { en: offer price, zh: 发行价 }
  asks: { en: [offer price], zh: [发行价] }
`;

const FILES: readonly SourceFile[] = [
  { path: 'attributes.yaml', text: ATTRIBUTES },
  { path: 'places.yaml', text: '- { id: hong-kong, names: { en: Hong Kong, zh-Hans: 香港 } }' },
  { path: 'topics/curfew.md', text: '---\nnames: { en: Gaming curfew, zh-Hans: 防沉迷 }\nkind: rule\n---\n' },
  card(
    'acme',
    '{ en: Acme, zh-Hans: 极致 }',
    `products: [{ id: chatty, names: { en: Chatty, zh-Hans: 聊聊 } }]
people:
  - { id: li-na, names: { en: Li Na, zh-Hans: 李娜 } }
  - { id: wang-wu, names: { en: Wang Wu, zh-Hans: 王五 } }`,
  ),
];

const STATEMENT = 'Acme opened a shop in 2022.\n极致2022年开店。';

const load = (list: string, more: readonly SourceFile[] = []) =>
  parseLibrary([article({ questions: '[]', body: `${STATEMENT}\n\n${list}` }), ...FILES, ...more]);
const factsOf = (list: string) => load(list).library.facts;
const problemsOf = (list: string) => load(list).problems.map(formatProblem);

const PATH = 'articles/2022/2022-01-25-acme.md';

describe('the list below a statement', () => {
  it('gives facts with their place, and questions', () => {
    const { library, problems } = load(
      '- { attribute: revenue, value: 18.228 billion, unit: CNY, at: 2021 }\n- asks:\n  - how much did acme make\n  - 极致赚了多少',
    );
    expect(problems).toEqual([]);
    const one = library.articles.get('2022-01-25-acme');
    expect(one?.passages).toHaveLength(1);
    expect(one?.passages[0]?.asks).toEqual([{ text: 'how much did acme make' }, { text: '极致赚了多少' }]);
    expect(one?.questions).toEqual(['how much did acme make', '极致赚了多少']);
    expect(one?.lines['questions.1']).toBe(17);
    expect(one?.passages[0]?.facts).toEqual(library.facts);
    expect(library.facts).toMatchObject([
      {
        attribute: 'revenue',
        subject: { kind: 'company', id: 'acme' },
        companyId: 'acme',
        figure: { value: 18_228_000_000, percent: false },
        statement: '2022-01-25-acme#1',
        path: PATH,
        line: 14,
      },
    ]);
    expect(library.companies.get('acme')?.facts).toEqual(library.facts);
  });

  it('leaves any other list prose', () => {
    const { library, problems } = load('- one\n- asks nothing');
    expect(problems).toEqual([]);
    expect(library.articles.get('2022-01-25-acme')?.passages).toHaveLength(3);
  });

  it('names path, line and the fix of what is wrong', () => {
    expect(problemsOf('- { attribute: ceo, value: li-na, at: 2021-02-30 }\n- asks: when')).toEqual([
      `${PATH}:14 statement 1 item 1.at: is not a date. Write 2025, 2025-06, 2025-06-30, 2025-Q2, 2025-H1 or FY2025`,
      `${PATH}:15 statement 1 item 2.asks: is of the wrong kind. Write a list: [one, another]`,
    ]);
    expect(problemsOf('- { attribute: ceo, value: li-na, at: 2021, of: nobody }')).toEqual([
      `${PATH}:14 statement 1 ceo.of: "nobody" is no company, product, person or topic. Write the id of a card, or add it there`,
    ]);
    expect(problemsOf('- { attribute: ceo, at: 2021 }')).toEqual([
      `${PATH}:14 statement 1 ceo.value: is missing, and its attribute is not told by a date alone. Write what is so`,
    ]);
    expect(problemsOf('- { attribute: ceo, value: [ }')[0]).toContain(
      `${PATH}:14 statement 1 list: is not readable YAML`,
    );
  });
});

describe('a fact', () => {
  it('means what its ids name', () => {
    const [fact] = factsOf('- { attribute: ceo, value: li-na, about: chatty, from: 2021 }');
    expect(fact).toMatchObject({
      value: { en: 'Li Na', zh: '李娜' },
      valueId: 'li-na',
      about: { en: 'Chatty', zh: '聊聊' },
      aboutId: 'chatty',
    });
  });

  it('is told by its date where that is the answer, with its qualifiers', () => {
    const facts = factsOf(
      '- { attribute: listing, about: hong-kong, at: 2021-02-05, price: 115, unit: HKD, raised: 5.4 billion USD, kind: dual-primary }',
    );
    expect(facts[0]).toMatchObject({
      value: { en: '5 February 2021', zh: '2021年2月5日' },
      about: { en: 'Hong Kong', zh: '香港' },
      qualifiers: {
        price: [{ figure: { value: 115 }, unit: 'HKD' }],
        raised: [{ text: { en: '5.4 billion' }, figure: { value: 5.4e9 }, unit: 'USD' }],
        kind: [{ text: { en: 'dual-primary', zh: '双重主要上市' } }],
      },
    });
    expect(facts[1]).toMatchObject({ attribute: 'listing-price', madeFrom: 'listing.price', figure: { value: 115 } });
    expect(facts).toHaveLength(2);
  });

  it('is of a product or a topic where `of` says so', () => {
    const [product, topic] = factsOf(
      '- { attribute: revenue, of: chatty, value: -3 million, unit: USD, at: 2025-Q2 }\n- { attribute: listing, of: curfew, at: 2021 }',
    );
    expect(product).toMatchObject({ subject: { kind: 'product', id: 'chatty' }, companyId: 'acme', aboutId: 'chatty' });
    expect(product?.figure?.value).toBe(-3_000_000);
    expect(topic).toMatchObject({ subject: { kind: 'topic', id: 'curfew' }, companyId: '' });
  });

  it('is one for each of several values', () => {
    const facts = factsOf('- { attribute: ceo, value: [li-na, wang-wu], at: 2021 }');
    expect(facts.map(({ valueId }) => valueId)).toEqual(['li-na', 'wang-wu']);
  });
});

describe('the end of a state', () => {
  const endsOf = (list: string) => factsOf(list).map(({ until, untilStatement }) => [until, untilStatement]);

  it('is the beginning of the next holder', () => {
    expect(
      endsOf('- { attribute: ceo, value: li-na, from: 2019 }\n- { attribute: ceo, value: wang-wu, from: 2021-02 }'),
    ).toEqual([
      ['2021-02', '2022-01-25-acme#1'],
      [undefined, undefined],
    ]);
  });

  it('is the day on which its holder is told to have left it, though the next one began later', () => {
    const held =
      '- { attribute: ceo, value: li-na, from: 2016 }\n- { attribute: ceo, value: wang-wu, from: 2021-02 }\n- ';
    const left = (role: string) =>
      endsOf(`${held}{ attribute: departure, value: li-na, role: ${role}, at: 2019-05-02 }`)[0];
    expect(left('{ en: CEO, zh: 首席执行官 }')).toEqual(['2019-05-02', '2022-01-25-acme#1']);
    expect(left('{ en: director, zh: 董事 }')).toEqual(['2021-02', '2022-01-25-acme#1']);
  });

  it('is the day until which its holder is told to have held it, by another statement too', () => {
    const ends = endsOf(
      '- { attribute: ceo, value: li-na, from: 2019 }\n- { attribute: ceo, value: li-na, until: 2020-03 }',
    );
    expect(ends[0]).toEqual(['2020-03', '2022-01-25-acme#1']);
    const another = endsOf(
      '- { attribute: ceo, value: li-na, from: 2019 }\n- { attribute: ceo, value: wang-wu, until: 2020-03 }',
    );
    expect(another[0]).toEqual([undefined, undefined]);
  });

  it('is what is written, and not that of another business or of the same holder', () => {
    expect(
      endsOf(
        '- { attribute: ceo, value: li-na, from: 2019, until: 2020 }\n- { attribute: ceo, about: chatty, value: li-na, from: 2018 }\n- { attribute: ceo, value: wang-wu, from: 2021 }\n- { attribute: ceo, value: wang-wu, from: 2021-05 }',
      ),
    ).toEqual([
      ['2020', undefined],
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
  });
});
