import { ComponentType } from 'discord.js';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { describe, expect, it } from 'vitest';
import { mention, slash } from './server/people.ts';
import type { StoredMessage } from './server/state.ts';
import { IDS } from './server/world.ts';
import { answered, answerOf, onStage, POST, shown, until } from './stage.ts';

type Gallery = {
  readonly items: readonly { readonly media: { readonly url: string }; readonly description: string }[];
};

function galleriesOf({ body }: StoredMessage): readonly Gallery[] {
  const { components = [] } = body as { components?: readonly ({ readonly type: number } & Gallery)[] };
  return components.filter(({ type }) => type === ComponentType.MediaGallery);
}

describe('a chart in Discord', () => {
  it('is a picture with a text in its place, and its values below, by the command', () =>
    onStage({}, async ({ server }) => {
      const answer = await answerOf(server, slash(server, 'chart', 'Halden revenue'));
      expect(galleriesOf(answer)).toMatchObject([
        {
          items: [
            { media: { url: 'attachment://chart-1.png' }, description: expect.stringContaining('Chart of Halden') },
          ],
        },
      ]);
      expect(server.state.files).toMatchObject([{ name: 'chart-1.png', type: 'image/png' }]);
      expect(server.state.files[0]?.size).toBeGreaterThan(1_000);
      expect(shown(answer)).toContain('[1]');
    }));

  it('is posted where the client of Slack or a proxy has set the agent of the process', async () => {
    const before = getGlobalDispatcher();
    const agent = new Agent();
    setGlobalDispatcher(agent);
    try {
      await onStage({}, async ({ server }) => {
        const answer = await answerOf(server, slash(server, 'chart', 'Halden revenue'));
        expect(galleriesOf(answer)).toHaveLength(1);
        expect(server.state.files).toMatchObject([{ name: 'chart-1.png', type: 'image/png' }]);
      });
    } finally {
      setGlobalDispatcher(before);
      await agent.close();
    }
  });

  it('is left out where the bot may not attach files: its values are posted', () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      server.fail(POST, { status: 403, body: { code: 50013, message: 'Missing Permissions' } });
      const id = mention(server, 'chart Halden revenue', { channel: IDS.channel });
      await until(() => answered(stage, id).length > 0);
      const [answer] = answered(stage, id);
      expect(answer && galleriesOf(answer)).toEqual([]);
      expect(answer && shown(answer)).toContain('[1]');
    }));
});
