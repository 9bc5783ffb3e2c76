import { describe, expect, it } from 'vitest';
import { factNotInStatement } from '../../../../src/knowledge/checks/facts/fact-not-in-statement.ts';
import { standsIn } from '../../../../src/knowledge/facts/stands-in.ts';
import { ACME, acmeWithFacts, article, run, statement } from '../sample.ts';

const BODY = 'Acme made 43.76 billion yuan under Li Na in 2022.\n极致2022年在李娜领导下收入437.6亿元。';

function fact(value: string, attribute = 'revenue') {
  return acmeWithFacts(
    `  - attribute: ${attribute}\n    value: ${value}\n    at: 2022\n    statement: 2022-01-25-acme#1`,
  );
}

describe('fact-not-in-statement', () => {
  it('reports a figure that neither language states', () => {
    expect(run(factNotInStatement, [article({ body: BODY }), fact('43.67 billion')])).toEqual([
      'error companies/acme.md:5 facts.0.value: "43.67 billion" does not stand in the English of 2022-01-25-acme#1. Write it as it stands there, or cite the statement that says it',
      'error companies/acme.md:5 facts.0.value: "43.67 billion" does not stand in the Chinese of 2022-01-25-acme#1. Write it as it stands there, or cite the statement that says it',
    ]);
  });

  it('reports a text that one language lacks', () => {
    const files = [article({ body: BODY }), fact('{ en: Li Na, zh: 李那 }', 'business-head')];
    expect(run(factNotInStatement, files)).toEqual([
      'error companies/acme.md:5 facts.0.value: "李那" does not stand in the Chinese of 2022-01-25-acme#1. Write it as it stands there, or cite the statement that says it',
    ]);
  });

  it('accepts a figure and a text that both languages state', () => {
    expect(run(factNotInStatement, [article({ body: BODY }), fact('43.76 billion')])).toEqual([]);
    expect(run(factNotInStatement, [article({ body: BODY }), fact('{ en: Li Na, zh: 李娜 }')])).toEqual([]);
  });

  it('advises where free words say more than the statement, and lets a paraphrase be', () => {
    const en = 'Acme opened 45 shops for children in Shanghai in 2022.';
    const problems = (value: string) =>
      run(factNotInStatement, [
        ACME,
        article({
          body: statement(en, '极致2022年在上海为儿童开了45家店。', `attribute: event, value: ${value}, at: 2022`),
        }),
      ]);
    expect(problems('{ en: opening of shops for children, zh: 为儿童开店 }')).toEqual([]);
    expect(problems('{ en: 45 new shops, zh: 新开45家店 }')).toEqual([]);
    expect(problems('{ en: bankrupt after a lost lawsuit, zh: 败诉后破产 }')).toEqual([
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 event.value: "bankrupt after a lost lawsuit" says more than the English of 2022-01-25-acme#1. Put it in the words that stand there, or cite the statement that says it',
      'advice articles/2022/2022-01-25-acme.md:14 statement 1 event.value: "败诉后破产" says more than the Chinese of 2022-01-25-acme#1. Put it in the words that stand there, or cite the statement that says it',
    ]);
    expect(problems('{ en: 54 new shops, zh: 新开54家店 }')).toHaveLength(2);
  });

  it('leaves what is told by its date to date-not-in-statement', () => {
    const body = statement('Acme listed in 2022.', '极致2022年上市。', 'attribute: listing, at: 2021');
    expect(run(factNotInStatement, [ACME, article({ body })])).toEqual([]);
  });

  it('asks of an article in one language only that language', () => {
    const files = [article({ body: 'Acme made 43.76 billion yuan.' }), fact('{ en: 43.76 billion, zh: 其他 }')];
    expect(run(factNotInStatement, files)).toEqual([]);
  });
});

describe('standsIn', () => {
  it.each([
    ['80%', 'about 80 percent of revenue'],
    ['80%', '占收入的80%'],
    ['80%', '占收入的八成'],
    ['5%', 'rose five percent'],
    ['300 million', '月活跃用户3亿'],
    ['1.5 million', '150万名用户'],
    ['1,500', '1500 people'],
    ['US$1.2 billion', 'raised US$1.2 billion'],
    ['12 million users', '12 million monthly users'],
    ['June 2013', 'founded in June 2013'],
    ['2013-06', 'founded in June 2013'],
    ['2013年6月', '成立于2013年6月'],
    ['Li Na', 'LI-NA leads it'],
    ['小紅書', '小红书'],
    ['58.com', 'bought 58.com'],
    ['10 billion', 'the 10-billion-yuan subsidy'],
    ['4', '四款模型'],
  ])('finds %s in "%s"', (value, text) => {
    expect(standsIn(value, text)).toBe(true);
  });

  it.each([
    ['80%', '80 million'],
    ['80', '80% of revenue'],
    ['300', '300 million users'],
    ['43.76', '收入43.76亿元'],
    ['5%', 'rose 45%'],
    ['80', '180 shops'],
    ['1.5', '11.5 metres'],
    ['1.5', '1.55 metres'],
    ['12 million users', '12 million shops'],
    ['June 2013', 'founded in July 2013'],
    ['Li Na', 'Li Ning leads it'],
  ])('does not find %s in "%s"', (value, text) => {
    expect(standsIn(value, text)).toBe(false);
  });
});
