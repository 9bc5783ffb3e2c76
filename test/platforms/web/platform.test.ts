import { randomUUID } from 'node:crypto';
import { describePlatform } from '../../contracts/platform-contract.ts';
import { newWeb, visitor } from './open-web.ts';

describePlatform('the web page with a person at it', () => {
  const web = newWeb();
  const { post } = visitor(web);
  let shown = '';
  return {
    platform: web,
    say: async (message) => {
      shown += (await post('/', { question: message, id: randomUUID() })).body;
    },
    shown: () => shown,
    suggestion: 'Suggest a source',
  };
});

describePlatform('the API with a program at it', () => {
  const web = newWeb();
  const { send } = visitor(web);
  let shown = '';
  return {
    platform: web,
    say: async (message) => {
      shown += (await send('/api/ask', { question: message })).body;
    },
    shown: () => shown,
    suggestion: '"gap":"g"',
  };
});
