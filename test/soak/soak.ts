import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '../../commands/index.ts';
import type { Reply } from '../../src/chat/message/message.ts';
import { parseReply } from '../../src/chat/message/reply-schema.ts';
import { plainText } from '../../src/chat/respond/reply.ts';
import { respond } from '../../src/chat/respond/responder.ts';
import { openLibrary } from '../../src/open-library.ts';
import { readKey } from '../../src/store/key.ts';
import { openStore } from '../../src/store/open-store.ts';
import { KEPT_FOR } from '../../src/store/store.ts';
import { percentile } from '../bench/percentile.ts';
import { createRandom, shuffled } from '../bench/random.ts';
import { sampleQuestions } from '../bench/sample.ts';
import { freePort } from '../bench/service/free-port.ts';
import { type ServiceProcess, startService } from '../bench/service/service-process.ts';
import { soakArguments } from './arguments.ts';
import { askUntilAnswered, type Question } from './ask-until-answered.ts';
import { openDiscord, openSlack } from './chat-platform.ts';
import { FAULTS, type Fault, type FaultParts } from './faults.ts';
import type { Sourced } from './stuck.ts';

/** Asks the service a great many questions while it is killed, loses its store, is given broken and new articles, meets a crowd, stuck channels and edits, and has a second process beside it. Prints what came of it; exits with 1 when a question was lost or answered wrongly or twice. */
const TODAY = '2026-03-01';
const ASKERS = 20;
/** Every so many questions are sent once more after their answer. */
const AGAIN_EVERY = 20;

const { total, faultCount } = await soakArguments();

const folder = await mkdtemp(join(tmpdir(), 'wenda-soak-'));
const knowledge = join(folder, 'knowledge');
await cp('knowledge', knowledge, { recursive: true });
const { searchable } = await openLibrary('knowledge');
const texts = (['en', 'zh'] as const).flatMap((language) => sampleQuestions(searchable.library, language, 250));
const replies = texts.map((text) => [text, rightReply(text)] as const);
const right = new Map(replies.map(([text, reply]) => [text, plainText(reply)]));

const storeFile = join(folder, 'soak.db');
const ports = { web: await freePort(), ops: await freePort() };
const slack = await openSlack(() => `http://127.0.0.1:${ports.web}`);
const discord = await openDiscord();
const settings = {
  ...{ STORE_FILE: storeFile, KNOWLEDGE_DIR: knowledge, TODAY, LOG_LEVEL: 'silent' },
  ...slack.settings,
  ...discord.settings,
};
const start = () => startService({ ports, settings });
let service: ServiceProcess = await start();
const wrong: string[] = [];
/** How long people waited beside a stuck channel, in milliseconds. */
const besides: number[] = [];
const parts: FaultParts = {
  service: () => service,
  restart: async () => {
    service = await start();
  },
  replica: () => startService({ settings }),
  askAtOnce,
  storeFile,
  knowledge,
  platforms: [slack, discord],
  sourced: replies.flatMap(sourcedOf).filter(isFirstOfSource()),
  askOnPage: () => askAtOnce(1, service.url),
  wrong: (what) => void wrong.push(what),
  besides: (ms) => void besides.push(ms),
};

let asked = 0;
let sentAgain = 0;
/** Questions beside those of the askers. */
let extra = 0;

/** One of the askers: takes the next question until all are asked. */
async function askOn(): Promise<void> {
  while (asked < total) {
    asked += 1;
    const text = texts[asked % texts.length] ?? '';
    const question = { id: `soak-${asked}`, text };
    const isTwice = asked % AGAIN_EVERY === 0;
    const reply = await askAndCheck(service.url, question);
    // An answer that was out when its process was killed may be given anew, under another address; it says the same.
    if (isTwice && textOf((await askUntilAnswered(service.url, question)).reply) !== textOf(reply))
      wrong.push(`${question.id} was answered twice`);
  }
}

async function askAndCheck(url: string, question: Question): Promise<string> {
  const { reply, sent } = await askUntilAnswered(url, question);
  sentAgain += sent - 1;
  const { id, text } = question;
  if (textOf(reply) !== right.get(text)) wrong.push(`${id} ${text}\n  was answered: ${textOf(reply)}`);
  return reply;
}

