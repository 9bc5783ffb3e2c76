import { VOCABULARIES } from '../vocabularies.ts';
import { anyOf } from '../words.ts';

const WORDS = VOCABULARIES.map(({ figures }) => figures.currencies);
const SIGNS: Readonly<Record<string, string>> = Object.assign({}, ...WORDS.map(({ signs }) => signs));
const NAMES: Readonly<Record<string, string>> = Object.assign({}, ...WORDS.map(({ words }) => words));
const SIGN = new RegExp(`${anyOf(Object.keys(SIGNS))}\\s*$`, 'u');
const NAME = new RegExp(`^(\\s*)(${anyOf(Object.keys(NAMES))})(?!\\p{Script=Latin})`, 'u');

type Span = { readonly start: number; readonly end: number };

/** An amount with the sign or the word of its currency beside it: the code (`USD`) where there is one, and the stretch that both take up. */
export function withCurrency(folded: string, { start, end }: Span): Span & { readonly currency?: string } {
  const sign = SIGN.exec(folded.slice(0, start))?.[0];
  const [all = '', , name = ''] = NAME.exec(folded.slice(end)) ?? [];
  const currency = NAMES[name] ?? SIGNS[sign?.trim() ?? ''];
  return { start: start - (sign?.length ?? 0), end: end + all.length, ...(currency !== undefined && { currency }) };
}
