import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ask, IN_CHANNEL, QUESTION } from './ask.ts';
import { answerThis, mention, press, select, slash, type } from './server/people.ts';
import { directChannelOf, IDS } from './server/world.ts';
import {
  answerOf,
  idOn,
  idsOn,
  onStage,
  openStage,
  postedByHand,
  type Stage,
  settle,
  shown,
  until,
  valuesOn,
} from './stage.ts';

describe('a slash command', () => {
  it('is acknowledged at once and answered in private, with its source', () =>
    onStage({}, async (stage) => {
      const interaction = slash(stage.server, 'ask', QUESTION, IN_CHANNEL);
      await until(() => interaction.callback !== undefined);
      expect(interaction.callback).toEqual({ type: 5, data: { flags: 64 } });
      const answer = await answerOf(stage.server, interaction);
      expect(answer.ephemeral).toBe(true);
      expect(shown(answer)).toContain('Sources');
      expect(idsOn(answer).map((id) => id.split(':')[0])).toEqual(
        expect.arrayContaining(['share', 'again', 'up', 'down']),
      );
    }));

  it.each([
    ['company', 'halden'],
    ['timeline', 'Halden Optics'],
    ['compare', 'Halden and Corvane'],
    ['latest', undefined],
    ['sources', undefined],
    ['help', undefined],
  ])('/%s %s is answered', (name, value) =>
    onStage({}, async (stage) => {
      expect(shown(await answerOf(stage.server, slash(stage.server, name, value, IN_CHANNEL)))).not.toBe('');
    }),
  );

  it('in direct messages offers nothing to share', () =>
    onStage({}, async (stage) => {
      expect(idsOn(await ask(stage, QUESTION, {})).filter((id) => id.startsWith('share'))).toEqual([]);
    }));

  it('in a channel that is not on the list says so in private', () =>
    onStage({}, async (stage) => {
      await stage.bot.settings.change({ platform: 'discord', workspace: IDS.guild }, { channels: [IDS.otherChannel] });
      const answer = await ask(stage);
      expect([answer.ephemeral, shown(answer)]).toEqual([true, stage.bot.words('en').notHere]);
    }));

  it("is answered in the person's language where it has none of its own", () =>
    onStage({}, async (stage) => {
      const answer = await answerOf(stage.server, slash(stage.server, 'help', undefined, { locale: 'zh-TW' }));
      expect(shown(answer)).toMatch(/\p{Script=Han}/u);
    }));

  it('that two processes hear is answered once', () =>
    onStage({}, async (stage) => {
      await stage.another();
      const interaction = slash(stage.server, 'ask', QUESTION, IN_CHANNEL);
      await answerOf(stage.server, interaction);
      await settle();
      expect(stage.server.posted().map(({ token }) => token)).toEqual([interaction.token]);
    }));

  it('that came too late to be acknowledged is answered by direct message', () =>
    onStage({}, async (stage) => {
      slash(stage.server, 'ask', QUESTION, { ...IN_CHANNEL, late: true });
      await until(() => stage.server.posted(directChannelOf(IDS.person)).length === 1);
      expect(stage.server.texts()[0]).toContain('Sources');
    }));

  it('whose token has run out is answered by direct message, or in the channel where there are none', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    await onStage({ chat: { limits: { take: async () => gate.then(() => 0) } } }, async (stage) => {
      const first = slash(stage.server, 'ask', QUESTION, IN_CHANNEL);
      const second = slash(stage.server, 'ask', QUESTION, { ...IN_CHANNEL, user: IDS.otherPerson });
      stage.server.state.closed.add(IDS.otherPerson);
      await until(() => first.callback !== undefined && second.callback !== undefined);
      first.expired = true;
      second.expired = true;
      open();
      await until(() => stage.server.posted(directChannelOf(IDS.person)).length === 1);
      await until(() => stage.server.posted(IDS.channel).length === 1);
    });
  });

  it('says politely that nothing came of it when the store stays away', () =>
    onStage(
      {
        around: (chat) => ({ ...chat, inbox: { ...chat.inbox, accept: () => Promise.reject(new Error('away')) } }),
      },
      async (stage) => {
        expect(shown(await ask(stage))).toBe(stage.bot.words('en').notTaken);
      },
    ));
});

describe('a person who is mentioned behind a command', () => {
  it('is no content, and shows with no id', () =>
    onStage({}, async (stage) => {
      const answer = await ask(stage, `<@${IDS.otherPerson}> ${QUESTION}`, IN_CHANNEL);
      expect(shown(answer)).toContain('365 million euros');
      expect(shown(answer)).not.toContain(IDS.otherPerson);
    }));
});

describe('"Answer this message"', () => {
  it('answers what somebody else has said, in private', () =>
    onStage({}, async (stage) => {
      const answer = await answerOf(stage.server, answerThis(stage.server, QUESTION, IN_CHANNEL));
      expect(answer.ephemeral).toBe(true);
      expect(shown(answer)).toContain('2023');
    }));

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['an embed', { embeds: [{ type: 'rich', title: 'Asked today', description: QUESTION }] }],
    ['components', { components: [{ type: 17, components: [{ type: 10, content: QUESTION }] }], flags: 1 << 15 }],
    [
      'a forwarded message',
      {
        message_reference: { type: 1, message_id: '1', channel_id: IDS.otherChannel },
        message_snapshots: [{ message: { content: QUESTION, embeds: [], attachments: [], type: 0, mentions: [] } }],
      },
    ],
  ])('reads what an app has posted as %s', (_, more) =>
    onStage({}, async ({ server }) => {
      const answer = await answerOf(server, answerThis(server, '', IN_CHANNEL, more));
      expect(shown(answer)).toContain('2023');
    }),
  );
});

