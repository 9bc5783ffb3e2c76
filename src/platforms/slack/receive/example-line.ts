import type { CommandInfo } from '../../../chat/command/command-info.ts';

/** A command's example as a person types it to the bot; a question needs no command. */
export function exampleLine({ name, example }: CommandInfo, isChinese: boolean): string {
  const line = isChinese ? example.zh : example.en;
  return name === 'ask' ? line.replace(/^ask\s+/, '') : line;
}
