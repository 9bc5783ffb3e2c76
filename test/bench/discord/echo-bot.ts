import { Client, Events, GatewayIntentBits } from 'discord.js';

/** The baseline: discord.js with its default caches and a listener that says a mention's text again. Argument: address of the API. */
const [api = ''] = process.argv.slice(2);
const { Guilds, GuildMessages } = GatewayIntentBits;
const client = new Client({ intents: [Guilds, GuildMessages], rest: { api } });
client.on(Events.MessageCreate, async (message) => {
  if (message.mentions.has(client.user?.id ?? '')) await message.reply(message.content);
});
client.once(Events.ClientReady, () => process.send?.('ready'));
await client.login('bench');
