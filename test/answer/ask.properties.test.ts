import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import { MOST_STATEMENTS } from '../../src/answer/compose/answer-of.ts';
import type { AskContext } from '../../src/answer/reading/reading.ts';
import { toTraditional } from '../../src/lang/text.ts';
import { fixtureLibrary, fixtureSearchable, NOW } from '../fixtures/library.ts';
import { runs } from '../runs.ts';

const searchable = fixtureSearchable();
const { library } = searchable;

/** Words from which questions that are answered, asked back and refused all come about. */
const WORDS = [
  'who runs',
  'Halden',
  'Corvane',
  'Corvnae',
  'Lin Wei',
  '林伟',
  '哈爾登光學',
  '科凡',
  '的',
  '是谁',
  'revenue',
  '营收',
  'fined',
  'in 2021',
  '2023年',
  'and when?',
  '那',
  'furnace',
  '圆顶',
  'should I buy',
  '@everyone',
  '<!channel>',
  '\u0000',
  '\u202e',
  '😀',
  '`*_~',
  'https://example.com',
  'Qingyu Observatory',
];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(
  { arbitrary: words, weight: 3 },
  { arbitrary: fc.string({ unit: 'grapheme' }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
);
const locale = fc.constantFrom(undefined, 'en-GB', 'zh-CN', 'zh-TW', 'zh-Hant', 'xx', '');

function contextOf(name: string | undefined, topic?: AskContext['topic']): AskContext {
  return { ...(name !== undefined && { locale: name }), ...(topic && { topic }) };
}

/** No source, no answer; and what is shown stands in its article to the letter. */
function expectSound(answer: Answer): void {
  if (answer.kind !== 'answered') {
    expect(JSON.stringify(answer)).not.toMatch(/"(url|quote|citation|statements|passage)":/);
    return;
  }
  expect(answer.statements.length).toBeGreaterThanOrEqual(1);
  expect(answer.statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  const marks = answer.findings.flatMap(({ rows }) => rows.flatMap(({ n }) => n));
  for (const n of marks) expect(n).toBeLessThanOrEqual(answer.statements.length);
  for (const [place, { text, language, citation }] of answer.statements.entries()) {
    const article = library.articles.get(citation.articleId);
    const passage = article?.passages[citation.passage - 1];
    // The day of what only a title tells is cited by the title.
    if (citation.quote !== article?.title[language]) expect(passage?.text[language]).toContain(citation.quote);
    expect(citation.quote).not.toBe('');
    expect(citation.n).toBe(place + 1);
    expect([article?.url, article?.publisher, article?.published]).toEqual([
      citation.url,
      citation.publisher,
      citation.published,
    ]);
    expect(text).toBe(answer.language === 'zh-Hant' ? toTraditional(citation.quote) : citation.quote);
    expect(answer.asOf >= citation.published).toBe(true);
  }
  expect(new Set(answer.statements.map(({ citation }) => citation.quote)).size).toBe(answer.statements.length);
}

/** A question for each kind of answer, whatever else is tried. */
const ONE_OF_EACH = ['Who runs Halden Optics?', "Halden's revenue in 2031", '谁是林伟？', 'hello'];
/** Two profiles, which are the longest answer. */
const LONGEST = '哈爾登光學 Halden 科凡 Corvane';

describe('ask, for any text', () => {
  it('answers with a source or refuses without one', () => {
    const kinds = new Set<Answer['kind']>();
    fc.assert(
      fc.property(anyText, locale, (question, name) => {
        const answer = ask(question, contextOf(name), searchable, NOW);
        kinds.add(answer.kind);
        expectSound(answer);
      }),
      { numRuns: runs(400), examples: [...ONE_OF_EACH, LONGEST].map((question) => [question, undefined]) },
    );
    expect([...kinds].sort()).toEqual(['ambiguous', 'answered', 'outOfScope', 'unknown']);
  });

  it('does so in the middle of any conversation', () => {
    fc.assert(
      fc.property(anyText, anyText, locale, (first, second, name) => {
        const { topic } = ask(first, contextOf(name), searchable, NOW);
        expectSound(ask(second, contextOf(name, topic), searchable, NOW));
      }),
      { numRuns: runs(200) },
    );
  });

  it('gives the same bytes for the same question, also from a library that is read again', () => {
    const again = fixtureSearchable();
    fc.assert(
      fc.property(words, locale, (question, name) => {
        const bytes = JSON.stringify(ask(question, contextOf(name), searchable, NOW));
        expect(JSON.stringify(ask(question, contextOf(name), searchable, NOW))).toBe(bytes);
        expect(JSON.stringify(ask(question, contextOf(name), again, NOW))).toBe(bytes);
      }),
      { numRuns: runs(150) },
    );
  });

  it('does not change the library', () => {
    expect(library).toEqual(fixtureLibrary());
  });
});

describe('ask, for hostile text', () => {
  it.each([
    ['100 kB of one word', 'Halden '.repeat(15_000)],
    ['100 kB without a space', 'a'.repeat(100_000)],
    ['100 kB of Han', '哈尔登光学的营收'.repeat(12_500)],
    ['100 kB of digits', '1234567890'.repeat(10_000)],
    ['100 kB of separators', '1,234,'.repeat(17_000)],
    ['100 kB of numerals', '一二三四五'.repeat(20_000)],
    ['100 kB of stop words', '是什么'.repeat(33_000)],
    ['100 kB of marks', '\u0301'.repeat(100_000)],
    ['control characters', '\u0000\u0007\u001b[31m Halden \u007f\u2028'],
    ['a lone surrogate', 'Halden \ud800 revenue'],
    ['mentions', '@everyone <!channel> <@U123> Who runs Halden Optics?'],
    ['emoji', '👩‍🚀🔭🇳🇴'.repeat(50)],
    ['a prototype key', '__proto__ constructor toString hasOwnProperty'],
    ['a regular expression', '(((a+)+)+)$ [ \\ ('],
  ])('reads %s within five seconds', (_, question) => {
    const started = performance.now();
    expectSound(ask(question, {}, searchable, NOW));
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it.each([
    'Who runs\u0000 Halden\u200b Optics?',
    'Who\u00ad runs Halden Optics?',
    '@everyone who runs Halden Optics?',
  ])('answers a question between signs that mean nothing: %j', (question) => {
    const answer = ask(question, {}, searchable, NOW);
    expect(answer.kind === 'answered' && answer.statements[0].citation.articleId).toBe(
      '2023-07-01-reyes-takes-over-halden',
    );
  });
});
