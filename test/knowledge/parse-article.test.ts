import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBilingual } from '../../src/knowledge/article.ts';
import { articleIdOf } from '../../src/knowledge/parse/article-id.ts';
import { parseArticle, readBody } from '../../src/knowledge/parse/parse-article.ts';
import { formatProblem } from '../../src/knowledge/problems/problem.ts';

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

  it('reads a text without front matter, and says once what it is cited without', () => {
    const { article, problems } = parseArticle({ path: PATH, text: '# Shops\n\nAcme opened a shop.\n' });
    expect(article).toMatchObject({ title: { en: 'Shops' }, publisher: '', url: '', published: '2022-01-25' });
    expect(article?.passages).toMatchObject([{ heading: '', text: { en: 'Acme opened a shop.' } }]);
    expect(problems.map(formatProblem)).toEqual([
      `${PATH}:1 front matter: is cited without publisher, url, which its front matter does not name. Add what you know`,
    ]);
    const bare = parseArticle({ path: 'notes/on-shops.md', text: 'Acme opened a shop.' });
    expect(bare.article).toMatchObject({ title: { en: 'on shops' }, published: '', id: 'on-shops' });
  });

  it('names a front matter that does not end, or that is in another language', () => {
    const unread = (text: string) => parseArticle({ path: PATH, text }).problems.map(({ message }) => message);
    expect(unread('---\ntitle: never closed\n')).toEqual([
      'begins a front matter that does not end. Put a line of --- below its last field',
    ]);
    expect(unread('+++\ntitle = "x"\n+++\n\nAcme opened.')).toEqual([
      'has front matter in TOML (+++). Write it as YAML between lines of ---',
    ]);
  });

  it('names the line of unreadable YAML', () => {
    expect(problemsOf(FRONT.replace('Acme opens', 'Acme: opens'))).toEqual([
      `${PATH}:2 front matter: is not readable YAML: it holds ": " inside a text. Put the text in quotes`,
    ]);
    expect(problemsOf(`${FRONT}\npublisher: twice`)).toEqual([
      `${PATH}:6 front matter: is not readable YAML: it gives a field twice. Take one of them out`,
    ]);
  });

  it('says so when a text is taken for a YAML alias', () => {
    expect(problemsOf(FRONT.replace('Acme', '*Acme*'))).toEqual([
      `${PATH}:2 front matter: is not readable YAML: it begins a text with a sign that means something in YAML. Put the text in quotes`,
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
    const { article, problems } = parse(`${FRONT}\nauthor: Li Na\ntags: [a]`);
    expect(article?.title).toEqual({ en: 'Acme opens a shop' });
    expect(problems).toMatchObject([{ grade: 'advice', line: 6, message: expect.stringContaining('(author, tags)') }]);
    expect(problemsOf(FRONT.replace('Acme opens a shop', '{ en: A, fr: B }'))[0]).toContain(`${PATH}:2 title`);
  });

  it('reads an article with fields that can not be used, and names them', () => {
    const { article, problems } = parse('publisher: 36\nurl: example.com\ncompanies: acme\npeople: [Li Na]');
    expect(article).toMatchObject({ publisher: '36', url: '', companies: ['acme'], people: [] });
    expect(problems.map(formatProblem)).toEqual([
      `${PATH}:3 url: is not an address. Write one that starts with https://`,
      `${PATH}:5 people.0: is not an id. Write lower-case letters, digits and single hyphens`,
      `${PATH}:1 front matter: is cited without url, which its front matter does not name. Add what you know`,
    ]);
    expect(problems.every(({ grade }) => grade === 'advice')).toBe(true);
  });

  it.each([
    ['date: 2025-03-01', '2025-03-01'],
    ['pubDate: 2025-03-01T08:00:00+08:00', '2025-03-01'],
    ['date: March 1, 2025', '2025-03-01'],
    ['date: 2025年3月1日', '2025-03-01'],
    ['date: 2025/3/1', '2025-03-01'],
    ['published: 2025-03-01\ndate: 2024-01-01', '2025-03-01'],
  ])('takes %j for the day of publication', (field, day) => {
    expect(parse(`title: T\n${field}`).article?.published).toBe(day);
  });

  it('does not read a draft', () => {
    expect(parse(`${FRONT}\ndraft: false`).problems).toEqual([]);
    const { article, problems } = parse(`${FRONT}\ndraft: true`);
    expect(article).toBeUndefined();
    expect(problems).toMatchObject([{ grade: 'advice', line: 6, field: 'draft' }]);
  });

  it('names an empty text', () => {
    expect(problemsOf(FRONT.replace('The Paper', '""'))[0]).toBe(`${PATH}:3 publisher: is empty. Write a text`);
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
        if (problems.some(({ grade }) => grade === 'error')) expect(article).toBeUndefined();
        if (article === undefined) expect(problems).not.toEqual([]);
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

  it('is the name of the folder for an index', () => {
    expect(articleIdOf('posts/story-1/index.md')).toBe('story-1');
    expect(articleIdOf('index.md')).toBe('index');
  });
});
