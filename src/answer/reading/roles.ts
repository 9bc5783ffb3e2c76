import type { Attribute } from '../../knowledge/attribute.ts';
import type { Language } from '../../lang/text.ts';
import type { Mention } from '../../search/lexicon.ts';
import type { PhraseMatch } from '../../search/phrase-book.ts';
import { belongs } from '../asks/focus.ts';

/** Words for what somebody is to a company, where they stand beside its name. */
export type Role = PhraseMatch<Attribute>;

/**
 * Where a folded question says who somebody is by what he is to a company that it names: "founder" in "the founder of Corvane", 老板 in
 * 苇灯的老板. "Who left" tells of what happened.
 */
export function rolesIn(
  folded: string,
  phrases: readonly Role[],
  names: readonly Mention[],
  language: Language,
): readonly Role[] {
  const companies = names.filter(({ entities: [one] }) => one?.kind === 'company' || one?.kind === 'product');
  const isBeside = (role: Role) =>
    companies.some((name) => {
      const [before, after] = name.end <= role.start ? [name, role] : [role, name];
      return before.end <= after.start && belongs(folded.slice(before.end, after.start), language);
    });
  return phrases.filter((phrase) => isRole(phrase.entry) && isBeside(phrase));
}

/** An office, or the founder. */
export function isRole({ answers, asksFor, ofPerson }: Attribute): boolean {
  return answers === 'person' && asksFor === undefined && !ofPerson;
}
