import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { MOST_ASKS } from '../../src/answer/asks/clauses-of.ts';
import { whatIsRead } from '../../src/answer/reading/what-is-read.ts';
import { MOST_MISSPELT, MOST_WORDS } from '../../src/answer/retrieve/query.ts';
import { LONGEST, MOST_NAMED } from '../../src/bounds.ts';
import { displayName } from '../../src/knowledge/company.ts';
import type { SearchableLibrary } from '../../src/search/searchable.ts';
import { fixtureSearchable, NOW, realSearchable } from '../fixtures/library.ts';
import { runs } from '../runs.ts';

const searchable = fixtureSearchable();

type Work = {
  searches: number;
  wordsASearch: number;
  fuzzyASearch: number;
  charactersAnalysed: number;
  /** How often the words of the question are told from the others, and how often a word is weighed. */
  readings: number;
  weighings: number;
};

/** The library with every search and every analysis counted. */
function counting(): { readonly work: Work; readonly counted: SearchableLibrary } {
  const work: Work = {
    searches: 0,
    wordsASearch: 0,
    fuzzyASearch: 0,
    charactersAnalysed: 0,
    readings: 0,
    weighings: 0,
  };
  const { index, analyser } = searchable;
  const counted: SearchableLibrary = {
    ...searchable,
    index: {
      ...index,
      search: (terms, options) => {
        work.searches += 1;
        work.wordsASearch = Math.max(work.wordsASearch, terms.length);
        work.fuzzyASearch = Math.max(work.fuzzyASearch, terms.filter(({ fuzzy }) => fuzzy).length);
        return index.search(terms, options);
      },
      documentFrequency: (term) => {
        work.weighings += 1;
        return index.documentFrequency(term);
      },
    },
    analyser: {
      ...analyser,
      analyse: (text) => {
        work.charactersAnalysed += text.length;
        return analyser.analyse(text);
      },
      contentTokens: (analysis, hidden) => {
        work.readings += 1;
        return analyser.contentTokens(analysis, hidden);
      },
    },
  };
  return { work, counted };
}

/** Times that the words of one ask are read: of itself, of its content, of what it asks of texts, for each way to answer it. */
const MOST_READINGS = 15;

const unknownWord = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 4, maxLength: 9 });
const known = fc.constantFrom(
  'who runs Halden',
  'and when',
  'revenue',
  'Corvnae',
  '科凡仪器的营收是多少？',
  '哈尔登光学',
  '斯卡里镜',
  'last year',
  '2021年3月',
  '3.5 billion',
  'a-b-c',
  "'s",
  '\ufdfa',
  '？',
);
/** Messages of the greatest length, of few kinds of pieces or of many. */
const message = fc
  .array(fc.oneof(unknownWord, known, fc.string({ unit: 'grapheme', maxLength: 5 })), { minLength: 1, maxLength: 12 })
  .map((pieces) => `${pieces.join(' ')} `.repeat(LONGEST.question).slice(0, LONGEST.question));

