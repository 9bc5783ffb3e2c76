import { describe, expect, it } from 'vitest';
import { texts } from './emulator/messages.ts';
import { keepOpen } from './keep-open.ts';

const { openWaiting } = keepOpen();

describe('the sign that it is working', () => {
  const statuses = ({ edge }: Awaited<ReturnType<typeof openWaiting>>) =>
    edge.calls.filter(({ method }) => /setStatus/.test(method)).map(({ method, body }) => [method, body['status']]);

  it('shows in the thread while an answer takes a moment, and goes with it', async () => {
    const stage = await openWaiting({ options: { statusAfter: 0 } });
    const { people, dm, mei, release, until, seen } = stage;
    await people.direct('slowly', { channel: dm, user: mei });
    await until('a status', () => statuses(stage).length === 1);
    release();
    await seen(1);
    await until('the end of it', () => statuses(stage).length === 2);
    expect(statuses(stage)).toEqual([
      ['agents.sessions.setStatus', 'processing'],
      ['agents.sessions.setStatus', 'active'],
    ]);
  });

  it('is the older one where the workspace knows no agents, and none where it knows neither', async () => {
    const stage = await openWaiting({ options: { statusAfter: 0 } });
    const { people, edge, dm, mei, release, until, seen } = stage;
    edge.missing.add('agents.sessions.setStatus');
    await people.direct('slowly', { channel: dm, user: mei });
    await until('both ways', () => statuses(stage).length === 2);
    release();
    await seen(1);
    await until('the end of it', () => statuses(stage).length === 3);
    expect(statuses(stage).slice(1)).toEqual([
      ['assistant.threads.setStatus', 'Looking it up…'],
      ['assistant.threads.setStatus', ''],
    ]);
  });

  it('goes when the person presses Stop, and nothing is answered any more', async () => {
    const stage = await openWaiting({ options: { statusAfter: 0 } });
    const { people, edge, dm, mei, release, until, heard, seen } = stage;
    const ts = people.ts();
    await people.direct('slowly', { channel: dm, user: mei, ts });
    await until('the question', () => heard.length === 1);
    await people.event({
      type: 'agent_session_stopped',
      channel: dm,
      user: mei,
      thread_ts: ts,
      streaming_message_ts: [],
      event_ts: people.ts(),
    });
    release();
    expect(texts(await seen(1))).toEqual(['Stopped.']);
    await people.direct('next', { channel: dm, user: mei });
    await seen(2);
    expect(texts(edge.messages)).toEqual(['Stopped.', 'echo next']);
    expect(statuses(stage).map(([, status]) => status)).toContain('active');
  });
});
