import { type Door, describePlatform } from '../../contracts/platform-contract.ts';
import { wordsOf } from './emulator/messages.ts';
import { BOT } from './emulator/workspace.ts';
import { type Mode, openStage } from './open-slack.ts';

for (const mode of ['http', 'socket'] as const) describePlatform(`Slack over ${mode}`, () => openDoor(mode));

async function openDoor(mode: Mode): Promise<Door> {
  const { door, edge, people, mei, deals, dm, seen, shown, close } = await openStage({ mode });
  let last: Parameters<typeof people.event>[0] = {};
  let said = 0;
  const sayIn = async (event: Readonly<Record<string, unknown>>) => {
    last = event;
    const { acknowledged } = await people.event(event);
    if (!acknowledged) throw new Error('the door is closed');
    said += 1;
    await seen(said);
  };
  return {
    platform: door,
    say: (message) =>
      sayIn({ type: 'message', channel_type: 'im', channel: dm, user: mei, text: marked(message), ts: people.ts() }),
    shown,
    suggestion: 'Suggest a source',
    close,
    remote: {
      redeliver: async () => {
        await people.event(last, { retry: 1 });
      },
      sayAs: async (who, text) => {
        const author = who === 'itself' ? { user: BOT.user, bot_id: BOT.bot } : { user: 'U0OTHER', bot_id: 'B0OTHER' };
        await people.event({ type: 'message', channel_type: 'im', channel: dm, text, ts: people.ts(), ...author });
      },
      sayInThread: async (text) => {
        const thread = people.ts();
        await sayIn({
          type: 'app_mention',
          channel: deals,
          user: mei,
          text: `<@${BOT.user}> ${text}`,
          ts: people.ts(),
          thread_ts: thread,
        });
        return edge.messages.some(
          (one) => one.thread === thread && one.channel === deals && wordsOf(one.blocks).includes(text),
        );
      },
    },
  };
}

/** What a person types, as Slack hands it on. */
function marked(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
