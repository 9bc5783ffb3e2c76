import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const CHAIR = stating(
  'Mara Osei was chair of Corvane in June 2023',
  '2023年6月，玛拉·奥塞任科维恩董事长',
  '{ attribute: chair, value: mara-osei, at: 2023-06 }',
);
const GAVE_UP = stating(
  'Ivo Brandt followed Mara Osei as chair of Corvane on 5 May 2024',
  '2024年5月5日，伊沃·布兰特接替玛拉·奥塞任科维恩董事长',
  '{ attribute: chair, value: ivo-brandt, from: 2024-05-05 }',
);

const QUESTIONS = [
  'has Mara Osei stepped down as chair of Corvane',
  'did Mara Osei give up the chair of Corvane',
  'has Mara Osei left the chairman post at Corvane',
  'is Mara Osei no longer chair',
  'did Mara Osei quit as chairman',
  '玛拉·奥塞卸任科维恩董事长了吗',
  '玛拉·奥塞不当董事长了吗',
  '玛拉·奥塞辞去科维恩董事长了没有',
];

describe('whether somebody gave up an office', () => {
  it.each(QUESTIONS)('is told by who holds it last: %s', (question) => {
    expect(verdictOf(libraryOf(CHAIR)(question))).toBe('no');
    expect(verdictOf(libraryOf(CHAIR, GAVE_UP)(question))).toBe('yes');
    expect(verdictOf(libraryOf(GAVE_UP)(question))).not.toBe('no');
  });

  it.each(['has Ivo Brandt stepped down as chair of Corvane', '伊沃·布兰特卸任科维恩董事长了吗'])(
    'is denied of who holds it: %s',
    (question) => {
      expect(verdictOf(libraryOf(CHAIR, GAVE_UP)(question))).toBe('no');
    },
  );

  it.each(['will Mara Osei step down as chair of Corvane', '玛拉·奥塞会卸任科维恩董事长吗'])(
    'is not what is asked of a time to come: %s',
    (question) => {
      expect(verdictOf(libraryOf(CHAIR)(question))).not.toBe('no');
    },
  );
});

const BOARD = stating(
  'Mara Osei remained a director of Corvane in May 2024',
  '2024年5月，玛拉·奥塞仍任科维恩董事',
  '{ attribute: office, about: { en: director, zh: 董事 }, value: mara-osei, at: 2024-05 }',
);
const LEFT = stating(
  'Mara Osei left Corvane on 5 May 2024',
  '玛拉·奥塞2024年5月5日离开科维恩',
  '{ attribute: departure, value: mara-osei, at: 2024-05-05 }',
);

describe('whether somebody left a company', () => {
  it.each(['has Mara Osei left Corvane', 'did Mara Osei quit Corvane', '玛拉·奥塞离开科维恩了吗'])(
    'is told by the newest that is known of an office, or by a departure: %s',
    (question) => {
      expect(verdictOf(libraryOf(CHAIR)(question))).toBe('no');
      expect(verdictOf(libraryOf(CHAIR, BOARD)(question))).toBe('no');
      expect(verdictOf(libraryOf(CHAIR, LEFT)(question))).toBe('yes');
    },
  );
});
