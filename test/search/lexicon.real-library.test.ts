import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/answer/reading/reading.ts';
import { isStopWord } from '../../src/lang/stop-words.ts';
import { compact, fold, toTraditional } from '../../src/lang/text.ts';
import type { Entity } from '../../src/search/lexicon.ts';
import { HARMLESS_SENTENCES } from '../fixtures/harmless-sentences.ts';
import { NOW, realSearchable } from '../fixtures/library.ts';

const searchable = await realSearchable();
const { lexicon, analyser, index } = searchable;

function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0));
}

function isFound(written: string, entity: Entity): boolean {
  return lexicon.find(fold(written)).some(({ entities }) => entities.includes(entity));
}

function missesOf(write: (form: string) => readonly string[]): readonly string[] {
  return lexicon.forms.flatMap(({ form, entity }) =>
    write(form)
      .filter((written) => !isFound(written, entity))
      .map((written) => `${written} (${entity.kind} ${entity.id})`),
  );
}

function pinyinOf(form: string): readonly string[] {
  if (!/^\p{Script=Han}{2,}$/u.test(form)) return [];
  const syllables = pinyin(form, { toneType: 'none', type: 'array' });
  return [syllables.join(''), syllables.join(' '), syllables.join('-')];
}

describe('every written form of every name', () => {
  it('exists in number', () => {
    expect(lexicon.forms.length).toBeGreaterThan(500);
  });

  it.each<[string, (form: string) => readonly string[]]>([
    ['as it is written', (form) => [form]],
    ['in upper case', (form) => [form.toUpperCase()]],
    ['in lower case', (form) => [form.toLowerCase()]],
    ['in full width', (form) => [fullWidth(form)]],
    // A bare number ("360") counts something in an English sentence that asks nothing.
    [
      'in the middle of a sentence',
      (form) => [
        /^\d{1,3}$/.test(form) ? `what was ${form}'s revenue` : `tell me about ${form}, please`,
        `请问${form}。`,
      ],
    ],
    ['in pinyin, with and without spaces and hyphens', pinyinOf],
    // 饿了么 is written with 麼, which has two Simplified forms.
    ['in Traditional characters', (form) => (form.includes('么') ? [] : [toTraditional(form)])],
  ])('finds its entity %s', (_, write) => {
    expect(missesOf(write)).toEqual([]);
  });
});

function isKnownWord(word: string): boolean {
  return isStopWord(word) || analyser.analyse(word).tokens.some(({ term }) => index.documentFrequency(term) > 0);
}

/** A fixed sequence of places, so that every run makes the same typos. */
function* places(): Generator<number> {
  for (let state = 7; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

type Typo = { readonly typed: string; readonly form: string; readonly entity: Entity };

/** Every single-word Latin name of six letters or more, with one letter changed by `change`. */
function typosBy(change: (form: string, place: number) => string): readonly Typo[] {
  const random = places();
  return lexicon.forms.flatMap(({ form, entity }) => {
    if (!/^[a-z]{6,}$/i.test(form)) return [];
    const place = 1 + (Number(random.next().value) % (form.length - 2));
    const typed = change(form, place);
    return isKnownWord(fold(typed)) || compact(typed) === compact(form) ? [] : [{ typed, form, entity }];
  });
}

function correctedEntities(typed: string): readonly Entity[] {
  const { folded, mentions } = analyser.analyse(`tell me about ${typed}`);
  return [...mentions, ...lexicon.correct(folded, mentions, isKnownWord)].flatMap(({ entities }) => entities);
}

/** Another name as near to what was typed ("Wiexin": Weixin, or Xie Xin) may be taken instead. */
const SHARE_OF_TIES = 0.03;

describe('a name with one typo', () => {
  it.each<[string, (form: string, place: number) => string]>([
    ['left out', (form, place) => form.slice(0, place) + form.slice(place + 1)],
    ['replaced', (form, place) => `${form.slice(0, place)}${form[place] === 'x' ? 'v' : 'x'}${form.slice(place + 1)}`],
    [
      'swapped with the next',
      (form, place) => `${form.slice(0, place)}${form[place + 1]}${form[place]}${form.slice(place + 2)}`,
    ],
  ])('finds its entity when a letter is %s', (_, change) => {
    const typos = typosBy(change);
    expect(typos.length).toBeGreaterThan(60);
    const missed = typos.filter(({ typed, entity }) => !correctedEntities(typed).includes(entity));
    const listed = missed.map(({ form, typed }) => `${form}: ${typed}`).join(', ');
    expect(missed.length / typos.length, listed).toBeLessThanOrEqual(SHARE_OF_TIES);
  });

  it.each(['小红数', '小红疏'])('takes %s for 小红书', (typed) => {
    const { analysis, corrections } = read(`${typed}的创始人是谁？`, {}, searchable, NOW);
    expect(corrections.map((correction) => correction.typed)).toEqual([typed]);
    expect(analysis.mentions.flatMap(({ entities }) => entities.map(({ id }) => id))).toEqual(['xiaohongshu']);
  });
});

describe('a sentence without names', () => {
  it.each(HARMLESS_SENTENCES)('is not corrected: %s', (sentence) => {
    expect(read(sentence, {}, searchable, NOW).corrections).toEqual([]);
  });
});
