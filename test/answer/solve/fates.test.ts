import { describe, expect, it } from 'vitest';
import { entitiesOf, libraryOf, stating } from './library-of.ts';

const FOUNDED = stating(
  'Corvane was founded by Mara Osei',
  '科维恩由玛拉·奥塞创立',
  '{ attribute: founders, value: mara-osei }',
);
const LISTED = stating(
  'Corvane listed on Nasdaq in 2020',
  '科维恩2020年在纳斯达克上市',
  '{ attribute: listing, about: nasdaq, at: 2020-05-04 }',
);
const SHUT = stating(
  'Corvane shut its shops in 2022',
  '科维恩2022年关闭门店',
  '{ attribute: closure, value: { en: shops, zh: 门店 }, at: 2022-03 }',
);
const ARRESTED = stating(
  'Mara Osei of Corvane was arrested in 2023',
  '科维恩的玛拉·奥塞2023年被捕',
  '{ attribute: event, of: mara-osei, value: { en: was arrested, zh: 被捕 }, at: 2023-06 }',
);

describe('what became of somebody', () => {
  const questions = ["what happened to Corvane's founder Mara Osei", '科维恩创始人玛拉·奥塞后来怎么样了'];

  it.each(questions)('is not told by what befell the company: %s', (question) => {
    const answer = libraryOf(FOUNDED, LISTED, SHUT)(question);
    expect(answer.kind).toBe('unknown');
    expect(entitiesOf(answer)).toEqual([]);
  });

  it.each(questions)('is told by what befell them: %s', (question) => {
    const answer = libraryOf(FOUNDED, LISTED, SHUT, ARRESTED)(question);
    expect(answer.kind === 'answered' && answer.statements[0].text).toMatch(/arrested|被捕/);
  });
});
