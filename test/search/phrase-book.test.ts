import { describe, expect, it } from 'vitest';
import { createPhraseBook, createPhraseReader, phraseTerms } from '../../src/search/phrase-book.ts';
import { fixtureSearchable } from '../fixtures/library.ts';

const { analyser } = fixtureSearchable();
const book = createPhraseBook(
  [
    { entry: 'head', phrases: ['who runs', 'in charge of', 'CEO', '首席', '谁负责'] },
    { entry: 'profit', phrases: ['profit', '利润'] },
    { entry: 'net profit', phrases: ['net profit', '净利润'] },
    { entry: 'trade', phrases: ['e-commerce'] },
  ],
  createPhraseReader(analyser).read,
);

function entriesOf(text: string): readonly string[] {
  return book.find(analyser.analyse(text)).map(({ entry }) => entry);
}

describe('findAll', () => {
  it('finds a Chinese phrase at every place, but not inside of itself', () => {
    const laughs = createPhraseBook([{ entry: 'laugh', phrases: ['哈哈'] }], createPhraseReader(analyser).read);
    const found = laughs.findAll(analyser.analyse('哈哈哈哈哈，哈哈'));
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 4],
      [6, 8],
    ]);
  });
});

describe('find', () => {
  it.each([
    ['Who runs the place?', 'head'],
    ['WHO RAN? who running it', 'head'],
    ['Ｗｈｏ runs it', 'head'],
    ['Who at Halden really runs it?', 'head'],
    ['She is in charge of it', 'head'],
    ['the ceo', 'head'],
    ['首席是誰', 'head'],
    ['這裡誰負責', 'head'],
    ['profits', 'profit'],
    ['e-commerce', 'trade'],
  ])('finds the phrase in "%s"', (text, entry) => {
    expect(entriesOf(text)).toEqual([entry]);
  });

  it.each([
    'runs who',
    'who says that the old observatory on the hill runs',
    'in full charge of',
    'charge',
    '负责',
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(entriesOf(text)).toEqual([]);
  });

  it('gives the longest phrase first and each entry once', () => {
    expect(entriesOf('net profit, and profit')).toEqual(['net profit', 'profit']);
    expect(entriesOf('净利润')).toEqual(['net profit', 'profit']);
  });

  it('says where the phrase stands', () => {
    const analysis = analyser.analyse('So, who at Halden runs it?');
    const [match] = book.find(analysis);
    expect(analysis.folded.slice(match?.start, match?.end)).toBe('who at halden runs');
  });
});

describe('phraseTerms', () => {
  it('leaves out stop words, unless nothing else is there', () => {
    expect(phraseTerms('in charge of', analyser)).toEqual(['charg']);
    expect(phraseTerms('who is', analyser)).not.toEqual([]);
    expect(phraseTerms('谁负责', analyser)).toEqual(['负责']);
  });
});
