import type { CommandInfo } from '../../../chat/command/command-info.ts';

/** A command's example as a person types it to the bot; a question needs no command. */
export function exampleLine({ name, example }: CommandInfo, isChinese: boolean): string {
  const line = isChinese ? example.zh : example.en;
  return name === 'ask' ? line.replace(/^ask\s+/, '') : line;
}

/**
 * Whether a message is a command in words. In Slack nobody can type `/company` to a bot, as Slack takes the slash for itself; so a
 * message that begins with a command's name and is no question counts as that command.
 */
export function isCommandLine(text: string, commands: readonly CommandInfo[]): boolean {
  const [first = ''] = text.trim().toLowerCase().split(/\s/);
  return commands.some(({ name }) => name === first) && !/[?？]\s*$/.test(text);
}
