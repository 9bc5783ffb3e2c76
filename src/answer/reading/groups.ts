import { displayName } from '../../knowledge/names.ts';
import { fold, hasHan } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';

/** A name of several companies within other letters or digits is none: "bat" in "combat". */
const LETTER = /[\p{Script=Latin}\p{N}]/u;

/**
 * A folded question with each joint name as the names of those that it means: 蔚小理谁卖得多 asks about 蔚来、小鹏汽车、理想汽车, and "BAT revenue"
 * about three companies. A joint name inside the name of one thing stays.
 */
export function withGroups(text: string, searchable: SearchableLibrary): string {
  const { library, lexicon, entityById } = searchable;
  const isHan = hasHan(text);
  let named = text;
  for (const { names, members } of library.glossary.groups) {
    const entities = members.flatMap((id) => entityById.get(id) ?? []);
    // A name in Han is in no text without; to fold it, a dictionary would have to be loaded.
    const said = names
      .filter((name) => isHan || !hasHan(name))
      .map(fold)
      .filter((name) => text.includes(name));
    if (entities.length < 2 || said.length === 0) continue;
    const mentions = lexicon.find(text);
    const written = entities.map((entity) => displayName(entity.names, isHan ? 'zh' : 'en'));
    for (const name of said) {
      const isInside = mentions.some(
        ({ start, end }) => text.slice(start, end).includes(name) && end - start > name.length,
      );
      if (!isInside) named = replaced(named, name, isHan ? written.join('、') : listed(written));
    }
  }
  return named;
}

function replaced(text: string, name: string, by: string): string {
  return text
    .split(name)
    .reduce((before, after) => `${before}${isWhole(before, name, after) ? ` ${by} ` : name}${after}`);
}

function isWhole(before: string, name: string, after: string): boolean {
  const joins = (a: string, b: string) => LETTER.test(a) && LETTER.test(b);
  return !joins(before.at(-1) ?? '', name[0] ?? '') && !joins(name.at(-1) ?? '', after[0] ?? '');
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
