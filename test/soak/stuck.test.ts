import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { startService } from '../bench/service/service-process.ts';
import { fixtureFiles, fixtureSearchable, NOW } from '../fixtures/library.ts';
import { type ChatPlatform, openDiscord, openSlack } from './chat-platform.ts';
import { editMeanwhile, type Sourced, stickChannels } from './stuck.ts';

/** The folder of the invented field, and where the service keeps what it keeps. */
async function writeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wenda-stuck-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const { path, text } of fixtureFiles()) {
    await mkdir(dirname(join(folder, 'knowledge', path)), { recursive: true });
    await writeFile(join(folder, 'knowledge', path), text);
  }
  return folder;
}

const QUESTIONS = ['Who runs Halden Optics?', 'Who founded Corvane Instruments?', "What was Halden's revenue in 2023?"];

/** Each question with the source that its answer names first. */
function sourcedQuestions(): readonly Sourced[] {
  const searchable = fixtureSearchable();
  return QUESTIONS.flatMap((text) => {
    const answer = ask(text, {}, searchable, NOW);
    return answer.kind === 'answered' ? [{ text, source: answer.statements[0].citation.url }] : [];
  });
}

it('a stuck channel keeps nobody else waiting, and heeds what is edited or deleted meanwhile', async () => {
  const folder = await writeFolder();
  let url = '';
  const platforms: readonly ChatPlatform[] = [await openSlack(() => url), await openDiscord()];
  onTestFinished(async () => {
    for (const platform of platforms) await platform.close();
  });
  const [slack, discord] = platforms;
  const service = await startService({
    settings: {
      ...{
        STORE_FILE: join(folder, 'kept.db'),
        KNOWLEDGE_DIR: join(folder, 'knowledge'),
        CACHE_DIR: 'off',
        TODAY: NOW,
      },
      ...slack?.settings,
      ...discord?.settings,
    },
  });
  onTestFinished(() => service.kill());
  url = service.url;
  const [waits, wrong]: [number[], string[]] = [[], []];
  const parts = {
    platforms,
    sourced: sourcedQuestions(),
    askOnPage: () => fetch(`${url}/`, { signal: AbortSignal.timeout(60_000) }).then((response) => response.text()),
    wrong: (what: string) => void wrong.push(what),
    besides: (ms: number) => void waits.push(ms),
  };
  expect(new Set(parts.sourced.map(({ source }) => source)).size).toBe(QUESTIONS.length);
  await stickChannels(parts);
  await editMeanwhile(parts);
  expect(wrong).toEqual([]);
  expect(waits).toHaveLength(30);
}, 300_000);
