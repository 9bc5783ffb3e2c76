import { describePlatform } from '../../contracts/platform-contract.ts';
import { openTerminal } from './open-terminal.ts';

describePlatform('the terminal with a person at it', () => typed(true));
describePlatform('the terminal at the end of a pipe', () => typed(false));

/** Control keys steer a terminal and a line break ends a message, so neither belongs to the text that is typed. */
function typed(tty: boolean): ReturnType<typeof openTerminal> {
  const door = openTerminal({ tty });
  const suggestion = tty ? { suggestion: '/suggest LINK' } : {};
  return { ...door, ...suggestion, say: (message) => door.say(message.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')) };
}
