import type { Chat } from '../../../chat/chat.ts';
import type { Attempt, Deliver } from '../../../chat/inbox.ts';
import type { Delivery } from '../../../chat/message/delivery.ts';
import type { Reply } from '../../../chat/message/message.ts';
import type { DoorWords } from '../../../chat/words/door-words.ts';
import { Withdrawn } from '../../../errors.ts';
import type { PageOf } from '../../article-path.ts';
import { type Address, isChannel, parseAddress } from '../app/address.ts';
import { failureOf, reasonOf } from '../app/failure.ts';
import { createRecent } from '../app/recent.ts';
import type { SlackLog } from '../app/slack-log.ts';
import { interruptedNotice, noticeOf } from '../render/notices.ts';
import { type RenderOptions, renderForSlack, type SlackMessage } from '../render/render.ts';
import type { Post } from './post.ts';
import type { Threads } from './threads.ts';

export type DeliverParts = {
  readonly chat: Pick<Chat, 'words' | 'languageOf'>;
  readonly post: Post;
  readonly threads: Threads;
  /** Where a source is read on the bot's own page. */
  readonly pageOf: PageOf;
  readonly clock: () => number;
  readonly log: SlackLog;
  /** Told when an answer is out, or never will be. */
  readonly onDone: (delivery: Delivery, address: Address) => void;
};

type Job = {
  readonly delivery: Delivery;
  readonly address: Address;
  readonly reply: Reply | undefined;
  readonly words: DoorWords;
  /** How limits are waited out. */
  readonly aside: Attempt['aside'];
};

/** The last attempt of the inbox: after it nobody would tell the asker. */
const LAST_ATTEMPT = 5;

/** Posts what the inbox hands out. Resolves when the asker has the answer, or has been told why not. */
export function createDeliver(parts: DeliverParts): Deliver {
  const unsent = createRecent<true>({ most: 5_000, clock: parts.clock });
  return async (delivery, reply, attempt) => {
    const job = jobOf({ delivery, reply, aside: attempt.aside }, parts);
    const isUncertain = attempt.uncertain && unsent.get(delivery.id) === undefined;
    try {
      if (!isUncertain) await deliver(job, parts);
      else await afterInterruption(job, parts);
    } catch (error) {
      await settle({ job, error, attempt, isUncertain }, parts, () => unsent.set(delivery.id, true));
    }
    unsent.delete(delivery.id);
    parts.onDone(delivery, job.address);
  };
}

function jobOf(given: Pick<Job, 'delivery' | 'reply' | 'aside'>, { chat }: DeliverParts): Job {
  const address = parseAddress(given.delivery.address);
  return { ...given, address, words: chat.words(given.reply?.language ?? chat.languageOf(address.locale)) };
}

async function deliver(job: Job, parts: DeliverParts): Promise<void> {
  const { address, reply, words, delivery, aside } = job;
  const toAsker = { to: 'asker', aside } as const;
  if (!reply) return parts.post.respond(address, noticeOf(words.expired), toAsker);
  const message = renderForSlack(reply, { ...optionsFor(job), pageOf: parts.pageOf });
  if (address.way === 'private') return parts.post.respond(address, message, toAsker);
  if (address.way === 'share') return share(job, message, parts);
  await parts.post.open(address, message, { delivery: delivery.id, aside });
  parts.threads.joined(address);
}

function optionsFor({ address, words, delivery }: Job): RenderOptions {
  const { way, channel, thread, user, shows, question: shared } = address;
  // Only the asker saw it, so whoever shares it has asked.
  if (way === 'share') return { words, sharedBy: user, ...(shared !== undefined && { asked: { user, text: shared } }) };
  const question = delivery.task.type === 'ask' ? delivery.task.incoming.text : '';
  if (way === 'open') return { words, question, ...(shows && { asked: { user, text: question } }) };
  const place = { channel, ...(thread !== undefined && { thread }) };
  return { words, question, offer: { question, ...(isChannel(channel) && { share: place }) } };
}

/** Where the bot is no member Slack still takes what a person shares on the `response_url`. */
async function share(
  { address, delivery, aside }: Job,
  message: SlackMessage,
  { post, threads, log }: DeliverParts,
): Promise<void> {
  try {
    await post.open(address, message, { delivery: delivery.id, aside });
    threads.joined(address);
  } catch (error) {
    if (!['not_in_channel', 'channel_not_found'].includes(reasonOf(error))) throw error;
    await post.respond(address, message, { to: 'all', aside });
  }
  await post
    .remove(address, (wait) => aside(wait, true))
    .catch((error: unknown) => log.warn(`slack: a shared answer stays private too: ${reasonOf(error)}`));
}

/** An earlier attempt may have posted: looks where it can, and else leaves it to the asker to press a button. */
async function afterInterruption(job: Job, parts: DeliverParts): Promise<void> {
  const { address, delivery, reply, words, aside } = job;
  const found = await parts.threads.hasAnswer(address, delivery.id);
  if (found === true) return;
  if (found === false) return deliver(job, parts);
  const notice = interruptedNotice(words, reply, delivery);
  if (address.way === 'open') await parts.post.open(address, notice, { aside });
  else await parts.post.respond(address, notice, { to: 'asker', aside });
}

type Failed = { readonly job: Job; readonly error: unknown; readonly attempt: Attempt; readonly isUncertain: boolean };

/** What will not go better the next time is told to the asker; everything else is thrown, to be tried again. */
async function settle(
  { job, error, attempt, isUncertain }: Failed,
  parts: DeliverParts,
  onUnsent: () => void,
): Promise<void> {
  if (error instanceof Withdrawn) throw error;
  const failure = failureOf(error);
  const isFinal = failure === 'refused' || attempt.number >= LAST_ATTEMPT;
  parts.log.warn(`slack: ${job.delivery.id} was not posted (${failure}): ${reasonOf(error)}`);
  if (isFinal && (await tellAsker(job, parts))) return;
  if (failure === 'not sent' && !isUncertain) onUnsent();
  if (failure !== 'refused') throw error;
}

/** The answer with a word on why it is here: privately where it was asked, else in a direct message. */
async function tellAsker({ address, reply, words, aside }: Job, { post, log, pageOf }: DeliverParts): Promise<boolean> {
  const { workspace, user, channel } = address;
  const answer = reply ? renderForSlack(reply, { words, pageOf }) : noticeOf(words.expired);
  const notice = noticeOf(words.notPosted);
  const message = {
    text: `${notice.text}\n${answer.text}`.slice(0, 3_999),
    blocks: [...notice.blocks, ...answer.blocks].slice(0, 50),
  };
  const direct: Address = { way: 'open', workspace, user, channel: user };
  const ways = [
    ...(address.responseUrl !== undefined && address.way !== 'private'
      ? [() => post.respond(address, message, { to: 'asker', aside })]
      : []),
    ...(isChannel(channel) ? [() => post.whisper(address, message, aside)] : []),
    () => post.open(direct, message, { aside }),
  ];
  for (const way of ways) {
    try {
      await way();
      return true;
    } catch (error) {
      if (error instanceof Withdrawn) throw error;
      log.warn(`slack: could not tell the asker: ${reasonOf(error)}`);
    }
  }
  return false;
}