/** Beside the askers: a crowd that comes at the same moment. */
async function askAtOnce(count: number, url: string): Promise<void> {
  const crowd = extra;
  extra += count;
  await Promise.all(
    Array.from({ length: count }, (_, place) =>
      askAndCheck(url, { id: `soak-extra-${crowd + place}`, text: texts[(crowd + place) % texts.length] ?? '' }),
    ),
  );
}

/** Every kind of fault once a round, in an order that the seed decides; the last round may be cut short. */
function faultsInTurn(): readonly Fault[] {
  const random = createRandom(20_261_124);
  const rounds = Array.from({ length: Math.ceil(faultCount / FAULTS.length) }, () => shuffled(FAULTS, random));
  return rounds.flat().slice(0, faultCount);
}

async function makeTrouble(): Promise<readonly string[]> {
  const happened: string[] = [];
  for (const [place, fault] of faultsInTurn().entries()) {
    const due = Math.min(((place + 0.5) / faultCount) * total, total);
    while (asked < due) await new Promise((done) => setTimeout(done, 50));
    await fault.happen(parts);
    happened.push(fault.name);
    process.stderr.write(`${asked} asked, ${fault.name}\n`);
  }
  return happened;
}

/** What a process that was killed has accepted is held for it a while; then another one answers it. */
async function leftInTheEnd(): Promise<number> {
  const deadline = performance.now() + 2 * KEPT_FOR.hold;
  for (;;) {
    const left = await countLeft();
    if (left === 0 || performance.now() > deadline) return left;
    await new Promise((done) => setTimeout(done, 1_000));
  }
}

/** Accepted work that is in the store and not answered. */
async function countLeft(): Promise<number> {
  const key = readKey({ file: storeFile });
  const store = await openStore({ file: storeFile, key, clock: Date.now, onProblem: console.error });
  const left = await store.work.count();
  await store.close();
  return left;
}

/** Asked of a reply with the address that it names first; nothing where that could be written in several ways. */
function sourcedOf([text, { blocks }]: (typeof replies)[number]): readonly Sourced[] {
  const source = blocks.flatMap((block) => (block.type === 'citations' ? block.citations : []))[0]?.url;
  return source !== undefined && /^https:[\w:/.-]+$/.test(source) ? [{ text, source }] : [];
}

/** Picks one question a source: by the source it is seen which question was answered. */
function isFirstOfSource(): (one: Sourced) => boolean {
  const seen = new Set<string>();
  return ({ source }) => !seen.has(source) && seen.add(source).size > 0;
}

function rightReply(text: string): Reply {
  const incoming = {
    platform: 'web',
    workspace: 'local',
    conversation: 'soak',
    user: 'soak',
    text,
    addressed: 'direct' as const,
  };
  return respond(incoming, undefined, { commands, searchable, now: TODAY }).reply;
}

function textOf(json: string): string | undefined {
  const reply = parseReply(json);
  return reply && plainText(reply);
}

const started = performance.now();
const [happened] = await Promise.all([makeTrouble(), ...Array.from({ length: ASKERS }, askOn)]).catch(async (error) => {
  // No service is left behind by a soak that fails.
  await service.kill();
  throw error;
});
const seconds = (performance.now() - started) / 1000;
const waiting = await leftInTheEnd();
const code = await service.stop();
await slack.close();
await discord.close();
await rm(folder, { recursive: true, force: true });

const counts = FAULTS.map(({ name }) => `${happened.filter((one) => one === name).length} ${name}`).join(', ');
console.log(
  `${asked + extra} questions in ${seconds.toFixed(0)} s through ${counts}: ${wrong.length} lost, wrong or twice; ` +
    `${sentAgain} sent again, ${waiting} left waiting, exit ${code}`,
);
if (besides.length > 0)
  console.log(
    `beside a stuck channel an answer took ${percentile(besides, 0.5).toFixed(0)} ms (p50), ${Math.max(...besides).toFixed(0)} ms at most`,
  );
for (const line of wrong.slice(0, 10)) console.error(line);
if (wrong.length > 0 || waiting > 0 || code !== 0) process.exitCode = 1;
