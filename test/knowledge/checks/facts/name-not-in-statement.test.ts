import { describe, expect, it } from 'vitest';
import { nameNotInStatement } from '../../../../src/knowledge/checks/facts/name-not-in-statement.ts';
import { namedIn } from '../../../../src/knowledge/facts/named-in.ts';
import { article, card, run, statement } from '../sample.ts';

const CARD = card(
  'acme',
  '{ en: Acme, zh-Hans: 极致 }',
  'people:\n  - { id: li-na, names: { en: Li Na, zh-Hans: 李娜 }, aka: [Nana] }\n  - { id: wu-di, names: { en: Wu Di, zh-Hans: 吴迪 } }',
);

function problems(en: string, zh: string, ...facts: readonly string[]) {
  return run(nameNotInStatement, [CARD, article({ body: statement(en, zh, ...facts) })]);
}

describe('name-not-in-statement', () => {
  it('reports a person whom a language of the statement does not name', () => {
    expect(
      problems(
        'Li Na has led Acme since 2020.',
        '极致自2020年由她领导。',
        'attribute: chief-executive, value: li-na, from: 2020',
      ),
    ).toEqual([
      'error articles/2022/2022-01-25-acme.md:14 statement 1 chief-executive.value: the Chinese of 2022-01-25-acme#1 does not name li-na. Write the name there (or add the one that stands there to the card), or name who stands there',
    ]);
  });

  it('advises where `about` or a qualifier names who does not stand there', () => {
    const found = problems(
      'Acme listed in 2022.',
      '极致2022年上市。',
      'attribute: listing, about: hong-kong, at: 2022',
      'attribute: fine, value: 5 million, by: wu-di, at: 2022',
    );
    expect(found.map((line) => line.replace(/\. Write.*/, ''))).toEqual([
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 listing.about: the English and the Chinese of 2022-01-25-acme#1 does not name hong-kong',
      'advice articles/2022/2022-01-25-acme.md:15 statement 1 fine.by: the English and the Chinese of 2022-01-25-acme#1 does not name wu-di',
    ]);
  });

  it('advises where nobody of the subject is named', () => {
    expect(problems('A shop opened in 2022.', '一家店2022年开业。', 'attribute: stores, value: 1, at: 2022')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 stores.of: 2022-01-25-acme#1 does not name acme, which the fact is about. Write of: with the id of whom it is about, or write the name there',
    ]);
  });

  it('accepts any name, in either script, and a place by its exchange', () => {
    expect(
      problems(
        'Nana took Acme to the HKEX in 2022.',
        'Nana 2022年帶極緻到港交所上市。',
        'attribute: chief-executive, value: li-na, at: 2022',
        'attribute: listing, about: hong-kong, at: 2022',
      ),
    ).toEqual([]);
  });

  it('lets another statement of the article say where an event was', () => {
    const first = statement(
      'Acme listed in Hong Kong in 2022.',
      '极致2022年在香港上市。',
      'attribute: listing, about: hong-kong, at: 2022',
    );
    const second = statement(
      'Acme raised 5 million.',
      '极致募资500万。',
      'attribute: listing, about: hong-kong, at: 2022, raised: 5 million',
    );
    expect(run(nameNotInStatement, [CARD, article({ body: `${first}\n\n${second}` })])).toEqual([]);
  });
});

describe('name-not-in-statement of an event', () => {
  const one = (value: string, attribute: string) =>
    statement('Acme fined Li Na in 2022.', '极致2022年罚李娜。', `attribute: ${attribute}, value: ${value}, at: 2022`);
  const two = (value: string, attribute: string) =>
    statement('Acme told of it in 2022.', '极致2022年谈及此事。', `attribute: ${attribute}, value: ${value}, at: 2022`);

  it('may be told apart by another statement of the article, unlike a state', () => {
    const problemsOf = (attribute: string) =>
      run(nameNotInStatement, [CARD, article({ body: `${one('li-na', attribute)}\n\n${two('li-na', attribute)}` })]);
    expect(problemsOf('event')).toEqual([]);
    expect(problemsOf('chief-executive')).toHaveLength(1);
  });
});

describe('namedIn', () => {
  it.each([
    ['RED sells clothes', 'RED'],
    ['小红书RED上线', 'RED'],
    ['DeepSeek brought out its V4 model', 'DeepSeek V4'],
    ['KE Holdings', 'KE'],
    ['AlibabaCloud', 'Alibaba Cloud'],
    ['在小紅書', '小红书'],
  ])('finds in "%s" the name %s', (text, name) => {
    expect(namedIn(text, [name])).toBe(true);
  });

  it.each([
    ['shared bikes', 'RED'],
    ['KEEP', 'KE'],
    ['DeepSeek V3', 'DeepSeek V4'],
    ['小红', '小红书'],
    ['anything', '…'],
  ])('does not find in "%s" the name %s', (text, name) => {
    expect(namedIn(text, [name])).toBe(false);
  });
});