describe('autocompletion', () => {
  it.each([
    ['hald', 'en-US', /Halden/],
    ['哈尔', 'zh-CN', /哈尔登/],
    ['哈爾', 'zh-TW', /哈爾登/],
  ])('completes %s for a reader of %s', (typed, locale, expected) =>
    onStage({}, async ({ server }) => {
      const interaction = type(server, 'company', typed, { ...IN_CHANNEL, locale });
      await until(() => interaction.callback !== undefined);
      const { choices } = z
        .object({ choices: z.array(z.object({ name: z.string(), value: z.string() })) })
        .parse(interaction.callback?.data);
      expect(choices[0]?.name).toMatch(expected);
      expect(choices[0]?.value).not.toBe('');
    }),
  );

  it('offers companies before anything is typed', () =>
    onStage({}, async ({ server }) => {
      const interaction = type(server, 'company', '', IN_CHANNEL);
      await until(() => interaction.callback?.type === 8);
      expect(JSON.stringify(interaction.callback?.data)).toContain('Halden');
    }));
});

describe('an ambiguous name', () => {
  const askedAbout = async (server: Stage['server']) => {
    mention(server, 'Who is Lin Wei?');
    await until(() => server.posted(IDS.channel).length === 1);
    const [question] = server.posted(IDS.channel);
    if (!question) throw new Error('unreachable');
    return question;
  };

  it("is asked about in a select, and the asker's choice takes its place", () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      const question = await askedAbout(server);
      const [value = ''] = valuesOn(question);
      const before = shown(question);
      select(server, question, { custom_id: idOn(question, 'choose:'), values: [value] });
      await until(() => shown(question) !== before);
      expect(shown(question)).toContain('Sources');
      expect(server.posted(IDS.channel)).toHaveLength(1);
    }));

  it('chosen by somebody else is answered to them in private', () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      const question = await askedAbout(server);
      const before = shown(question);
      const chosen = { custom_id: idOn(question, 'choose:'), values: [valuesOn(question)[0] ?? ''] };
      const answer = await answerOf(server, select(server, question, chosen, { user: IDS.otherPerson }));
      expect([answer.ephemeral, shown(question)]).toEqual([true, before]);
    }));
});

describe('what to press next', () => {
  it.each([
    ['by its text', `t:${QUESTION}`],
    ['by its place in the stored answer', 'i:1'],
  ])('a suggested question, %s, is answered in private', (_, value) =>
    onStage({}, async (stage) => {
      const questions = ['Who runs Corvane?', `${QUESTION} ${'Please. '.repeat(20)}`];
      const reply = { kind: 'answered', language: 'en', blocks: [{ type: 'suggestions', label: 'Next', questions }] };
      await stage.bot.store.answers.set('kept', JSON.stringify(reply), 'person');
      const [message] = postedByHand(stage.server);
      const answer = await answerOf(
        stage.server,
        select(stage.server, message, { custom_id: 'next:0:kept', values: [value] }),
      );
      expect([answer.ephemeral, shown(answer).includes('2023')]).toEqual([true, true]);
    }),
  );

  it('a suggested question whose answer is no longer kept says so', () =>
    onStage({}, async ({ server, bot }) => {
      const [message] = postedByHand(server);
      const chosen = { custom_id: 'next:0:gone', values: ['i:1'] };
      expect(shown(await answerOf(server, select(server, message, chosen)))).toBe(bot.words('en').expired);
    }));

  it('asks the same again', () =>
    onStage({}, async (stage) => {
      const answer = await ask(stage);
      const again = await answerOf(stage.server, press(stage.server, answer, idOn(answer, 'again:')));
      expect(shown(again)).toBe(shown(answer));
    }));

  it('asks a question again that is too long for a button, and shares it cut', () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      const long = `${'Hello *there*! '.repeat(12)}${QUESTION}`;
      const answer = await ask(stage, long);
      const again = await answerOf(server, press(server, answer, idOn(answer, 'again:')));
      expect(shown(again)).toBe(shown(answer));
      expect(idsOn(again)).toContain('again:');
      press(server, answer, idOn(answer, 'share:'));
      await until(() => server.posted(IDS.channel).some(({ ephemeral }) => !ephemeral));
      const [shared] = server.posted(IDS.channel).filter(({ ephemeral }) => !ephemeral);
      expect(shown(shared ?? answer)).toMatch(/> Hello[^\n]{1,130}…\n/);
    }));

  it('still works after a restart', async () => {
    const stage = await openStage();
    const answer = await ask(stage);
    await stage.platform.stop();
    await stage.another();
    const shared = press(stage.server, answer, idOn(answer, 'share:'));
    await answerOf(stage.server, shared);
    await until(() => stage.server.posted(IDS.channel).some(({ ephemeral }) => !ephemeral));
    await stage.close();
  });

  it('of an older version is apologised for', () =>
    onStage({}, async ({ server, bot }) => {
      const [message] = postedByHand(server);
      const answer = await answerOf(server, press(server, message, 'whatever'));
      expect([answer.ephemeral, shown(answer)]).toEqual([true, bot.words('en').notTaken]);
    }));
});
