import type { Workspace } from '../app/address.ts';
import type { People } from '../app/people.ts';

/** Ids of people, as Slack writes them: `U024BE7LH`. */
const MENTIONED = /@([UW][A-Z0-9]{6,})\b/g;
const MOST = 10;

/** A text in which people who are mentioned by id show by name; the parts of a name stay together. An id that nobody knows goes. */
export async function named(text: string, workspace: Workspace, people: People): Promise<string> {
  const ids = [...new Set([...text.matchAll(MENTIONED)].map(([, id = '']) => id))].slice(0, MOST);
  const names = new Map(
    await Promise.all(ids.map(async (id) => [id, (await people.get(workspace, id)).name] as const)),
  );
  return text.replace(MENTIONED, (_, id: string) => {
    const name = names.get(id)?.trim().replace(/\s+/g, '\u00a0');
    return name ? `@${name}` : '';
  });
}
