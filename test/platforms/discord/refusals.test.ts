import { describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { press } from './server/people.ts';
import { answerOf, idOn, idsOn, onStage, shown } from './stage.ts';

const UNANSWERED = 'What is the headquarters of Corvane Instruments?';

describe('a refusal in Discord', () => {
  it('leads to the pages of what it names where the page has a public address', () =>
    onStage({ discord: { publicUrl: 'https://wenda.example' } }, async (stage) => {
      const refusal = await ask(stage, UNANSWERED);
      expect(shown(refusal)).toContain('(<https://wenda.example/companies/corvane>)');
      expect(shown(refusal)).toContain('[3 articles](<https://wenda.example/articles?company=corvane>)');
      expect(idsOn(refusal)).not.toContain('ask:/latest Corvane Instruments');
    }));

  it('has a button for the articles where it has none, which answers in private', () =>
    onStage({}, async (stage) => {
      const refusal = await ask(stage, UNANSWERED);
      const answer = await answerOf(stage.server, press(stage.server, refusal, idOn(refusal, 'ask:/latest Corvane')));
      expect([answer.ephemeral, shown(answer).includes('Corvane')]).toEqual([true, true]);
    }));
});
