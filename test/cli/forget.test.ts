import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArguments, runForget } from '../../src/cli/forget.ts';
import { UsageError } from '../../src/errors.ts';
import { asked, openPlace } from './kept.ts';

let place: Awaited<ReturnType<typeof openPlace>>;
beforeEach(async () => {
  place = await openPlace();
  await place.use(async ({ store, keys }) => {
    for (const user of ['U1', 'U2']) {
      const personKey = keys.person({ user });
      await store.answers.set(`a-${user}`, 'answer', personKey);
      await store.turns.set(`t-${user}`, 'turn', personKey);
      await store.feedback.asked(asked({ answerId: `a-${user}`, personKey }));
      await store.suggestions.add({ id: `s-${user}`, personKey, url: 'https://a.example/1', language: 'en' });
    }
  });
});
afterEach(() => place.remove());

async function forget(args: readonly string[], answer?: string) {
  const printed: string[] = [];
  const questions: string[] = [];
  const ask = async (question: string) => {
    questions.push(question);
    return answer ?? '';
  };
  const print = (line: string) => void printed.push(line);
  await runForget(args, place.environment, answer === undefined ? { print } : { print, ask });
  return { printed: printed.join('\n'), questions };
}

const left = () => place.use(async ({ store }) => [await store.answers.get('a-U1'), await store.answers.get('a-U2')]);

describe('npm run forget', () => {
  it("deletes one person's rows and says how many", async () => {
    const { printed } = await forget(['--user', 'U1', '--yes']);
    expect(printed).toBe(
      'Deleted 4 rows of U1: answers, conversations, what was asked about, votes, what is followed, and suggested sources.',
    );
    expect(await left()).toEqual([undefined, 'answer']);
  });

  it('asks before it deletes where somebody can answer', async () => {
    const no = await forget(['--user', 'U1'], 'n');
    expect([no.printed, no.questions.length]).toEqual(['Nothing was deleted.', 1]);
    expect(await left()).toEqual(['answer', 'answer']);
    expect((await forget(['--user', 'U1'], 'y')).printed).toMatch(/^Deleted 4 rows/);
  });

  it('deletes nothing where nobody can be asked and --yes is missing', async () => {
    await expect(forget(['--user', 'U1'])).rejects.toThrow(UsageError);
    expect(await left()).toEqual(['answer', 'answer']);
  });

  it('says where nothing is kept', async () => {
    expect((await forget(['--user', 'U9', '--yes'])).printed).toMatch(/^Nothing is kept of U9\./);
  });

  it('takes an id as it is pasted, and refuses none', () => {
    expect(parseArguments(['--user', '<@U012|name>', '--yes'])).toEqual({ user: 'U012', yes: true });
    expect(parseArguments(['--user', '<@!8035>'])).toEqual({ user: '8035', yes: false });
    expect(() => parseArguments([])).toThrow(/^--user is missing/);
    expect(() => parseArguments(['--person', 'x'])).toThrow(UsageError);
  });
});
