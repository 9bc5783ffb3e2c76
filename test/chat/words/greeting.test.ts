import { describe, expect, it } from 'vitest';
import { greeting } from '../../../src/chat/words/greeting.ts';
import { createLibrary } from '../../../src/knowledge/library.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';

const library = fixtureLibrary();

describe('the greeting', () => {
  it('says what the library is about and how large it is, in both languages', () => {
    const shown = greeting(library, { locale: 'en', closed: [] });
    expect(shown).toContain('9 articles, 4 companies');
    expect(shown).toContain('makers of telescopes and the observatories they serve');
    expect(shown).toContain('望远镜制造商与天文台');
  });

  it('offers a question in each language, that of the locale first', () => {
    const offered = (locale?: string) => greeting(library, { locale, closed: [] }).match(/^ {2}\S.*$/gm);
    const [en, zh] = ['  Who runs Halden Optics?', '  哈尔登光学的首席执行官是谁？'];
    expect([offered(), offered('en'), offered('zh-TW')]).toEqual([
      [en, zh],
      [en, zh],
      [zh, en],
    ]);
  });

  it('of an empty library says so in both languages and offers no question', () => {
    const shown = greeting(createLibrary({ ...library, articles: [], companies: [] }), { closed: [] });
    expect(shown).toContain('no articles yet');
    expect(shown).toContain('还没有文章');
    expect(shown).not.toMatch(/^ {2}\S/m);
  });

  it('says which doors are open, and what opens the others', () => {
    const closed = [{ name: 'Slack', variable: 'SLACK_BOT_TOKEN' }];
    expect(greeting(library, { web: 'http://127.0.0.1:3000', closed })).toContain(
      '\nDoors: terminal open · web page http://127.0.0.1:3000 · Slack closed (SLACK_BOT_TOKEN)\n',
    );
    expect(greeting(library, { closed: [] })).toContain('\nDoors: terminal open\n');
  });

  it('says how to get help and how to leave', () => {
    expect(greeting(library, { closed: [] })).toMatch(/\n\/help +· +\/exit$/);
  });
});
