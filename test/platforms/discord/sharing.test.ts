import { describe, expect, it } from 'vitest';
import { ask, IN_CHANNEL, QUESTION } from './ask.ts';
import { press } from './server/people.ts';
import { IDS } from './server/world.ts';
import { answerOf, idOn, onStage, postedByHand, settle, shown, until } from './stage.ts';

describe('sharing', () => {
  it('posts the stored answer for all, once, under the name of who shared it', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const answer = await ask(stage);
      const id = idOn(answer, 'share:');
      expect(shown(await answerOf(server, press(server, answer, id)))).toBe(bot.words('en').shared);
      await until(() => server.posted(IDS.channel).some(({ ephemeral }) => !ephemeral));
      expect(shown(await answerOf(server, press(server, answer, id)))).toBe(bot.words('en').alreadyShared);
      await settle();
      const shared = server.posted(IDS.channel).filter(({ ephemeral }) => !ephemeral);
      expect(shared).toHaveLength(1);
      expect(shared.map(shown).join()).toContain(`Shared by <@${IDS.person}>\n> What was Halden's revenue in 2023?`);
      expect(shared.map(shown).join()).toContain(shown(answer));
    }));

  it('is said to have happened only when it has, and can be tried again when it could not', () =>
    onStage({}, async (stage) => {
      const { server, bot } = stage;
      const answer = await ask(stage);
      const id = idOn(answer, 'share:');
      server.state.forbidden.add(IDS.channel);
      server.fail(/^POST \/webhooks/, { status: 403, body: { code: 50_013, message: 'Missing Permissions' } });
      const refused = await answerOf(server, press(server, answer, id));
      await until(() => shown(refused) !== bot.words('en').sharing);
      expect(shown(refused)).toContain(bot.words('en').notPosted);
      server.state.forbidden.delete(IDS.channel);
      expect(shown(await answerOf(server, press(server, answer, id)))).toBe(bot.words('en').shared);
      expect(server.posted(IDS.channel).filter(({ ephemeral }) => !ephemeral)).toHaveLength(1);
    }));

  it('speaks through the interaction where the bot is no member', () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      server.state.forbidden.add(IDS.channel);
      const answer = await ask(stage, QUESTION, { ...IN_CHANNEL, userInstall: true });
      const shared = press(server, answer, idOn(answer, 'share:'), { userInstall: true });
      await until(() => server.state.messages.filter(({ token }) => token === shared.token).length === 2);
      expect(server.state.messages.filter(({ token, ephemeral }) => token === shared.token && !ephemeral)).toHaveLength(
        1,
      );
    }));

  it('says so when the answer is no longer kept', () =>
    onStage({}, async ({ server, bot }) => {
      const [message] = postedByHand(server);
      const interaction = press(server, message, 'share:gone');
      expect(shown(await answerOf(server, interaction))).toBe(bot.words('en').expired);
    }));
});
