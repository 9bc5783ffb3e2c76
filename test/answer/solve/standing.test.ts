import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const CLOSED = stating(
  'Corvane shut Lumen on 3 March 2024',
  '科维恩2024年3月3日关停流明',
  '{ attribute: closure, about: lumen, at: 2024-03-03 }',
);
const OFFICE_CLOSED = stating(
  'Corvane closed an office of Tallow in May 2024',
  '科维恩2024年5月关闭塔洛的一处办事处',
  '{ attribute: closure, of: tallow, value: { en: an office, zh: 一处办事处 }, at: 2024-05 }',
);

describe('whether something is still there', () => {
  const ask = libraryOf(CLOSED, OFFICE_CLOSED);

  it.each([
    ['is Lumen still around', 'no'],
    ['does Lumen still exist', 'no'],
    ['is Lumen dead', 'yes'],
    ['流明还在吗', 'no'],
    ['流明还活着吗', 'no'],
    ['流明凉了吗', 'yes'],
    ['流明是不是黄了', 'yes'],
    ['is Tallow still around', 'unknown'],
    ['塔洛还在吗', 'unknown'],
    ['塔洛倒闭了吗', 'unknown'],
  ])('is told by its own closure alone: %s', (question, verdict) => {
    expect(verdictOf(ask(question))).toBe(verdict);
  });

  it('is not denied where users of a later day are told', () => {
    const later = stating(
      'Lumen had 3 million users in August 2024',
      '流明2024年8月有300万用户',
      '{ attribute: users, of: lumen, value: 3 million, unit: users, at: 2024-08 }',
    );
    expect(verdictOf(libraryOf(CLOSED, later)('流明还在吗'))).toBe('unknown');
  });
});

const CHAIR = stating(
  'Mara Osei was chair of Corvane in June 2023',
  '2023年6月，玛拉·奥塞任科维恩董事长',
  '{ attribute: chair, value: mara-osei, at: 2023-06 }',
);
const LEFT = stating(
  'Mara Osei left Corvane on 5 May 2024',
  '玛拉·奥塞2024年5月5日离开科维恩',
  '{ attribute: departure, value: mara-osei, at: 2024-05-05 }',
);
const GAVE_UP = stating(
  'Mara Osei gave up as chief executive of Corvane on 5 May 2024',
  '玛拉·奥塞2024年5月5日卸任科维恩首席执行官',
  '{ attribute: departure, value: mara-osei, role: { en: chief executive, zh: 首席执行官 }, at: 2024-05-05 }',
);
const ON_BOARD = stating(
  'Mara Osei remained a director of Corvane in May 2024',
  '2024年5月，玛拉·奥塞仍任科维恩董事',
  '{ attribute: office, about: { en: director, zh: 董事 }, value: mara-osei, at: 2024-05 }',
);
const QUESTIONS = ['is Mara Osei still at Corvane', '玛拉·奥塞还在科维恩吗', '玛拉·奥塞还管事吗', '玛拉·奥塞还在吗'];

describe('whether somebody is still there', () => {
  it.each(QUESTIONS)('is told by the newest that is known of an office: %s', (question) => {
    expect(verdictOf(libraryOf(CHAIR)(question))).toBe('yes');
    expect(verdictOf(libraryOf(CHAIR, LEFT)(question))).toBe('no');
    expect(verdictOf(libraryOf(CHAIR, GAVE_UP)(question))).toBe('unknown');
    expect(verdictOf(libraryOf(CHAIR, GAVE_UP, ON_BOARD)(question))).toBe('yes');
  });
});
