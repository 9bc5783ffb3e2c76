import { App, LogLevel } from '@slack/bolt';
import { WORKSPACE } from './workspace.ts';

/** The baseline: Bolt with its own receiver and a listener that says a mention's text again. Arguments: port, address of the API. */
const [port, slackApiUrl = ''] = process.argv.slice(2);
const { token, signingSecret } = WORKSPACE;
const app = new App({ token, signingSecret, logLevel: LogLevel.WARN, clientOptions: { slackApiUrl } });
app.event('app_mention', async ({ event: { text, ts }, say }) => {
  await say({ text, thread_ts: ts });
});
await app.start({ port: Number(port), host: '127.0.0.1' });
process.send?.('ready');
