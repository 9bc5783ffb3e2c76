import { ExpressReceiver } from '@slack/bolt';
import { Router } from 'express';
import { isNotInstalled, reasonOf } from './failure.ts';
import { boltLogger, type SlackLog } from './slack-log.ts';

/** Where Slack sends everything: events, commands, shortcuts, buttons. */
export const EVENTS_PATH = '/slack/events';

/** Slack's own requests are far smaller; a larger body gets 413. */
const LONGEST_BODY = 1_000_000;

/**
 * Bolt's receiver on a router of ours. It checks signature and age of a request by its raw body, so the router comes before
 * anything that reads bodies. The answer is sent behind the listeners: 200 when all is kept, 503 when it is not.
 */
export function createHttpReceiver(signingSecret: string, log: SlackLog): ExpressReceiver {
  return new ExpressReceiver({
    signingSecret,
    router: Router(),
    endpoints: EVENTS_PATH,
    processBeforeResponse: true,
    bodyLimit: LONGEST_BODY,
    logger: boltLogger(log),
    processEventErrorHandler: async ({ error, response }) => {
      log.error(`slack: a request was not taken, Slack will send it again: ${reasonOf(error)}`);
      if (!response.headersSent) response.writeHead(isNotInstalled(error) ? 401 : 503).end();
      return true;
    },
  });
}
