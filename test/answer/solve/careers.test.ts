import { describe, expect, it } from 'vitest';
import { datesOf, entitiesOf, libraryOf, stating, wordsOf } from './library-of.ts';

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

describe('what the founder of a company did before', () => {
  it('is asked of each who founded it', () => {
    const both = stating(
      'Ivo Brandt, who had worked at Ostrel, founded Corvane too',
      '伊沃·布兰特曾在奥斯特工作，也是科维恩创始人',
      '{ attribute: founders, value: ivo-brandt, at: 2015 }',
      '{ attribute: employer, of: ivo-brandt, value: { en: Ostrel, zh: 奥斯特 } }',
    );
    const about = libraryOf(FOUNDED, FORMER, both);
    for (const question of [
      'what did corvane founder do before',
      'where did the founder of Corvane work before Corvane',
      '科维恩创始人之前是做什么的',
      '科维恩的创始人创业前在哪工作',
    ]) {
      expect(entitiesOf(about(question)), question).toEqual(['halvorn']);
      expect(wordsOf(about(question)), question).toEqual(['Ostrel']);
    }
  });

  it('holds what he had set up, and nothing of later', () => {
    const ventures = stating(
      'Mara Osei set up Quillon in 2008 and Tarnfield in 2022',
      '玛拉·奥塞2008年创办奎隆，2022年创办塔恩菲尔德',
      '{ attribute: venture, of: mara-osei, value: { en: Quillon, zh: 奎隆 }, at: 2008 }',
      '{ attribute: venture, of: mara-osei, value: { en: Tarnfield, zh: 塔恩菲尔德 }, at: 2022 }',
    );
    for (const question of ['what did Mara Osei do before Corvane', '玛拉·奥塞去科维恩之前在哪家公司'])
      expect(wordsOf(libraryOf(FOUNDED, ventures)(question)), question).toEqual(['Quillon']);
  });

  it('is told by no text on what he does there', () => {
    const now = stating(
      'Mara Osei hires for Corvane herself',
      '玛拉·奥塞亲自为科维恩招人',
      '{ attribute: event, value: { en: hires herself, zh: 亲自招人 }, at: 2023 }',
      'asks: [what does mara osei do for corvane, 玛拉·奥塞在科维恩做什么]',
    );
    expect(libraryOf(now)('what did Mara Osei do before Corvane').kind).toBe('unknown');
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
