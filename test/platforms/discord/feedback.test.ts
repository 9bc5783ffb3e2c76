import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, IN_CHANNEL, QUESTION } from './ask.ts';
import { mention, press, submit } from './server/people.ts';
import { IDS } from './server/world.ts';
import { answerOf, idOn, onStage, postedByHand, shown, until } from './stage.ts';

describe('feedback', () => {
  it('up is counted and thanked for in private', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      mention(server, QUESTION);
      await until(() => server.posted(IDS.channel).length === 1);
      const [answer] = server.posted(IDS.channel);
      if (!answer) throw new Error('unreachable');
      const thanks = await answerOf(server, press(server, answer, idOn(answer, 'up:'), { user: IDS.otherPerson }));
      expect([thanks.ephemeral, shown(thanks)]).toEqual([true, bot.words('en').thanksForVote]);
    }));

  it('down asks for a reason, counts without one, and keeps one that is given', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const answer = await ask(stage);
      const pressed = press(server, answer, idOn(answer, 'down:'));
      await until(() => pressed.callback?.type === 9);
      await until(async () => (await bot.store.feedback.gaps(5)).length === 1);
      const { custom_id } = z.object({ custom_id: z.string() }).parse(pressed.callback?.data);
      const thanks = await answerOf(server, submit(server, custom_id, 'the year is wrong', IN_CHANNEL));
      expect([thanks.ephemeral, shown(thanks)]).toEqual([true, bot.words('en').thanksForVote]);
      expect(await bot.store.feedback.gaps(5)).toMatchObject([{ verdict: 'down', reason: 'the year is wrong' }]);
    }));

  it('on an answer that is no longer known says so', () =>
    onStage({}, async ({ server, bot }) => {
      const [message] = postedByHand(server);
      expect(shown(await answerOf(server, press(server, message, 'up:gone')))).toBe(bot.words('en').expired);
    }));

  it('that can not be kept just now is apologised for', () =>
    onStage(
      { around: (chat) => ({ ...chat, answers: { ...chat.answers, vote: () => Promise.reject(new Error('away')) } }) },
      async (stage) => {
        const answer = await ask(stage);
        const thanks = await answerOf(stage.server, press(stage.server, answer, idOn(answer, 'up:')));
        expect([thanks.ephemeral, shown(thanks)]).toEqual([true, stage.bot.words('en').notTaken]);
      },
    ));
});
