import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './solve/library-of.ts';

const CHIEF = stating(
  'Mara Osei, chief executive of Corvane, met managers of Harrow in May 2024',
  '2024年5月，科维恩首席执行官玛拉·奥塞会见了赫罗的经理',
  '{ attribute: chief-executive, value: mara-osei, at: 2024-05 }',
);
const FOUNDER = stating(
  'Ivo Brandt founded Corvane in 2009',
  '伊沃·布兰特2009年创立科维恩',
  '{ attribute: founders, value: ivo-brandt, at: "2009" }',
);
const known = libraryOf(CHIEF, FOUNDER);

describe('a name that the library does not know', () => {
  it.each([
    ['who founded Zylophene', 'Zylophene'],
    ["is zylophene's ceo still in office", 'zylophene'],
    ['founder, headquarters and year of founding of Zylophene?', 'Zylophene'],
    ['杞阑的首席执行官是谁', '杞阑'],
    ['杞阑盈利了吗', '杞阑'],
    // A size is the first letter of a name.
    ['大阑的创始人是谁', '大阑'],
    ['高阑创始人', '高阑'],
    // 经理 is a word of the texts that a name may end with.
    ['杞阑经理的创始人是谁', '杞阑经理'],
  ])('is said to be unknown, and nobody else stands in for it: %s', (question, name) => {
    const answer = known(question);
    expect(answer.kind).toBe('unknown');
    expect(answer.kind === 'unknown' && answer.unknownName).toBe(name);
    expect(answer.kind === 'unknown' && answer.missing).toEqual([]);
  });

  it('is not answered by whoever else is told of in a statement on it', () => {
    expect(known('who is the chief executive of Harrow').kind).toBe('unknown');
    expect(known('赫罗的首席执行官是谁').kind).toBe('unknown');
  });

  it('is no known one with a word before it that no text has', () => {
    expect(entitiesOf(known('杞阑科维恩的创始人是谁'))).toContain('ivo-brandt');
  });

  it('says of a known one what it is, where no name can stand there', () => {
    expect(entitiesOf(known('who founded Corvane, the zylophenic maker'))).toContain('ivo-brandt');
    expect(entitiesOf(known('科维恩靠杞阑创办的人是谁'))).toContain('ivo-brandt');
  });

  it.each([
    ['who founded Zylophene and is it like Corvane', 'Zylophene'],
    ["is zylophene's ceo older than Corvane's", 'zylophene'],
    ['did Zylophene buy Corvane', 'Zylophene'],
    ['does Corvane own Zylophene', 'Zylophene'],
    ['how much of Zylophene does Corvane hold', 'Zylophene'],
    ['科维恩持有zylophene多少股份', 'zylophene'],
    ['Corvane vs Zylophene revenue', 'Zylophene'],
    ['杞阑是谁创立的，和科维恩一样吗', '杞阑'],
    ['科维恩投资过杞阑吗', '杞阑'],
    ['科维恩被杞阑收购了吗', '杞阑'],
    ['杞阑和科维恩谁营收高', '杞阑'],
  ])('is not answered by the known one beside it: %s', (question, name) => {
    expect(known(question)).toMatchObject({ kind: 'unknown', unknownName: name });
  });

  it('is said to be unknown beside the answer on the other', () => {
    const answer = known('who founded Corvane and who founded Zylophene');
    expect(entitiesOf(answer)).toEqual(['ivo-brandt']);
    expect(answer.kind === 'answered' && answer.findings[1]?.missing).toEqual({
      subjects: [],
      unknownName: 'Zylophene',
    });
  });

  it.each(['zylophene listing raise', 'Zylophene, listing, raise', '杞阑 上市 募资', '杞阑，什么时候上市，募了多少'])(
    'is what all parts of a message are about, and not everybody: %s',
    (question) => {
      const listed = libraryOf(
        stating(
          'Corvane listed in Hong Kong on 5 May 2022 and raised 3 million dollars, more than Zylophene needs',
          '科维恩2022年5月5日在香港上市，募资300万美元，超过杞阑所需',
          '{ attribute: listing, value: hong-kong, raised: 3 million USD, at: 2022-05-05 }',
        ),
        stating(
          'Brindle listed in Hong Kong on 6 June 2023 and raised 4 million dollars',
          '布林德尔2023年6月6日在香港上市，募资400万美元',
          '{ attribute: listing, of: brindle, value: hong-kong, raised: 4 million USD, at: 2023-06-06 }',
        ),
      );
      expect(JSON.stringify(listed(question))).not.toMatch(/4 million|400万/);
    },
  );
});
