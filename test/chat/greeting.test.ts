import { describe, expect, it } from 'vitest';
import { greeting } from '../../src/chat/greeting.ts';
import { createLibrary } from '../../src/knowledge/library.ts';
import { fixtureLibrary } from '../fixtures/library.ts';

const library = fixtureLibrary();

describe('the greeting', () => {
  it('says what the library is about and how large it is, in both languages', () => {
    const shown = greeting(library, 'en');
    expect(shown).toContain('9 articles, 4 companies');
    expect(shown).toContain('makers of telescopes and the observatories they serve');
    expect(shown).toContain('望远镜制造商与天文台');
  });

  it('offers a question in each language, that of the locale first', () => {
    const offered = (locale?: string) => greeting(library, locale).match(/^ {2}\S.*$/gm);
    const [en, zh] = ['  Who runs Halden Optics?', '  哈尔登光学的首席执行官是谁？'];
    expect([offered(), offered('en'), offered('zh-TW')]).toEqual([
      [en, zh],
      [en, zh],
      [zh, en],
    ]);
  });

  it('of an empty library says so in both languages and offers no question', () => {
    const shown = greeting(createLibrary({ ...library, articles: [], companies: [] }));
    expect(shown).toContain('no articles yet');
    expect(shown).toContain('还没有文章');
    expect(shown).not.toMatch(/^ {2}\S/m);
  });

  it('says how to get help and how to leave', () => {
    expect(greeting(library)).toMatch(/\n\/help +· +\/exit$/);
  });
});
