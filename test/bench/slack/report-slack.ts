import { reportOfBots } from '../report-bots.ts';
import type { SlackMeasured } from './measure-slack.ts';

const NOTES = `Signed app_mention events over HTTP from 20 askers, each waiting for its answer; 20 askers and a light stand-in for Slack's API run in one
process, the bot in another. Bolt, an echo: App with its own receiver and app_mention -> say with the same text. Wenda: the whole service
on a SQLite file with the bundled library, which keeps each event before it is acknowledged. acknowledged: until 200; answered: until chat.postMessage arrived.`;

/** The Slack door's figures beside the bare app's, with what was compared. */
export function reportOfSlack({ bots }: SlackMeasured): string {
  return `${reportOfBots('Slack, HTTP', bots)}\n\n${NOTES}`;
}
