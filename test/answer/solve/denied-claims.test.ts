import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating, verdictOf } from './library-of.ts';

const LISTING = stating(
  'Corvane listed in Hong Kong on 18 June 2020',
  '科维恩2020年6月18日在香港上市',
  '{ attribute: listing, about: hong-kong, at: 2020-06-18 }',
);

describe('a claim that something is not so', () => {
  const about = libraryOf(LISTING);

  it.each([
    '科维恩没上市吧',
    '科维恩没在香港上市吧',
    '科维恩至今还没上市对吧',
    'Corvane never listed in Hong Kong, right',
  ])('is false where it is so: %s', (question) => {
    expect(verdictOf(about(question))).toBe('no');
  });

  it.each([
    '科维恩有没有上市',
    '科维恩不是已经上市了吗',
    "isn't Corvane listed in Hong Kong",
    "Corvane isn't listed in Hong Kong, is it?",
  ])('is none where it is only asked whether it is so: %s', (question) => {
    expect(verdictOf(about(question))).toBe('yes');
  });

  it.each(['科维恩没在纽约上市吧', 'Corvane never listed in New York, right'])(
    'is neither true nor false where nothing is held of it: %s',
    (question) => {
      expect(['yes', 'no']).not.toContain(verdictOf(about(question)));
    },
  );
});

describe('a statement that is asked about by what is put behind it', () => {
  it.each([
    'Corvane listed in Hong Kong, right?',
    "Corvane listed in Hong Kong in 2020, didn't it?",
    '科维恩2020年上市的，对吧',
  ])('is one claim: %s', (question) => {
    const answer = libraryOf(LISTING)(question);
    expect(verdictOf(answer)).toBe('yes');
    expect(answer.kind === 'answered' && answer.findings).toHaveLength(1);
  });
});

describe('a claim on who founded a company', () => {
  const founding = stating(
    'Mara Osei and Ivo Brandt founded Corvane in 2011',
    '玛拉·奥塞与伊沃·布兰特2011年创立科维恩',
    '{ attribute: founded, at: 2011 }',
    '{ attribute: founders, value: mara-osei, at: 2011 }',
    '{ attribute: founders, value: ivo-brandt, at: 2011 }',
  );
  const about = libraryOf(founding);

  it.each([
    '科维恩是玛拉·奥塞创办的吗',
    '科维恩是伊沃·布兰特创立的对不对',
    '玛拉·奥塞和伊沃·布兰特创办了科维恩吗',
    'Mara Osei founded Corvane, right?',
    'did Mara Osei found Corvane with Ivo Brandt',
  ])('is so where it is told of all who are named: %s', (question) => {
    expect(verdictOf(about(question))).toBe('yes');
  });

  it('shows who is told to have founded it, where that is somebody else', () => {
    const lone = stating(
      'Mara Osei founded Corvane in 2011',
      '玛拉·奥塞2011年创立科维恩',
      '{ attribute: founders, value: mara-osei, at: 2011 }',
    );
    for (const question of ['was Corvane founded by Ivo Brandt', '科维恩是伊沃·布兰特创办的吗']) {
      const answer = libraryOf(lone)(question);
      expect(verdictOf(answer)).toBe('unknown');
      expect(entitiesOf(answer)).toEqual(['mara-osei']);
    }
  });
});

describe('a claim on two places', () => {
  const abroad = stating(
    'Corvane listed on the Nasdaq on 22 May 2014',
    '科维恩2014年5月22日在纳斯达克上市',
    '{ attribute: listing, about: nasdaq, at: 2014-05-22 }',
  );

  it.each(['is Corvane listed in both Hong Kong and on the Nasdaq', '科维恩在香港和纳斯达克都上市了吗'])(
    'is so where it is in each of them: %s',
    (question) => {
      expect(verdictOf(libraryOf(LISTING, abroad)(question))).toBe('yes');
      expect(['yes', 'no']).not.toContain(verdictOf(libraryOf(LISTING)(question)));
    },
  );
});
