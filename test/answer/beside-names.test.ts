import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/answer/reading/reading.ts';
import { searchableFrom } from '../fixtures/searchable-from.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const WORDS = ['attributes.yaml', 'places.yaml', 'glossary.yaml'].map((path) => ({
  path,
  text: readFileSync(join(KNOWLEDGE, path), 'utf8'),
}));
const CARDS = [
  { path: 'companies/corvane.md', text: '---\nnames: { en: Corvane, zh-Hans: 解维恩 }\n---\n' },
  { path: 'companies/halvorn.md', text: '---\nnames: { en: Halvorn, zh-Hans: 美沃 }\n---\n' },
];
const searchable = searchableFrom({ shared: [...WORDS, ...CARDS], own: [] });
const reading = (question: string) => read(question, {}, searchable, '2024-12-01');

describe('what begins in the middle of a name', () => {
  it.each([
    ['美沃和解维恩哪个更赚钱', 'net-profit', 'lawsuit'],
    ['美沃和解了吗', 'lawsuit', 'net-profit'],
    ['did halvorn settle the lawsuit', 'lawsuit', 'net-profit'],
  ])('asks for nothing: %s', (question, asked, other) => {
    const attributes = reading(question).attributes.map(({ entry }) => entry.id);
    expect(attributes).toContain(asked);
    expect(attributes).not.toContain(other);
  });

  it.each([
    ['解维恩在美沃持股多少', []],
    ['解维恩在美上市了吗', ['united-states']],
    ['did corvane list in the US', ['united-states']],
  ])('is no place: %s', (question, places) => {
    expect(reading(question).places.map(({ entry }) => entry.id)).toEqual(places);
  });
});
