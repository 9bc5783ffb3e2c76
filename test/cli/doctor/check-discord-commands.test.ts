import { expect, it } from 'vitest';
import { main } from '../../../src/cli/discord-register.ts';
import { checkDiscordCommands } from '../../../src/cli/doctor/check-discord-commands.ts';
import { parseConfig } from '../../../src/config.ts';
import { openDiscordServer } from '../../platforms/discord/server/discord-server.ts';
import { TOKEN } from '../../platforms/discord/server/world.ts';

it('the doctor says whether Discord has the commands as they are', async () => {
  const server = await openDiscordServer();
  const config = parseConfig({ DISCORD_TOKEN: TOKEN, DISCORD_API_URL: server.url, KNOWLEDGE_DIR: 'test/fixtures' });
  const said = async () => (await checkDiscordCommands(config)).map(({ grade, message }) => `${grade} ${message}`);
  expect(await said()).toEqual([expect.stringMatching(/^warn .*ask, company.* Run npm run discord:register$/)]);
  await main([], config, { print: () => {} });
  expect(await said()).toEqual(['ok its commands are registered as they are']);
  server.fail(/^GET \/applications/, { status: 500, times: 9 });
  expect(await said()).toEqual([expect.stringMatching(/^warn its commands can't be compared: Discord/)]);
  expect(await checkDiscordCommands(parseConfig({}))).toEqual([]);
  await server.close();
});
