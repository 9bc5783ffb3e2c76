import { App, type Authorize, type InstallationStore, type webApi } from '@slack/bolt';
import type { RequestHandler } from 'express';
import type { Dispatcher } from 'undici';
import { authorizeByToken, RETRIED } from './clients.ts';
import { createHttpReceiver } from './http.ts';
import { createOAuth, type Installations } from './install.ts';
import { boltLogger, type SlackLog } from './slack-log.ts';
import { acknowledgeLast, createSocket, type Socket } from './socket.ts';
import { type Access, type Entrance, readWay, type SlackSecrets } from './way.ts';

export type AppOptions = SlackSecrets & {
  readonly log: SlackLog;
  readonly pause: (ms: number) => Promise<void>;
  readonly installations: Installations;
  /** Another address than `https://slack.com/api/`. */
  readonly apiUrl?: string | undefined;
  /** What connections to Slack go through, such as a proxy. */
  readonly dispatcher?: Dispatcher | undefined;
  /** Another page than Slack's own for allowing the app. */
  readonly authorizationUrl?: string | undefined;
};

/** Bolt, put together for the way that the settings give. Nothing is listened to yet. */
export type OpenApp = {
  readonly app: App;
  readonly shared: webApi.WebClientOptions;
  readonly authorize: Authorize<boolean>;
  /** Where installations are kept; absent with a token for one workspace. */
  readonly store?: InstallationStore;
  readonly socket?: Socket;
  /** What Slack calls over HTTP. */
  readonly events?: RequestHandler;
  /** What an administrator opens to install the app. */
  readonly pages?: RequestHandler;
};

export function openApp(options: AppOptions): OpenApp {
  const { log, apiUrl } = options;
  const { entrance, access } = readWay(options);
  const logger = boltLogger(log);
  const shared = { logger, ...(apiUrl !== undefined && { slackApiUrl: apiUrl }) };
  const { authorize, store, router: pages } = accessFor(access, options, shared);
  const { socket, receiver, router: events } = entranceFor(entrance, options, shared);
  const app = new App({
    receiver,
    authorize,
    logger,
    convoStore: false,
    ignoreSelf: false,
    clientOptions: { ...shared, ...RETRIED },
  });
  // An error goes on to the receiver, which then acknowledges nothing.
  app.error((error) => Promise.reject(error));
  if (socket) acknowledgeLast(app);
  return {
    app,
    shared,
    authorize,
    ...(events && { events }),
    ...(pages && { pages }),
    ...(store && { store }),
    ...(socket && { socket }),
  };
}

function accessFor(access: Access, options: AppOptions, shared: webApi.WebClientOptions) {
  if (access.type === 'token')
    return { authorize: authorizeByToken(access.botToken, shared), store: undefined, router: undefined };
  const { installations, log, authorizationUrl } = options;
  return createOAuth({
    ...access,
    installations,
    log,
    shared,
    ...(authorizationUrl !== undefined && { authorizationUrl }),
  });
}

function entranceFor(entrance: Entrance, { log, pause, dispatcher }: AppOptions, shared: webApi.WebClientOptions) {
  if (entrance.type === 'http') {
    const receiver = createHttpReceiver(entrance.signingSecret, log);
    // Bolt types its router as an interface of Express that leaves out that it is called; it is the Router made there.
    return { receiver, router: receiver.router as RequestHandler, socket: undefined };
  }
  const { appToken } = entrance;
  const socket = createSocket({ appToken, shared: { ...shared, ...RETRIED }, dispatcher, log, pause });
  return { receiver: socket.receiver, socket, router: undefined };
}
