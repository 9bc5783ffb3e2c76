import type { RequestHandler } from 'express';
import type { Chat } from '../../chat/chat.ts';
import type { Delivery } from '../../chat/message/delivery.ts';
import { pagesAt } from '../article-path.ts';
import { createGates } from '../gates.ts';
import type { Platform } from '../platform.ts';
import type { Address } from './app/address.ts';
import { type Clients, createClients, startError } from './app/clients.ts';
import { reasonOf } from './app/failure.ts';
import { type AppOptions, type OpenApp, openApp } from './app/open-app.ts';
import { createPeople } from './app/people.ts';
import { finish } from './receive/ask.ts';
import { type Desk, DOOR } from './receive/desk.ts';
import { listenToButtons } from './receive/listen-buttons.ts';
import { listenToCommands, listenToShortcut } from './receive/listen-commands.ts';
import { listenToInstallations } from './receive/listen-installations.ts';
import { listenToMessages } from './receive/listen-messages.ts';
import { listenToSessions } from './receive/listen-sessions.ts';
import { listenToSuggestions } from './receive/listen-suggestions.ts';
import { listenToVotes } from './receive/listen-votes.ts';
import { createPending } from './receive/pending.ts';
import { createPrepare } from './receive/prepare.ts';
import { withoutRefusedCharts } from './send/charts.ts';
import { createDeliver } from './send/deliver.ts';
import { waitAsked } from './send/patience.ts';
import { createPost } from './send/post.ts';
import { createStatus } from './send/status.ts';
import { createThreads } from './send/threads.ts';
import { listenToHome } from './settings/listen-home.ts';

export type SlackOptions = AppOptions & {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Milliseconds after which an answer is shown to be worked on; most come sooner. */
  readonly statusAfter?: number;
};

export type SlackDoor = Platform & {
  /**
   * What Slack calls over HTTP; absent in Socket Mode. Mount it before anything that reads bodies: signatures are checked over the
   * raw body.
   */
  readonly router?: RequestHandler;
  /** The pages that install the app in many workspaces. Mount them as pages of the site, behind its guard and headers. */
  readonly pages?: RequestHandler;
};

const STATUS_AFTER = 400;

/** The Slack door. Throws a UsageError that says what to set when the secrets do not make a whole. */
export function createSlack(options: SlackOptions): SlackDoor {
  const opened = openApp(options);
  const { socket, events, pages } = opened;
  let open: Chat | undefined;
  return {
    name: DOOR,
    start: async (chat) => {
      await start(chat, opened, options);
      open = chat;
    },
    ready: () => open !== undefined && (socket?.isOpen() ?? true),
    stop: async () => {
      open = undefined;
      await socket?.close().catch((error: unknown) => options.log.warn(`slack: closing: ${reasonOf(error)}`));
    },
    ...(events && { router: guarded(events, () => open) }),
    ...(pages && { pages: guarded(pages, () => open) }),
  };
}

async function start(chat: Chat, opened: OpenApp, options: SlackOptions): Promise<void> {
  const { authorize, shared, socket, store } = opened;
  const { clock } = options;
  if (!store)
    await orSay(
      authorize({ teamId: undefined, enterpriseId: undefined, isEnterpriseInstall: false }),
      'SLACK_BOT_TOKEN',
      '"OAuth & Permissions"',
    );
  const desk = createDesk(chat, createClients({ authorize, shared, clock }), options);
  listen(opened, desk);
  const onDone = ({ id }: Delivery, address: Address) => finish(id, address, desk);
  chat.inbox.serve(DOOR, createDeliver({ ...desk, onDone }), createPrepare(desk));
  if (socket) await orSay(socket.open(), 'SLACK_APP_TOKEN', '"Basic Information"');
}

async function orSay(work: Promise<unknown>, setting: string, page: string): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw startError(error, setting, page);
  }
}

function createDesk(
  chat: Chat,
  clients: Clients,
  { log, clock, pause, publicUrl, statusAfter = STATUS_AFTER }: SlackOptions,
): Desk {
  return {
    chat,
    clients,
    people: createPeople({ clients, clock, pause, log }),
    post: withoutRefusedCharts(createPost({ clients, gates: createGates({ waitAsked, pause, clock }) })),
    status: createStatus({ clients, pause, clock, after: statusAfter }),
    threads: createThreads(clients, clock),
    pending: createPending(clock),
    pageOf: pagesAt(publicUrl),
    log,
    clock,
  };
}

function listen({ app, store }: OpenApp, desk: Desk): void {
  listenToMessages(app, desk);
  listenToSessions(app, desk);
  listenToCommands(app, desk);
  listenToShortcut(app, desk);
  listenToButtons(app, desk);
  listenToVotes(app, desk);
  listenToSuggestions(app, desk);
  listenToHome(app, desk);
  if (store) listenToInstallations(app, store);
}

const UNAVAILABLE = 503;

/** While the door is closed Slack is told to come again. */
function guarded(router: RequestHandler, chat: () => Chat | undefined): RequestHandler {
  return (request, response, next) => {
    if (!request.path.startsWith('/slack/')) return next();
    const open = chat();
    if (!open) return void response.status(UNAVAILABLE).end();
    // Slack waits from now on; before its last byte nobody does, and a slow sender holds nothing back.
    request.once('end', () => {
      // A body that nobody read ends after its answer.
      if (!response.writableEnded && !response.closed) response.once('close', open.arriving());
    });
    return router(request, response, next);
  };
}
