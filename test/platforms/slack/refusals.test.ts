import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './emulator/messages.ts';
import { keepOpen } from './keep-open.ts';
import { openStarted, privateAnswer } from './open-slack.ts';

const UNANSWERED = 'What is the headquarters of Corvane Instruments?';
const { opened, open } = keepOpen();

describe('a refusal in Slack', () => {
  it('leads to the pages of what it names where the page has a public address', async () => {
    const stage = await openStarted({ mode: 'http', options: { publicUrl: 'https://wenda.example' } });
    opened.push(stage);
    const { blocks } = await privateAnswer(stage, UNANSWERED);
    const shown = JSON.stringify(blocks);
    expect(shown).toContain('"url":"https://wenda.example/companies/corvane"');
    expect(shown).toContain('"url":"https://wenda.example/articles?company=corvane"');
    expect(buttonsOf(blocks).map(({ value }) => value)).not.toContain('/latest Corvane Instruments');
  });

  it('has a button for the articles where it has none, which answers', async () => {
    const stage = await open();
    const refusal = await privateAnswer(stage, UNANSWERED);
    const button = buttonsOf(refusal.blocks).findIndex(({ value }) => value === '/latest Corvane Instruments');
    expect(buttonsOf(refusal.blocks)[button]?.text.text).toMatch(/^3 articles on Corvane/);
    await stage.people.press(refusal, 'ask:note', stage.mei);
    expect(wordsOf((await stage.seen(2))[1]?.blocks)).toContain('Corvane');
  });
});
