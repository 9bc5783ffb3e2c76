import { describe, expect, it } from 'vitest';
import { mention } from './server/people.ts';
import { IDS } from './server/world.ts';
import { answered, onStage, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

describe('typing', () => {
  it('is shown while an answer takes its time, and not for one that is there at once', () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let isSlow = false;
    const limits = { take: async () => (isSlow ? gate.then(() => 0) : 0) };
    const TYPING = `POST /channels/${IDS.channel}/typing`;
    return onStage({ chat: { limits } }, async (stage) => {
      const first = mention(stage.server, QUESTION);
      await until(() => answered(stage, first).length === 1);
      expect(stage.server.state.requests).not.toContain(TYPING);
      isSlow = true;
      const second = mention(stage.server, QUESTION);
      await until(() => stage.server.state.requests.includes(TYPING));
      open();
      await until(() => answered(stage, second).length === 1);
    });
  });
});
