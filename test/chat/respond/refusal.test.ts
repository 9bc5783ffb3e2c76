import { describe, expect, it } from 'vitest';
import type { Block, Inline, Line } from '../../../src/chat/message/message.ts';
import { refusalBlocks } from '../../../src/chat/respond/refusal.ts';
import { fixtureLibrary } from '../../fixtures/library.ts';
import { incoming, openBot } from '../open-bot.ts';

/** What leads on in a refusal: the kind of block, the words, the page. */
async function leadsOf(question: string) {
  const { kind, blocks } = await (await openBot()).handle(incoming(question));
  const leads = blocks.flatMap((block) => linesOf(block).flatMap((line) => line.flatMap((one) => leadOf(block, one))));
  const choices = blocks.flatMap((block) => (block.type === 'note' && block.choice ? [block.choice] : []));
  return { kind, leads, choices };
}

function linesOf(block: Block): readonly Line[] {
  if (block.type === 'headline' || block.type === 'note') return [block.line];
  return block.type === 'list' ? block.items : [];
}

function leadOf({ type }: Block, inline: Inline): readonly (readonly [string, string, string])[] {
  if (inline.type === 'cite' || inline.to === undefined) return [];
  return [[type, inline.text, `${inline.to.page} ${inline.to.id}`]];
}

describe('a refusal', () => {
  it('leads from the names in its sentence, from the nearest articles, and to what is held', async () => {
    const { kind, leads, choices } = await leadsOf('What is the headquarters of Corvane Instruments?');
    expect(kind).toBe('unknown');
    expect(leads).toContainEqual(['headline', 'Corvane Instruments', 'company corvane']);
    expect(leads).toContainEqual(['note', '3 articles', 'articles corvane']);
    expect(leads).toContainEqual(['note', 'Corvane Instruments', 'company corvane']);
    expect(leads.some(([type, , to]) => type === 'list' && to.startsWith('article '))).toBe(true);
    expect(choices).toEqual([{ label: '3 articles on Corvane Instruments', text: '/latest Corvane Instruments' }]);
  });

  it('does so in Chinese', async () => {
    const { leads, choices } = await leadsOf('科凡仪器的总部在哪里？');
    expect(leads).toContainEqual(['headline', '科凡仪器', 'company corvane']);
    expect(choices).toEqual([{ label: '关于科凡仪器有3篇文章', text: '/latest 科凡仪器' }]);
  });

  it('tells how much there is on a topic, and leads to its page', () => {
    const library = fixtureLibrary();
    const articles = new Map([...library.articles].map(([id, article]) => [id, { ...article, topics: ['accord'] }]));
    const accord = {
      kind: 'topic',
      id: 'accord',
      companyIds: [],
      names: { en: 'Mirror Accord', 'zh-Hans': '镜面协定' },
    } as const;
    const topic = { entities: [accord], attributes: [], answerType: 'thing', time: {} } as const;
    const refusal = { kind: 'unknown', language: 'en', topic, missing: [], nearest: [], holdings: [] } as const;
    const blocks = refusalBlocks({ ...refusal, reading: { corrections: [], inherited: [] } }, { ...library, articles });
    expect(blocks.at(-1)).toMatchObject({
      type: 'note',
      line: [
        { text: `${articles.size} articles`, to: { page: 'topic', id: 'accord' } },
        { text: ' on ' },
        { text: 'Mirror Accord', to: { page: 'topic', id: 'accord' } },
        {},
      ],
      choice: { text: '/latest Mirror Accord' },
    });
  });
});
