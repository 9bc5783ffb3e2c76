import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFile, faultOf, readFields, slugOf } from '../../src/cli/article-draft.ts';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { parseArticle } from '../../src/knowledge/parse/parse-article.ts';
import { ACME, card } from '../knowledge/checks/sample.ts';

const { library } = parseLibrary([ACME, card('acme-cloud', '{ en: Acme Cloud }'), card('best', '{ en: Best }')]);

const GIVEN = {
  'title-en': 'Acme opens: a "shop"',
  'title-zh': '极致开店',
  publisher: 'The Paper',
  url: 'https://example.com/a',
  published: '2022-01-25',
  companies: 'acme, best',
};

describe('faultOf', () => {
  it.each([
    ['title-en', '', 'is empty. Write a text'],
    ['title-en', '极致', '"极致" gives no file name. Write it in English letters'],
    ['publisher', '  ', 'is empty. Write a text'],
    ['url', 'example.com', '"example.com" is not an address. Write one that starts with https://'],
    ['url', 'ftp://example.com', '"ftp://example.com" is not an address. Write one that starts with https://'],
    ['published', '2022-02-30', '"2022-02-30" is not a day. Write it as YYYY-MM-DD'],
    ['published', '25 January 2022', '"25 January 2022" is not a day. Write it as YYYY-MM-DD'],
    [
      'companies',
      'acne',
      'there is no companies/acne.md. Write one of the nearest ids (acme, best, acme-cloud), or add that card first',
    ],
  ] as const)('says of --%s "%s" that it %s', (field, answer, fault) => {
    expect(faultOf(field, answer, library)).toBe(fault);
  });

  it('accepts what fits, and no company at all', () => {
    for (const [field, answer] of Object.entries(GIVEN)) {
      expect(faultOf(field as keyof typeof GIVEN, answer, library)).toBeUndefined();
    }
    expect(faultOf('companies', '', library)).toBeUndefined();
  });

  it('names no nearest id where there is no card', () => {
    expect(faultOf('companies', 'acme', parseLibrary([]).library)).toBe(
      'there is no companies/acme.md. Add that card first',
    );
  });
});

describe('readFields', () => {
  it('gives every field its shape', () => {
    expect(readFields(GIVEN, library)).toMatchObject({ titleZh: '极致开店', companies: ['acme', 'best'] });
  });

  it('lists everything wrong at once', () => {
    expect(() => readFields({ ...GIVEN, url: 'x', published: 'y' }, library)).toThrow(
      '--url: "x" is not an address. Write one that starts with https://\n--published: "y" is not a day. Write it as YYYY-MM-DD',
    );
  });
});

describe('slugOf', () => {
  it.each([
    ["Xiaohongshu's e-commerce: what now?", 'xiaohongshus-e-commerce-what-now'],
    ['Café 21 — “New”', 'cafe-21-new'],
    ['极致', ''],
    [`${'word '.repeat(20)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('makes of "%s" %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('articleFile', () => {
  it('writes front matter and one pair of lines to replace', () => {
    expect(articleFile(readFields(GIVEN, library))).toEqual({
      path: 'articles/2022/2022-01-25-acme-opens-a-shop.md',
      text: `---
title:
  en: 'Acme opens: a "shop"'
  zh: 极致开店
publisher: The Paper
url: https://example.com/a
published: 2022-01-25
companies: [acme, best]
people: []
topics: []
---

TODO: Replace this line with a statement of your own in English: who, what, on which day with its year, and who reported it.
TODO: 把这一行换成您自己写的中文陈述，与上一行内容相同：写明名称、事件、带年份的日期和报道者。

<!-- Right below each statement stand its facts and three to five questions that it answers. Take out this line and the last one.
- { attribute: revenue, value: 43.76 billion, unit: CNY, at: 2025-Q2, change: 8% }
- { attribute: chief-executive, value: id-of-a-person, from: 2023-09-10 }
- { attribute: event, value: { en: what happened, zh: 发生了什么 }, at: 2025-06-30 }
- asks:
  - a question in the words of somebody who has not read it
  - 没读过的人会怎么问
  - yes: a question that the statement answers with yes
-->
`,
    });
  });

  it('holds an example that reads as facts and questions once its first and last line are taken out', () => {
    const { path, text } = articleFile(readFields(GIVEN, library));
    const bare = text
      .replace(/^<!--.*\n/m, '')
      .replace(/^-->\n/m, '')
      .replaceAll('TODO: ', '');
    const { article, problems } = parseArticle({ path, text: bare });
    expect(problems).toEqual([]);
    expect(article?.passages[0]?.written.map(({ attribute }) => attribute)).toEqual([
      'revenue',
      'chief-executive',
      'event',
    ]);
    expect(article?.passages[0]?.asks).toHaveLength(3);
  });

  it('writes a file that parses to what was given, whatever the texts hold', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(text, text, text, (title, titleZh, publisher) => {
        const given = { ...GIVEN, 'title-en': `A ${title}`, 'title-zh': titleZh, publisher };
        const { path, text: draft } = articleFile(readFields(given, library));
        const { article, problems } = parseArticle({ path, text: draft.replaceAll('\nTODO: ', '\n') });
        expect(problems).toEqual([]);
        expect(article?.title).toEqual({ en: `A ${title}`.trim(), zh: titleZh.trim() });
        expect(article?.publisher).toBe(publisher.trim());
        expect(article?.path).toMatch(/^articles\/2022\/2022-01-25-[a-z0-9-]+\.md$/);
      }),
    );
  });
});
