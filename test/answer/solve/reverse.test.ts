import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating, wordsOf } from './library-of.ts';

const FINED = stating(
  'Corvane was fined 18.228 million euros by the Market Office on 10 April 2021',
  '科维恩2021年4月10日被市场署罚款1822.8万欧元',
  '{ attribute: fine, value: 18.228 million, unit: EUR, at: 2021-04-10, by: { en: Market Office, zh: 市场署 } }',
);
const FINED_LESS = stating(
  'Brindle was fined 3 million euros by the Market Office in May 2022',
  '布林德尔2022年5月被市场署罚款300万欧元',
  '{ attribute: fine, of: brindle, value: 3 million, unit: EUR, at: 2022-05, by: { en: Market Office, zh: 市场署 } }',
);

describe('whose fact it is, where an amount is named', () => {
  const about = libraryOf(FINED, FINED_LESS);

  it.each([
    ['which company was fined 18.2 million euros', 'corvane'],
    ['which company got fined 18 million euros', 'corvane'],
    ['who was fined 18.228 million euros', 'corvane'],
    ['罚款1822万欧元的是哪家公司', 'corvane'],
    ['谁被罚了1822.8万欧元', 'corvane'],
    ['which company was fined 3 million euros', 'brindle'],
    ['哪家公司被罚了300万欧元', 'brindle'],
  ])('%s: %s', (question, company) => {
    expect(entitiesOf(about(question))[0]).toBe(company);
  });

  it('is the authority where the company is named', () => {
    expect(entitiesOf(about('who fined Corvane'))).toEqual([]);
  });
});

describe('a fact that another tells more exactly', () => {
  const rough = stating(
    'Corvane was fined 18.2 million euros in 2021',
    '科维恩2021年被罚款1820万欧元',
    '{ attribute: fine, value: 18.2 million, unit: EUR, at: 2021 }',
  );

  it('gives way to it', () => {
    expect(figuresOf(libraryOf(rough, FINED)('how much was Corvane fined'))).toEqual([18_228_000]);
    expect(figuresOf(libraryOf(rough, FINED_LESS)('科维恩被罚了多少'))).toEqual([18_200_000]);
  });
});

describe('who did something to what is named', () => {
  const invested = stating(
    'Corvane invested in the map maker Tarn in 2020',
    '科维恩2020年投资地图商塔恩',
    '{ attribute: investment, value: { en: Tarn, zh: 塔恩 }, at: 2020 }',
  );
  const taken = stating(
    'Corvane raised 5 million euros in May 2019 from Brindle',
    '科维恩2019年5月获布林德尔投资500万欧元',
    '{ attribute: funding, value: 5 million, unit: EUR, at: 2019-05, investors: brindle }',
  );
  const about = libraryOf(invested, taken);

  it('is not what that did itself', () => {
    expect(entitiesOf(about('which company invested in Corvane'))).toEqual(['brindle']);
    expect(entitiesOf(about('哪家公司投资了科维恩'))).toEqual(['brindle']);
  });
});

describe('what a founder founded', () => {
  const founded = stating(
    'Mara Osei founded Corvane in 2012',
    '玛拉·奥塞2012年创办科维恩',
    '{ attribute: founders, value: mara-osei, at: 2012 }',
  );

  it('is the company', () => {
    expect(entitiesOf(libraryOf(founded)('which company did Mara Osei found'))).toEqual(['corvane']);
    expect(entitiesOf(libraryOf(founded)('玛拉·奥塞创办了哪家公司'))).toEqual(['corvane']);
  });
});

describe('the owner on a card', () => {
  const told = stating(
    'Brindle, which belongs to Corvane, makes maps',
    '科维恩旗下的布林德尔制作地图',
    '{ attribute: what-it-does, of: brindle, value: { en: map maker, zh: 地图商 } }',
  );

  it('answers whose a company is, where a statement names both', () => {
    expect(entitiesOf(libraryOf(told)('which company owns Brindle'))).toEqual(['corvane']);
    expect(entitiesOf(libraryOf(told)('布林德尔是谁家的'))).toEqual(['corvane']);
  });

  it('is not asked for by a ticker, which asks what the company is', () => {
    const answer = libraryOf(told)('what company is ticker BRDL');
    expect(answer.kind === 'answered' && answer.findings[0]?.kind).toBe('profile');
  });
});

describe('a question that a statement answers with no', () => {
  const denied = `${stating(
    'Northway led the round of Corvane in May 2023',
    '北道领投科维恩2023年5月的融资',
    '{ attribute: funding, value: 5 million, unit: EUR, at: 2023-05, lead: { en: Northway, zh: 北道 } }',
  )}
- asks:
  - { no: Did Harrowgate invest in Corvane in 2023? }`;

  it('says nothing of what it asks', () => {
    const answer = libraryOf(denied)('which companies did Harrowgate invest in');
    expect(entitiesOf(answer)).toEqual([]);
  });
});

describe('who bought something that was sold again', () => {
  const bought = stating(
    'Corvane bought the map maker Tarn in May 2020 for 5 million euros',
    '科维恩2020年5月以500万欧元买下地图商塔恩',
    '{ attribute: acquisition, value: lumen, at: 2020-05, price: 5 million, unit: EUR }',
  )
    .replaceAll('the map maker Tarn', 'Lumen')
    .replaceAll('地图商塔恩', '流明');
  const sold = stating(
    'Corvane sold Lumen to Harrow in May 2024 for 9 million euros',
    '科维恩2024年5月以900万欧元将流明售予哈罗',
    '{ attribute: sale, value: lumen, at: 2024-05, to: { en: Harrow, zh: 哈罗 }, price: 9 million, unit: EUR }',
  );

  it('is the last buyer, at the last price', () => {
    const answer = libraryOf(bought, sold)('who bought Lumen and for how much');
    expect(wordsOf(answer)[0]).toBe('Harrow');
    expect(figuresOf(answer)[0]).toBe(9_000_000);
  });
});
