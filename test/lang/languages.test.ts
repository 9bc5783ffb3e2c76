import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followUpIn } from '../../src/answer/asks/follow-up.ts';
import { isPlaceOfName } from '../../src/answer/asks/grammar/names.ts';
import { ruleOf } from '../../src/answer/asks/rules.ts';
import { GRAMMARS } from '../../src/lang/index.ts';
import { FOLLOW_UPS } from '../../src/lang/language.ts';
import { compile, compileAll } from '../../src/lang/pattern.ts';
import { VOCABULARIES } from '../../src/lang/vocabularies.ts';

const FOLDER = join(import.meta.dirname, '../../src/lang');
/** Folders of the machinery, which is the same for every language. */
const SHARED = ['names', 'dates', 'figures', 'lazy'];
const LANGUAGES = ['en', 'zh'] as const;
const RULES = LANGUAGES.flatMap((language) => GRAMMARS[language].rules.map((rule) => ({ language, ...rule })));
const WORDS = LANGUAGES.flatMap((language) => GRAMMARS[language].questionWords.map((word) => ({ language, ...word })));

/** The first rule that reads a clause; a comparison counts on two names or dates beside its words. */
function firstRule(clause: string, language: 'en' | 'zh', subjects = 0): string | undefined {
  const asksForValue = questionWordIn(clause, language) !== undefined && questionWordIn(clause, language) !== 'reason';
  return ruleOf(clause, language, { subjects, dates: subjects }, asksForValue)?.id;
}

/** The type that the first question word of a clause asks for; of two at one place the longer. */
function questionWordIn(clause: string, language: 'en' | 'zh'): string | undefined {
  const found = GRAMMARS[language].questionWords.flatMap(({ answer, say }) =>
    [...clause.matchAll(compileAll(say))].map((match) => ({ answer, start: match.index, length: match[0].length })),
  );
  return found.sort((a, b) => a.start - b.start || b.length - a.length)[0]?.answer;
}

describe('the languages', () => {
  it('are those that have a folder', () => {
    const folders = readdirSync(FOLDER, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !SHARED.includes(entry.name),
    );
    const names = folders.map(({ name }) => name).sort();
    expect(VOCABULARIES.map(({ id }) => id).sort()).toEqual(names);
    expect(Object.keys(GRAMMARS).sort()).toEqual(names);
  });

  it('list no word twice', () => {
    for (const { stopWords } of VOCABULARIES) expect(new Set(stopWords).size).toBe(stopWords.length);
  });
});

describe('the rules for questions', () => {
  it('have an id each, that begins with their language', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    expect(RULES.filter(({ id, language }) => !id.startsWith(`${language}.`))).toEqual([]);
  });

  it('bring examples and counter-examples', () => {
    const without = [...RULES, ...WORDS].filter(({ examples, not }) => examples.length === 0 || not.length === 0);
    expect(without).toEqual([]);
  });

  it.each(
    RULES.flatMap(({ language, id, kind, examples }) => examples.map((clause) => ({ language, id, kind, clause }))),
  )('$id reads "$clause"', ({ language, id, kind, clause }) => {
    expect(firstRule(clause, language, kind === 'comparison' ? 2 : 0)).toBe(id);
  });

  it.each(RULES.flatMap(({ language, id, not }) => not.map((clause) => ({ language, id, clause }))))(
    '$id leaves "$clause"',
    ({ language, id, clause }) => {
      expect(firstRule(clause, language, 2)).not.toBe(id);
    },
  );
});

describe('the rules for follow-ups', () => {
  const rules = LANGUAGES.flatMap((language) => GRAMMARS[language].followUps.map((rule) => ({ language, ...rule })));

  it.each(LANGUAGES)('do in %s all that one may do with the question before, each with examples', (language) => {
    const own = rules.filter((rule) => rule.language === language);
    expect(own.map(({ does }) => does).sort()).toEqual([...FOLLOW_UPS].sort());
    expect(own.filter(({ id, examples, not }) => !id.startsWith(`${language}.`) || !examples[0] || !not[0])).toEqual(
      [],
    );
  });

  it.each(rules.flatMap(({ language, id, examples }) => examples.map((text) => ({ language, id, text }))))(
    '$id reads "$text"',
    ({ language, id, text }) => {
      expect(followUpIn(text, language)?.id).toBe(id);
    },
  );

  it.each(rules.flatMap(({ language, id, not }) => not.map((text) => ({ language, id, text }))))(
    '$id leaves "$text"',
    ({ language, text }) => {
      expect(followUpIn(text, language)).toBeUndefined();
    },
  );

  it.each([
    ['the second one', 'en', 2],
    ['the last one', 'en', -1],
    ['3', 'en', 3],
    ['第三家呢', 'zh', 3],
    ['最后一个呢', 'zh', -1],
  ] as const)('tell by "%s" in %s which one is meant: %i', (text, language, place) => {
    expect(followUpIn(text, language)?.place).toBe(place);
  });
});

describe('a word that no text holds', () => {
  const rules = LANGUAGES.map((language) => ({ language, ...GRAMMARS[language].unknownNames }));

  it.each(rules.flatMap(({ language, examples }) => examples.map((clause) => ({ language, clause }))))(
    'is a name in "$clause"',
    ({ language, clause }) => {
      expect(isPlaceOfName(clause, language)).toBe(true);
    },
  );

  it.each(rules.flatMap(({ language, not }) => not.map((clause) => ({ language, clause }))))(
    'may be anything in "$clause"',
    ({ language, clause }) => {
      expect(isPlaceOfName(clause, language)).toBe(false);
    },
  );
});

describe('the question words', () => {
  it.each(WORDS.flatMap(({ language, answer, examples }) => examples.map((clause) => ({ language, answer, clause }))))(
    '"$clause" asks for: $answer',
    ({ language, answer, clause }) => {
      expect(questionWordIn(clause, language)).toBe(answer);
    },
  );

  it.each(WORDS.flatMap(({ answer, say, not }) => not.map((clause) => ({ answer, say, clause }))))(
    '"$clause" does not ask for: $answer',
    ({ say, clause }) => {
      expect(compile(say).test(clause)).toBe(false);
    },
  );
});
