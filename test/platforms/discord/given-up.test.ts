import { describe, expect, it } from 'vitest';
import { mention } from './server/people.ts';
import { IDS } from './server/world.ts';
import { answered, isDone, onStage, POST, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

describe('an answer is given up', () => {
  it('where neither the channel nor the person can be written to', () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      server.state.forbidden.add(IDS.channel);
      server.state.closed.add(IDS.person);
      mention(server, QUESTION);
      await until(() => stage.logged.some((line) => line.includes('neither')));
      await until(() => isDone(stage));
      expect(server.posted()).toEqual([]);
    }));

  it('when its question is gone', () =>
    onStage({}, async (stage) => {
      const { server } = stage;
      stage.server.fail(POST, { status: 503, times: 4 });
      const id = mention(server, QUESTION);
      await until(() => server.state.requests.some((line) => POST.test(line)));
      server.state.messages.splice(0, 1);
      await until(() => isDone(stage));
      expect(answered(stage, id)).toEqual([]);
    }));
});
