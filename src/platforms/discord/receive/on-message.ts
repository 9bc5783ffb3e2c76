import type { Message } from 'discord.js';
import { askedLineOn, questionIn } from '../render/asked-line.ts';
import { parseCustomId } from '../render/custom-id.ts';

/** The components of a message of ours, as Discord has them. */
export function componentsOf({ components }: Pick<Message, 'components'>): readonly unknown[] {
  return components.map((one) => one.toJSON());
}

/** The question that the message's own button would ask again; undefined where it has none. */
export function questionOn(message: Pick<Message, 'components'>): string | undefined {
  const ids = JSON.stringify(componentsOf(message)).matchAll(/"custom_id":("(?:[^"\\]|\\.)*")/g);
  for (const [, id = '""'] of ids) {
    const press = parseCustomId(String(JSON.parse(id)));
    if (press?.does === 'again') return press.question === '' ? questionAbove(message) : press.question;
  }
  return undefined;
}

function questionAbove(message: Pick<Message, 'components'>): string | undefined {
  const line = askedLineOn(componentsOf(message));
  return line === undefined ? undefined : questionIn(line);
}
