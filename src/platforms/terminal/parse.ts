import type { Incoming } from '../../chat/message/message.ts';

/** A line that leaves the chat. */
export function isFarewell(line: string): boolean {
  return /^\s*\/?(exit|quit|q|退出)\s*$/i.test(line);
}

/** A typed line as a message; a number picks one of the choices that were offered last. */
export function parseLine(line: string, choices: readonly { readonly text: string }[], locale?: string): Incoming {
  const picked = /^\s*\d+\s*$/.test(line) ? choices[Number(line) - 1] : undefined;
  return {
    platform: 'terminal',
    workspace: 'local',
    conversation: 'terminal',
    user: 'local',
    text: picked?.text ?? line,
    addressed: 'direct',
    ...(locale !== undefined && { locale }),
  };
}
