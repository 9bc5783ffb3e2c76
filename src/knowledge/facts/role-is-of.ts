import { compact } from '../../lang/text.ts';
import type { Attribute } from '../attribute.ts';
import type { Fact } from './fact.ts';

/** True where the role that a coming or going names is an office: "chairman of Alibaba" is the chair. */
export function roleIsOf({ qualifiers }: Pick<Fact, 'qualifiers'>, { asks }: Pick<Attribute, 'asks'>): boolean {
  const roles = (qualifiers['role'] ?? []).flatMap(({ text }) => [compact(text.en), compact(text.zh)]);
  return [...asks.en, ...asks.zh].some((phrase) => roles.some((role) => role.includes(compact(phrase))));
}
