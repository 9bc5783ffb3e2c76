import { afterEach } from 'vitest';
import { type Mode, openStarted, type StageOptions } from './open-slack.ts';

type Closable = { close(): Promise<void> };

/** For one test file: what is opened is closed after each test, in reverse. */
export function keepOpen() {
  const opened: Closable[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0).reverse()) await one.close();
  });
  const open = async (mode: Mode = 'http', rest: Partial<StageOptions> = {}) => {
    const stage = await openStarted({ mode, ...rest });
    opened.push(stage);
    return stage;
  };
  return { opened, open };
}
