import { describe, expect, it } from 'vitest';
import { createPostgresDatabase } from '../../store/open-postgres.ts';
import { mention } from './server/people.ts';
import { answered, onStage, settle, until } from './stage.ts';

const QUESTION = "What was Halden's revenue in 2023?";

describe('an answer is posted once', () => {
  it('when two processes on one PostgreSQL hear the same message', async () => {
    const database = await createPostgresDatabase();
    const open = () => database.open({ key: new Uint8Array(32).fill(7), clock: Date.now, onProblem: () => {} });
    const other = await open();
    await onStage({ chat: { store: await open() } }, async (stage) => {
      await stage.another(other);
      const ids = Array.from({ length: 10 }, () => mention(stage.server, QUESTION));
      await until(() => ids.every((id) => answered(stage, id).length > 0));
      await settle();
      expect(ids.map((id) => answered(stage, id).length)).toEqual(ids.map(() => 1));
    });
    await other.close();
    await database.drop();
  }, 60_000);
});
