import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const CHANGE = stating(
  'Mara Osei became chief executive of Corvane in May 2019 in place of Ivo Brandt',
  '玛拉·奥塞2019年5月接替伊沃·布兰特出任科维恩首席执行官',
  '{ attribute: chief-executive, value: ivo-brandt, until: 2019-05 }',
  '{ attribute: chief-executive, value: mara-osei, from: 2019-05 }',
);

describe('whom somebody replaced', () => {
  const about = libraryOf(CHANGE);

  it.each([
    'who did Mara Osei replace at Corvane',
    'who did Mara Osei take over from',
    '玛拉·奥塞接替了谁',
    '玛拉·奥塞接替谁当CEO',
  ])('is who held the office before: %s', (question) => {
    expect(entitiesOf(about(question))[0]).toBe('ivo-brandt');
  });

  it.each(['who replaced Ivo Brandt at Corvane', '谁接替了伊沃·布兰特'])(
    'is another question than who came after: %s',
    (question) => {
      expect(entitiesOf(about(question))[0]).toBe('mara-osei');
    },
  );
});

describe('who holds an office or controls a company now', () => {
  const ended = stating(
    'Mara Osei gave up control of Corvane in January 2023',
    '玛拉·奥塞2023年1月放弃对科维恩的控制',
    '{ attribute: controller, value: mara-osei, until: 2023-01 }',
  );

  it('is said to be missing where only who did is held', () => {
    const answer = libraryOf(ended)('who controls Corvane now');
    expect(answer.kind === 'answered' && answer.findings[0]?.missing?.side).toBe('now');
  });
});

describe('who founded a product or a company', () => {
  const parents = stating(
    'Ivo Brandt founded Corvane in 2012',
    '伊沃·布兰特2012年创立科维恩',
    '{ attribute: founders, value: ivo-brandt, at: 2012 }',
  );

  it('is whoever is said to have founded it, and not who founded its parent', () => {
    const own = stating(
      'Mara Osei founded Brindle in 2015',
      '玛拉·奥塞2015年创立布林德尔',
      '{ attribute: founders, of: brindle, value: mara-osei, at: 2015 }',
    );
    expect(entitiesOf(libraryOf(parents, own)('who founded Brindle'))).toEqual(['mara-osei']);
  });

  it.each(['who founded Brindle', '布林德尔的创始人是谁'])('may be another company: %s', (question) => {
    const byParent = stating(
      'Corvane founded Brindle in 2015',
      '科维恩2015年创立布林德尔',
      '{ attribute: founders, of: brindle, value: corvane, at: 2015 }',
    );
    expect(entitiesOf(libraryOf(parents, byParent)(question))).toEqual(['corvane']);
  });
});
