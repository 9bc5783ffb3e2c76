import { describe, expect, it } from 'vitest';
import { propose } from '../../../src/cli/draft/propose.ts';
import { recognise } from '../../../src/cli/draft/recognise.ts';
import { createLexicon } from '../../../src/search/lexicon.ts';
import { card, contextOf } from '../../knowledge/checks/sample.ts';

const { library } = contextOf([
  card(
    'acme',
    '{ en: Acme, zh-Hans: 极致 }',
    'products: [{ id: acme-pay, names: { en: Acme Pay } }]\npeople: [{ id: li-na, names: { en: Li Na, zh-Hans: 李娜 } }]',
  ),
  card('best', '{ en: Best Bikes, zh-Hans: 佳骑 }'),
]);
const lexicon = createLexicon(library);

const proposed = (...paragraphs: readonly string[]) =>
  propose({ paragraphs, published: '2025-08-22', subject: 'acme', library, lexicon });
const factsOf = (sentence: string) => proposed(sentence)[0]?.facts;

describe('propose', () => {
  it('proposes facts for figures, with the change that stands behind one', () => {
    expect(
      factsOf('Acme said its revenue in the second quarter of 2025 was 35 billion yuan, up 13.1% from a year before.'),
    ).toEqual(['- { attribute: revenue, value: 35 billion, unit: CNY, at: 2025-Q2, change: 13.1% }']);
  });

  it('writes the figures of a Chinese source as in English', () => {
    expect(factsOf('极致2025年第二季度收入为437.6亿元。')).toEqual([
      '- { attribute: revenue, value: 43.76 billion, unit: CNY, at: 2025-Q2 }',
    ]);
  });

  it('proposes offices, events of a day by their words, and others in words to find', () => {
    expect(factsOf('Acme chief executive Li Na spoke.')).toEqual(['- { attribute: chief-executive, value: li-na }']);
    expect(factsOf('Acme went public on 5 February 2021.')).toEqual(['- { attribute: listing, at: 2021-02-05 }']);
    expect(factsOf('Acme moved on 5 February 2021.')).toEqual([
      '- { attribute: event, value: { en: …, zh: … }, at: 2021-02-05 }',
    ]);
  });

  it('says whose fact it is where a sentence is about another company', () => {
    expect(factsOf('Best Bikes had 40 shops in May 2025.')).toEqual([
      '- { attribute: stores, of: best, value: 40, unit: stores, at: 2025-05 }',
    ]);
    expect(factsOf('Acme sold 40 shops to Best Bikes.')?.[0]).not.toContain('of:');
  });

  it('proposes questions in both languages for what is asked for', () => {
    expect(proposed('Acme said its revenue in the second quarter of 2025 was 35 billion yuan.')[0]?.asks).toEqual([
      "What was Acme's revenue in the second quarter of 2025?",
      '极致2025年第二季度的收入是多少？',
    ]);
    expect(proposed('Acme moved on 5 February 2021.')[0]?.asks).toEqual([]);
  });

  it('leaves out what states nothing, and keeps at most eight sentences, in their order', () => {
    expect(proposed('Nobody had anything to add.')).toEqual([]);
    const many = Array.from({ length: 12 }, (_, index) => `Acme had ${index + 100} shops in 2025.`);
    expect(proposed(many.join(' ')).map(({ sentence }) => sentence)).toEqual(many.slice(0, 8));
  });
});

describe('recognise', () => {
  const found = (title: string, ...paragraphs: readonly string[]) =>
    recognise({ url: '', title, paragraphs, doubts: [] }, library, lexicon);

  it('puts the company of the title first and leaves passing words out', () => {
    expect(found('Best Bikes grows', 'Acme grows. Acme Pay too.', 'x', 'Li Na left.')).toEqual({
      companies: ['best', 'acme'],
      people: ['li-na'],
      topics: [],
    });
    expect(found('Best Bikes grows', 'x', 'y', 'Acme was named once.').companies).toEqual(['best']);
  });

  it('knows a company by its product', () => {
    expect(found('Acme Pay opens').companies).toEqual(['acme']);
  });
});
