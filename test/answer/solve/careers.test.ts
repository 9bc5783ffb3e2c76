import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating } from './library-of.ts';

const FOUNDED = stating(
  'Mara Osei founded Corvane in 2015 and runs it',
  '玛拉·奥塞2015年创办科维恩并任首席执行官',
  '{ attribute: founded, at: 2015 }',
  '{ attribute: founders, value: mara-osei, at: 2015 }',
  '{ attribute: chief-executive, value: mara-osei, from: 2015 }',
);
const FORMER = stating(
  'Mara Osei was finance chief of Halvorn from 2010 to 2014',
  '玛拉·奥塞2010年至2014年任哈尔沃恩首席财务官',
  '{ attribute: employer, of: mara-osei, value: halvorn, role: { en: finance chief, zh: 首席财务官 }, from: 2010, until: 2014 }',
);
const LATER = stating(
  'Mara Osei became chair of Brindle in 2022',
  '玛拉·奥塞2022年出任布林德尔董事长',
  '{ attribute: chair, of: brindle, value: mara-osei, from: 2022 }',
);
const VENTURE = stating(
  'Mara Osei had founded Brindle in 2008',
  '玛拉·奥塞2008年创办布林德尔',
  '{ attribute: founders, of: brindle, value: mara-osei, at: 2008 }',
);

describe('where somebody worked', () => {
  it('is told of the time before what is named', () => {
    const about = libraryOf(FOUNDED, FORMER, LATER);
    for (const question of [
      '玛拉·奥塞去科维恩之前在哪家公司',
      'where did Mara Osei work before Corvane',
      'who did Mara Osei work for before Corvane',
    ])
      expect(entitiesOf(about(question)), question).toEqual(['halvorn']);
  });

  it('is told of the time before what is held now, where nothing else is named', () => {
    const about = libraryOf(FOUNDED, FORMER);
    for (const question of ['玛拉·奥塞创业前在哪上班', '玛拉·奥塞之前在哪家公司', 'where did Mara Osei work before'])
      expect(entitiesOf(about(question)), question).toEqual(['halvorn']);
  });

  it('is told of the time after it', () => {
    const about = libraryOf(FOUNDED, FORMER);
    expect(entitiesOf(about('玛拉·奥塞离开哈尔沃恩后去了哪家公司'))).toEqual(['corvane']);
    expect(entitiesOf(about('哈尔沃恩出来的玛拉·奥塞后来去了哪家公司'))).toEqual(['corvane']);
  });

  it('is no business of the company that was left', () => {
    const left = stating(
      'Ivo Brandt ran Brindle until March 2023',
      '伊沃·布兰特执掌布林德尔至2023年3月',
      '{ attribute: chief-executive, of: brindle, value: ivo-brandt, until: 2023-03 }',
    );
    for (const question of [
      '伊沃·布兰特离开科维恩之后去了哪家公司',
      'which company did Ivo Brandt join after leaving Corvane',
    ])
      expect(entitiesOf(libraryOf(left)(question)), question).not.toContain('brindle');
  });

  it('is each company where nothing is named', () => {
    const answer = libraryOf(FOUNDED, FORMER, LATER)('玛拉·奥塞待过哪些公司');
    expect(entitiesOf(answer)).toEqual(['brindle', 'corvane', 'halvorn']);
  });

  it('is asked of nobody where no person is named', () => {
    const answer = libraryOf(FOUNDED, FORMER)('科维恩在哪上班');
    expect(entitiesOf(answer)).not.toContain('halvorn');
  });
});

describe('what else somebody founded', () => {
  it('leaves out the company where the person is now', () => {
    const about = libraryOf(FOUNDED, VENTURE);
    for (const question of ['玛拉·奥塞还创办过什么公司', '玛拉·奥塞之前创办过啥', 'what else did Mara Osei found'])
      expect(entitiesOf(about(question)), question).toContain('brindle');
    expect(entitiesOf(about('玛拉·奥塞还创办过什么公司'))).toEqual(['brindle']);
    expect(entitiesOf(about('除了科维恩玛拉·奥塞还创办了哪些公司'))).toEqual(['brindle']);
  });

  it('is said to be missing where only that company is known', () => {
    const answer = libraryOf(FOUNDED)('玛拉·奥塞还创办过什么公司');
    const [finding] = answer.kind === 'answered' ? answer.findings : [];
    expect(finding?.missing).toMatchObject({ attribute: 'venture' });
  });

  it('is no question for the day on which it was founded', () => {
    expect(datesOf(libraryOf(FOUNDED, VENTURE)('玛拉·奥塞哪年创办的科维恩'))).toEqual(['2015']);
  });
});
