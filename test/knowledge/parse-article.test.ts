import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBilingual } from '../../src/knowledge/article.ts';
import { articleIdOf, parseArticle, readBody } from '../../src/knowledge/parse-article.ts';
import { formatProblem } from '../../src/knowledge/problem.ts';

const PATH = 'articles/2022/2022-01-25-acme.md';
const FRONT = 'title: Acme opens a shop\npublisher: The Paper\nurl: https://example.com/a\npublished: 2022-01-25';

const parse = (yaml: string, body = 'Acme opened a shop.') =>
  parseArticle({ path: PATH, text: `---\n${yaml}\n---\n\n${body}\n` });
const problemsOf = (yaml: string, body?: string) => parse(yaml, body).problems.map(formatProblem);
const passagesOf = (body: string) => readBody({ articleId: 'a', path: PATH, body, firstLine: 1 }).passages;
const textsOf = (body: string) => passagesOf(body).map(({ line, text }) => [line, text]);

describe('parseArticle', () => {
  it('reads prose in one language with four fields and a text', () => {
    const { article, problems } = parse(FRONT, 'Acme opened a shop. It sells shoes.\n\nA second paragraph.');
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      id: '2022-01-25-acme',
      path: PATH,
      title: { en: 'Acme opens a shop' },
      companies: [],
      questions: [],
    });
    expect(article?.passages.map(({ number, line }) => [number, line])).toEqual([
      [1, 8],
      [2, 10],
    ]);
    expect(article?.passages[0]?.statements.map(({ text }) => text)).toEqual([
      'Acme opened a shop.',
      'It sells shoes.',
    ]);
  });

  it('reads a Chinese title and Chinese prose as Chinese', () => {
    const { article } = parse(FRONT.replace('Acme opens a shop', '极致开店'), '极致开店。\n卖鞋。');
    expect(article?.title).toEqual({ zh: '极致开店' });
    expect(article?.passages[0]?.text).toEqual({ zh: '极致开店。卖鞋。' });
    expect(article?.passages[0]?.statements).toEqual([
      { text: '极致开店。', language: 'zh' },
      { text: '卖鞋。', language: 'zh' },
    ]);
  });

  it('reads two lines in two languages as one statement with its twin', () => {
    const { article } = parse(FRONT, 'Acme opened a shop. It sells.\n极致开店。它卖鞋。');
    const [passage] = article?.passages ?? [];
    expect(passage && isBilingual(passage)).toBe(true);
    expect(passage?.statements).toEqual([
      { text: 'Acme opened a shop. It sells.', language: 'en' },
      { text: '极致开店。它卖鞋。', language: 'zh' },
    ]);
  });

  it('knows the line of every field', () => {
    const { article } = parse(`${FRONT}\ncompanies: [acme]\nquestions:\n  - Who?\n  - 谁？`);
    expect(article?.lines).toMatchObject({ title: 2, published: 5, 'companies.0': 6, questions: 7, 'questions.1': 9 });
  });

  it('reads a file with a byte order mark and carriage returns', () => {
    const text = `\uFEFF---\r\n${FRONT.replaceAll('\n', '\r\n')}\r\n---\r\n\r\nAcme opened.\r\n极致开店。\r\n`;
    const { article } = parseArticle({ path: PATH, text });
    expect(article?.passages.map(({ line, text: texts }) => [line, texts])).toEqual([
      [8, { en: 'Acme opened.', zh: '极致开店。' }],
    ]);
  });

  it('names path and line of a file without front matter', () => {
    for (const text of ['Acme opened a shop.', '', 'x\n---\na: b\n---\n', '---\ntitle: never closed\n']) {
      expect(parseArticle({ path: PATH, text }).problems.map(formatProblem)).toEqual([
        `${PATH}:1 file: has no front matter. Start the file with --- and the fields title, publisher, url, published, then ---`,
      ]);
    }
  });

  it('names the line of unreadable YAML', () => {
    expect(problemsOf(FRONT.replace('Acme opens', 'Acme: opens'))).toEqual([
      `${PATH}:2 front matter: is not readable YAML (Nested mappings are not allowed in compact mappings). Quote a text that holds ": " or starts with a sign`,
    ]);
    expect(problemsOf(`${FRONT}\npublisher: twice`)).toEqual([
      `${PATH}:6 front matter: is not readable YAML (Map keys must be unique). Quote a text that holds ": " or starts with a sign`,
    ]);
  });

  it('says so when a text is taken for a YAML alias', () => {
    expect(problemsOf(FRONT.replace('Acme', '*Acme*'))).toEqual([
      `${PATH}:2 front matter: is not readable YAML (Unexpected scalar at node end). Quote a text that holds ": " or starts with a sign`,
    ]);
    expect(problemsOf(FRONT.replace('Acme opens a shop', '*Acme'))).toEqual([
      `${PATH}:2 front matter: uses a YAML alias that can't be followed (Unresolved alias (the anchor must be set before the alias): Acme). Quote a text that starts with * or &`,
    ]);
  });

  it('names a day that does not exist', () => {
    expect(problemsOf(FRONT.replace('2022-01-25', '2022-02-30'))).toEqual([
      `${PATH}:5 published: is not a day. Write it as YYYY-MM-DD`,
    ]);
  });

  it('names a field that it does not know, on its own line', () => {
    expect(problemsOf(`${FRONT}\nauthor: Li Na`)).toEqual([
      `${PATH}:6 front matter: has no field author. Take it out or correct its spelling`,
    ]);
    expect(problemsOf(FRONT.replace('Acme opens a shop', '{ en: A, fr: B }'))[0]).toContain(`${PATH}:2 title`);
  });

  it('names everything wrong at once, missing fields and wrong kinds apart', () => {
    expect(problemsOf('publisher: 36\nurl: example.com\ncompanies: acme\npeople: [Li Na]')).toEqual([
      `${PATH}:2 title: is missing. Write a text, or one text each for en and zh`,
      `${PATH}:2 publisher: is of the wrong kind. Write a text (in quotes where it looks like a number)`,
      `${PATH}:3 url: is not an address. Write one that starts with https://`,
      `${PATH}:2 published: is missing. Write a text (in quotes where it looks like a number)`,
      `${PATH}:4 companies: is of the wrong kind. Write a list: [one, another]`,
      `${PATH}:5 people.0: is not an id. Write lower-case letters, digits and single hyphens`,
    ]);
  });

  it('names an empty text', () => {
    expect(problemsOf(FRONT.replace('The Paper', '""'))).toEqual([`${PATH}:3 publisher: is empty. Write a text`]);
  });

  it('names a front matter that is a list', () => {
    expect(problemsOf('- a')).toEqual([`${PATH}:2 front matter: is of the wrong kind. Write fields with values`]);
  });

  it('names an article without text', () => {
    expect(problemsOf(FRONT, '# Only a heading\n\n<!-- and a note -->')).toEqual([
      `${PATH}:7 body: has no text. Write at least one paragraph below the front matter`,
    ]);
  });

  it('never throws, whatever the file holds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '---\n',
        FRONT,
        '\n',
        ': ',
        '*a',
        '&a ',
        '- ',
        '{',
        '[',
        '"',
        '!!x ',
        '%',
        '> ',
        '# ',
        '```',
        '<!--',
        '<<: ',
        '? ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.boolean(), (pieces, fenced) => {
        const text = fenced ? `---\n${pieces.join('')}\n---\n${pieces.join('')}` : pieces.join('');
        const { article, problems } = parseArticle({ path: PATH, text });
        expect(article === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('passagesOf', () => {
  it('takes list items and quotations for paragraphs, under their heading', () => {
    const passages = passagesOf('# Shops\n\n- one\n- two\n\n> three\n\n## Shoes\n\nfour');
    expect(passages.map(({ text, heading, line }) => [text.en, heading, line])).toEqual([
      ['one', 'Shops', 3],
      ['two', 'Shops', 4],
      ['three', 'Shops', 6],
      ['four', 'Shoes', 10],
    ]);
  });

  it('keeps the languages apart at a hard break', () => {
    const twins = { en: 'Acme opened.', zh: '极致开店。' };
    expect(textsOf('Acme opened.  \n极致开店。')).toEqual([[1, twins]]);
    expect(textsOf('Acme opened.\\\n极致开店。')).toEqual([[1, twins]]);
    expect(textsOf('**Acme opened.  \n极致开店。**')).toEqual([[1, twins]]);
  });

  it('takes off marks and leaves comments out', () => {
    expect(textsOf('*Acme* [opened](https://example.com) `it` &amp; more <!-- note -->')).toEqual([
      [1, { en: 'Acme opened it & more' }],
    ]);
    expect(textsOf('<!-- to do -->\n\nAcme opened.')).toEqual([[3, { en: 'Acme opened.' }]]);
  });

  it('takes Chinese before English for prose', () => {
    const [passage] = passagesOf('极致开店。\nAcme opened a shop.');
    expect(passage?.statements).toHaveLength(2);
    expect(passage && isBilingual(passage)).toBe(false);
  });
});

describe('articleIdOf', () => {
  it('is the file name without its ending', () => {
    expect(articleIdOf('articles/2022/2022-01-25-acme.md')).toBe('2022-01-25-acme');
    expect(articleIdOf('note.MD')).toBe('note');
  });
});
