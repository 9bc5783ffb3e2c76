import { compile } from './pattern.ts';
import type { Span } from './span.ts';
import { VOCABULARIES } from './vocabularies.ts';
import { anyOf } from './words.ts';

const WORDS = VOCABULARIES.map(({ owners }) => owners);
const OWNER = anyOf(WORDS.flatMap(({ owners }) => owners));
const MAKER = anyOf(WORDS.flatMap(({ makers }) => makers));
const EITHER = `(?:(?<owner>${OWNER})|${MAKER})(?![a-z])`;
const BEHIND = new RegExp(`^${anyOf(WORDS.flatMap(({ possessives }) => possessives))}?\\s*${EITHER}`, 'u');
const BEFORE = new RegExp(`(?<![a-z])${EITHER} ${anyOf(WORDS.flatMap(({ of }) => of))} $`, 'u');

const NAMING = new RegExp(`${compile(WORDS.flatMap(({ naming }) => naming)).source}\\s$`, 'u');

/** A stretch that names a company by what it owns or makes; `isOwner` where it says that it owns. */
export type OwnerMark = Span & { readonly isOwner: boolean };

/** The stretch around a name in a folded text that speaks of its owner or maker: "the owner of X", "the company behind X", X的母公司. */
export function ownerAround(folded: string, name: Span): OwnerMark | undefined {
  const behind = BEHIND.exec(folded.slice(name.end));
  const before = BEFORE.exec(folded.slice(0, name.start));
  const naming = behind || before ? null : NAMING.exec(folded.slice(0, name.start));
  const found = behind ?? before ?? naming;
  if (!found) return undefined;
  const isOwner = found.groups?.['owner'] !== undefined;
  return { start: (before ?? naming)?.index ?? name.start, end: name.end + (behind?.[0].length ?? 0), isOwner };
}

const ONLY_OWNER = new RegExp(`^${OWNER}$`, 'u');

/** True for a folded word for an owner: "parent company", 母公司. */
export function isOwner(word: string): boolean {
  return ONLY_OWNER.test(word);
}
