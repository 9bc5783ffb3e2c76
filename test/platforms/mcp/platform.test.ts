import { setImmediate } from 'node:timers/promises';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { describePlatform } from '../../contracts/platform-contract.ts';
import { type Assistant, httpAssistant, stdioAssistant } from './open-mcp.ts';

const asDoor = ({ platform, connect }: Assistant) => {
  let client: Client | undefined;
  let shown = '';
  return {
    platform,
    say: async (message: string) => {
      client ??= await connect();
      const answer = client.callTool({ name: 'ask', arguments: { question: message } });
      // Through pipes nobody tells that the door is closed: the message just stays unanswered.
      const unanswered = platform.ready() ? answer : setImmediate({});
      shown += JSON.stringify(await Promise.race([answer, unanswered]));
    },
    shown: () => shown,
  };
};

describePlatform('MCP over stdio', () => asDoor(stdioAssistant()));
describePlatform('MCP over HTTP', () => asDoor(httpAssistant()));
