import { reportOfBots } from '../report-bots.ts';
import { reportOfBursts } from './burst.ts';
import type { SlackMeasured } from './measure-slack.ts';

const NOTES = `Signed app_mention events over HTTP from 20 askers, each waiting for its answer; 20 askers and a light stand-in for Slack's API run in one
process, the bot in another. Bolt, an echo: App with its own receiver and app_mention -> say with the same text. Wenda: the whole service
on a SQLite file with the bundled library, which keeps each event before it is acknowledged. acknowledged: until 200; answered: until chat.postMessage arrived.
600 at once: as many people, each new to the bot and in a channel of their own, mention it at the same moment, over 600 connections.`;

/** The Slack door's figures beside the bare app's, with what was compared. */
export function reportOfSlack({ bots, bursts }: SlackMeasured): string {
  return `${reportOfBots('Slack, HTTP', bots)}\n\n${reportOfBursts(bursts)}\n\n${NOTES}`;
}
