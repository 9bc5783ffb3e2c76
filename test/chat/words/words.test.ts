import { describe, expect, it } from 'vitest';
import { type Words, wordsIn } from '../../../src/chat/words/words.ts';
import { hasHan, isTraditional, toTraditional } from '../../../src/lang/text.ts';

/** Everything that can be said, said once. A word that is missing here does not compile. */
function said(words: Words) {
  return {
    asOf: words.asOf('2024-05-06'),
    sources: words.sources,
    until: words.until('2023-06'),
    earlier: words.earlier,
    original: `${words.original.en}${words.original.zh}`,
    understood: words.understood('NAME'),
    notFound: words.notFound,
    unknownName: words.unknownName('NAME'),
    unknownPart: words.unknownPart('NAME'),
    holding: words.holding('NAME', 7, '2024-05-06'),
    which: words.which('NAME'),
    greeting: words.greeting('SUBJECT'),
    tryAsking: words.tryAsking,
    hello: words.hello('SUBJECT'),
    identity: words.identity('SUBJECT', 12),
    thanks: words.thanks,
    bye: words.bye,
    sorry: words.sorry,
    empty: words.empty,
    tooLong: words.tooLong(2000),
    tooManyNames: words.tooManyNames(20),
    unrelated: words.unrelated('SUBJECT'),
    commands: words.commands,
    noLibrary: words.noLibrary,
    unknownCommand: words.unknownCommand('NAME', ['ask', 'help'], '/'),
    badOption: words.badOption('NAME', 'EXAMPLE', '/'),
    failed: words.failed,
    also: words.also,
    former: words.former,
    tickers: words.tickers,
    parent: words.parent,
    owns: words.owns,
    products: words.products,
    fact: words.fact,
    value: words.value,
    when: words.when,
    more: words.more(12),
    noFacts: words.noFacts('NAME'),
    noCompany: words.noCompany('NAME'),
    needTwo: words.needTwo,
    nothingInCommon: words.nothingInCommon,
    notShown: words.notShown(['NAME']),
    differs: words.differs('period'),
    notAlike: words.notAlike('NAME', [words.differs('unit'), words.differs('metric')]),
    noChart: words.noChart('NAME'),
    whichChart: words.whichChart('NAME'),
    spacing: words.spacing('fiscal-year'),
    chartOf: words.chartOf('NAME', ['12', '13']),
    articles: words.articles(7),
    publisher: words.publisher,
    newest: words.newest,
    askNext: words.askNext,
    whichOne: words.whichOne,
    limited: words.limited(12),
  } satisfies Record<keyof Words, string>;
}

const [en, hans, hant] = [said(wordsIn('en')), said(wordsIn('zh-Hans')), said(wordsIn('zh-Hant'))];
const keys = Object.keys(en) as readonly (keyof Words)[];

describe('the words of the bot', () => {
  it('are all there in each language', () => {
    for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const)
      expect(Object.keys(wordsIn(language)).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('say %s in English, Simplified and Traditional, with the same names and numbers', (key) => {
    expect(hasHan(en[key])).toBe(false);
    expect(hasHan(hans[key])).toBe(true);
    expect(isTraditional(hans[key])).toBe(false);
    expect(toTraditional(hant[key])).toBe(hant[key]);
    const filled = en[key].match(/NAME|SUBJECT|EXAMPLE|\d[\d-]*/g) ?? [];
    for (const part of filled) {
      expect(hans[key]).toContain(part);
      expect(hant[key]).toContain(part);
    }
  });

  it('are Traditional on the whole', () => {
    expect(isTraditional(Object.values(hant).join(''))).toBe(true);
  });

  it('put a Simplified name into Traditional characters with the rest', () => {
    expect(wordsIn('zh-Hant').noFacts('哈尔登光学')).toContain('哈爾登光學');
  });

  it('count one article and several', () => {
    const { holding, articles } = wordsIn('en');
    expect([articles(0), articles(1), articles(2)]).toEqual(['0 articles', '1 article', '2 articles']);
    expect(holding('Halden', 1)).toBe('1 article on Halden.');
    expect(holding('Halden', 2, '2024-05-06')).toBe('2 articles on Halden, newest 6 May 2024.');
  });
});
