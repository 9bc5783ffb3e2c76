import { setTimeout as sleep } from 'node:timers/promises';
import { EnvironmentError } from '../../src/errors.ts';
import type { ChatPlatform, Mentioned } from './chat-platform.ts';

/** A question with the address of the source that its answer names first. */
export type Sourced = { readonly text: string; readonly source: string };

export type StuckParts = {
  readonly platforms: readonly ChatPlatform[];
  /** Questions with different sources, at least three. */
  readonly sourced: readonly Sourced[];
  /** Asks on the page and checks the answer. */
  readonly askOnPage: () => Promise<unknown>;
  /** Told of what was not answered, wrongly or twice. */
  readonly wrong: (what: string) => void;
  /** How long somebody waited beside a channel that was stuck, in milliseconds. */
  readonly besides: (ms: number) => void;
};

/** More than the answers that are worked on at the same time. */
const STUCK = 30;
const STUCK_FOR = 15;
/** Who waited as long as this beside a stuck channel has waited for it. */
const TOO_LONG = 5_000;
const ROUNDS = 10;
const EDITED_WITHIN = 12;
const LONGEST = 120_000;
const PAUSE = 50;
/** Of the platforms' channels: the one that is stuck, the one beside it, the one whose questions are edited. */
const [CHANNEL, BESIDE, EDITED] = [0, 1, 2];

/** A channel of each platform takes nothing for a while, with more answers waiting than are worked on at once: nobody else waits. */
export async function stickChannels(parts: StuckParts): Promise<void> {
  const { platforms, sourced, askOnPage } = parts;
  const asked: Asked[] = [];
  for (const platform of platforms) {
    platform.limit(CHANNEL, STUCK_FOR);
    for (let place = 0; place < STUCK; place += 1) asked.push(await askOn(platform, CHANNEL, at(sourced, place)));
  }
  await until('a limit to be met', () => platforms.every((platform) => platform.refused(CHANNEL) > 0));
  for (let round = 0; round < ROUNDS; round += 1) {
    const others = platforms.map((platform) => async () => {
      const other = await askOn(platform, BESIDE, at(sourced, round));
      await expectAnswer(other, parts);
    });
    await Promise.all([askOnPage, ...others].map((ask) => timed(ask, parts)));
  }
  for (const one of asked) await expectAnswer(one, parts);
}

/** While a limit is waited out one question is put in other words and another one is taken back. */
export async function editMeanwhile(parts: StuckParts): Promise<void> {
  await Promise.all(parts.platforms.map((platform) => editOn(platform, parts)));
}

async function editOn(platform: ChatPlatform, parts: StuckParts): Promise<void> {
  const [first, second, third] = [0, 1, 2].map((place) => at(parts.sourced, place)) as [Sourced, Sourced, Sourced];
  platform.limit(EDITED, EDITED_WITHIN);
  const kept = await askOn(platform, EDITED, first);
  await until('a limit to be met', () => platform.refused(EDITED) > 0);
  const edited = await askOn(platform, EDITED, second);
  const removed = await askOn(platform, EDITED, first);
  await platform.edit(edited.said, third.text);
  await platform.remove(removed.said);
  await expectAnswer(kept, parts);
  await expectAnswer({ ...edited, source: third.source }, parts);
  // Whatever the bot would still have posted came before the answer to this.
  await expectAnswer(await askOn(platform, EDITED, second), parts);
  if (platform.below(edited.said).some((post) => post.includes(second.source)))
    parts.wrong(`${platform.name}: a question that was edited was answered as it read before`);
  if (platform.below(removed.said).length > 0)
    parts.wrong(`${platform.name}: a question that was deleted was answered`);
}

type Asked = { readonly platform: ChatPlatform; readonly said: Mentioned; readonly source: string };

async function askOn(platform: ChatPlatform, channel: number, { text, source }: Sourced): Promise<Asked> {
  return { platform, said: await platform.mention(channel, text), source };
}

/** Answered, with the right source, and once. */
async function expectAnswer({ platform, said, source }: Asked, { wrong }: StuckParts): Promise<void> {
  const isThere = () => platform.below(said).some((post) => post.includes(source));
  const label = `${platform.name} ${said.id} ${said.text}`;
  await until(`the answer to ${label} from ${source}`, isThere, () => platform.below(said));
  const posts = platform.below(said);
  if (new Set(posts).size < posts.length) wrong(`${label}\n  was answered twice`);
}

async function timed(ask: () => Promise<unknown>, { wrong, besides }: StuckParts): Promise<void> {
  const started = performance.now();
  await ask();
  const ms = performance.now() - started;
  besides(ms);
  if (ms > TOO_LONG) wrong(`Somebody waited ${Math.round(ms)} ms beside a stuck channel`);
}

function at(sourced: readonly Sourced[], place: number): Sourced {
  const one = sourced[place % sourced.length];
  if (!one) throw new EnvironmentError('soak-questions', 'The soak has no questions whose answers name a source.');
  return one;
}

/** `seen` is what there is instead, to be told when it is too long. */
async function until(what: string, isSo: () => boolean, seen: () => unknown = () => undefined): Promise<void> {
  const deadline = performance.now() + LONGEST;
  while (!isSo()) {
    if (performance.now() > deadline)
      throw new EnvironmentError('soak-unanswered', `The soak waited ${LONGEST / 1_000} seconds for ${what}.`, {
        value: seen(),
      });
    await sleep(PAUSE);
  }
}