describe('the work on a question', () => {
  it('has a bound that no message passes', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { work, counted } = counting();
        ask(text, {}, counted, NOW);
        // Each thing asked for is looked for in the texts, and a refusal looks for what is nearest.
        expect(work.searches).toBeLessThanOrEqual(MOST_ASKS + 1);
        expect(work.fuzzyASearch).toBeLessThanOrEqual(MOST_MISSPELT);
        // A word has synonyms in the glossary and in the attributes.
        expect(work.wordsASearch).toBeLessThanOrEqual(4 * MOST_WORDS);
        expect(work.charactersAnalysed).toBeLessThanOrEqual(5 * LONGEST.question);
        expect(work.readings).toBeLessThanOrEqual(MOST_READINGS * MOST_ASKS);
        expect(work.weighings).toBeLessThanOrEqual(MOST_READINGS * MOST_ASKS * MOST_WORDS);
      }),
      { numRuns: runs(150), seed: 20_261_128 },
    );
  });

  it('asks of no more than a few things, the first ones', () => {
    const asked = ask('When was Halden founded? Who runs Corvane? '.repeat(20), {}, searchable, NOW);
    expect(asked.kind === 'answered' && asked.findings.length).toBeLessThanOrEqual(MOST_ASKS);
    expect(asked.kind === 'answered' && asked.findings.length).toBeGreaterThan(1);
  });

  it.each([
    ['the middle of a long one', `Who runs Halden Optics? ${'xq '.repeat(400)}`, { characters: 224 }],
    ['its middle in Chinese', `谁在经营哈尔登光学？${'它'.repeat(1_200)}`, { characters: 210 }],
    [
      'what it asks beyond four things',
      'When was Halden founded? Who runs Corvane? Who runs Halden? When was Corvane founded? Where is Halden?',
      { asks: MOST_ASKS },
    ],
    [
      'the same in Chinese',
      '哈尔登光学哪年成立？谁在经营哈尔登？哈尔登总部在哪？科凡仪器哪年成立？谁在经营科凡？',
      { asks: MOST_ASKS },
    ],
    [
      'words beyond forty',
      `Halden ${Array.from({ length: 60 }, (_, place) => `qua${'bcdfghjklm'[place % 10]}${'aeiou'[place % 5]}${'nprstvwxyz'[Math.floor(place / 6)]}`).join(' ')}`,
      { words: MOST_WORDS },
    ],
  ])('says what of a message it does not read: %s', (_, text, unread) => {
    expect(ask(text, {}, searchable, NOW).reading.unread).toEqual(unread);
  });

  it('says nothing of the kind of a message that it reads whole', () => {
    for (const text of [
      'Who runs Halden? When was it founded?',
      'Who runs Halden? '.repeat(50),
      '哈尔登光学哪年成立？',
    ])
      expect(ask(text, {}, searchable, NOW).reading).not.toHaveProperty('unread');
  });

  it('asks once for what a message asks twice', () => {
    const asked = ask('Who runs Halden? Who runs Halden? When was it founded?', {}, searchable, NOW);
    const findings = asked.kind === 'answered' ? asked.findings : [];
    expect(findings.map(({ asked: { attribute } }) => attribute)).toEqual(['chief-executive', 'founded']);
  });

  it('asks for fewer names where a message names too many, and leaves none out unsaid', async () => {
    const real = await realSearchable();
    const names = [...real.library.companies.values()].map((company) => displayName(company.names, 'zh'));
    const asked = (many: number) => ask(`${names.slice(0, many).join('、')}的CEO分别是谁？`, {}, real, NOW);
    expect(asked(MOST_NAMED + 10)).toMatchObject({ kind: 'outOfScope', topicName: 'too-many-names' });
    const few = asked(MOST_NAMED);
    expect(few.kind === 'answered' && few.findings[0]?.rows.length).toBeGreaterThan(5);
  });
});

describe('asks that each name many', () => {
  it('are answered as far as they name twenty together, and the others are said to be left out', async () => {
    const real = await realSearchable();
    const names = [...real.library.companies.values()]
      .slice(0, MOST_NAMED)
      .map(({ names }) => displayName(names, 'en'));
    const asked = ask(
      `Who runs ${names.join(', ')}? Who founded them? Where are they based? What do they do?`,
      {},
      real,
      NOW,
    );
    const findings = asked.kind === 'answered' ? asked.findings : [];
    expect(findings.flatMap(({ asked: { subjects } }) => subjects)).toHaveLength(2 * MOST_NAMED);
    expect(asked.reading.unread).toEqual({ asks: findings.length });
  });
});

describe('what is read of a message', () => {
  it('is all of it up to 1,000 characters', () => {
    const text = 'Who runs Halden? '.repeat(50);
    expect(whatIsRead(text)).toBe(text);
  });

  it('is the beginning and the end of a longer one, without words that are cut in two', () => {
    const words = Array.from({ length: 400 }, (_, place) => `w${place}`);
    const read = whatIsRead(words.join(' '));
    expect(read.length).toBeLessThanOrEqual(1_001);
    expect(read.startsWith('w0 w1 ')).toBe(true);
    expect(read.endsWith(' w398 w399')).toBe(true);
    expect(read.split(/\s+/).filter((word) => !words.includes(word))).toEqual([]);
  });

  it.each([
    ['begins', (question: string, rest: string) => `${question} ${rest}`],
    ['ends', (question: string, rest: string) => `${rest} ${question}`],
  ])('holds the question with which a long message %s', (_, put) => {
    const answer = ask(put('Who runs Halden Optics?', 'xq '.repeat(600)), {}, searchable, NOW);
    expect(answer.topic.entities.map(({ id }) => id)).toEqual(['halden']);
  });

  it('is measured in letters: a ligature of Arabic is eighteen', () => {
    expect(ask('\ufdfa'.repeat(200), {}, searchable, NOW)).toMatchObject({ topicName: 'too-long' });
    expect(ask('\ufdfa'.repeat(20), {}, searchable, NOW)).not.toMatchObject({ topicName: 'too-long' });
    expect(ask('x'.repeat(2_001), {}, searchable, NOW)).toMatchObject({ topicName: 'too-long' });
  });
});
