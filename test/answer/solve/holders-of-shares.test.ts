import { describe, expect, it } from 'vitest';
import { entitiesOf, figuresOf, libraryOf, stating } from './library-of.ts';

const FOUNDER = stating(
  'Mara Osei founded Corvane',
  '玛拉·奥塞创立科维恩',
  '{ attribute: founders, value: mara-osei }',
);
const OF_FOUNDER = stating(
  'Mara Osei held 27% of Corvane in 2023',
  '玛拉·奥塞2023年持有科维恩27%的股份',
  '{ attribute: stake, value: 27%, holder: mara-osei, at: 2023 }',
);
const OF_OTHER = stating(
  'Halvorn held 40% of Corvane in 2023',
  '哈尔沃恩2023年持有科维恩40%的股份',
  '{ attribute: stake, value: 40%, holder: halvorn, at: 2023 }',
);
const OF_PART = stating(
  'Corvane held 5% of Brindle in 2023, a report on its founder said',
  '一篇关于创始人的报道称，科维恩2023年持有布林德尔5%的股份',
  '{ attribute: stake, of: brindle, value: 5%, holder: corvane, at: 2023 }',
);

describe('the share of somebody who is named by a role', () => {
  it.each(["what is the stake of Corvane's founder", '科维恩创始人持股多少', '科维恩的创始人占多少股份'])(
    'is what that person holds, and not what others do: %s',
    (question) => {
      expect(figuresOf(libraryOf(FOUNDER, OF_FOUNDER, OF_OTHER)(question))).toEqual([27]);
    },
  );

  it.each(["what stake does Corvane's founder hold", '科维恩创始人持股多少', '科维恩老板持股比例'])(
    'is told by nobody else and by nothing that the company holds: %s',
    (question) => {
      expect(libraryOf(FOUNDER, OF_OTHER, OF_PART)(question).kind).toBe('unknown');
      expect(libraryOf(OF_OTHER, OF_PART)(question).kind).toBe('unknown');
    },
  );
});

describe('the share of a person', () => {
  const brindle = stating(
    'Mara Osei held 9% of Brindle in 2022',
    '玛拉·奥塞2022年持有布林德尔9%的股份',
    '{ attribute: stake, of: brindle, value: 9%, holder: mara-osei, at: 2022 }',
  );

  it.each(["Mara Osei's stake", '玛拉·奥塞持股比例', '玛拉·奥塞持股多少'])(
    'is told of each company in which it is held: %s',
    (question) => {
      expect(entitiesOf(libraryOf(OF_FOUNDER, brindle)(question))).toEqual(['corvane', 'brindle']);
    },
  );

  it.each(["Mara Osei's stake", '玛拉·奥塞持股比例'])('is told by no offices: %s', (question) => {
    const chair = stating(
      'Mara Osei chaired Corvane in 2023',
      '玛拉·奥塞2023年任科维恩董事长',
      '{ attribute: chair, value: mara-osei, at: 2023 }',
    );
    expect(libraryOf(FOUNDER, chair)(question).kind).toBe('unknown');
  });
});

describe('who holds a company', () => {
  it.each(['who are the shareholders of Corvane', '科维恩有哪些股东', '科维恩股东都有谁'])(
    'is told by no text on its shareholders: %s',
    (question) => {
      const loss = stating(
        'Corvane lost 3 million yuan that are attributed to its shareholders in 2023',
        '科维恩2023年归属股东的亏损为300万元',
        '{ attribute: net-profit, value: -3 million, unit: CNY, at: 2023 }',
      );
      expect(libraryOf(loss)(question).kind).toBe('unknown');
    },
  );

  it.each(['who are the shareholders of Corvane', '科维恩有哪些股东', '科维恩股东都有谁'])(
    'is not told by what it holds itself: %s',
    (question) => {
      expect(entitiesOf(libraryOf(OF_PART)(question))).toEqual([]);
      expect(entitiesOf(libraryOf(OF_PART, OF_OTHER)(question))).toEqual(['halvorn']);
    },
  );

  it.each(['who are the shareholders of Corvane', '科维恩有哪些股东'])(
    'is told by who put money into it, as what is nearest: %s',
    (question) => {
      const round = stating(
        'Halvorn led a round of Corvane in June 2023',
        '哈尔沃恩2023年6月领投科维恩',
        '{ attribute: funding, value: 5 million, unit: USD, lead: halvorn, at: 2023-06 }',
      );
      const answer = libraryOf(round)(question);
      expect(entitiesOf(answer)).toEqual(['halvorn']);
      expect(answer.kind === 'answered' ? answer.findings[0]?.missing?.attribute : '').toBe('stake');
    },
  );
});
