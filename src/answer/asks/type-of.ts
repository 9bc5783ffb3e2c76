import type { AnswerType, AskKind } from '../../lang/language.ts';
import type { Reading } from '../reading/reading.ts';
import { asksForSize, speaksOfMoney } from './grammar/amounts.ts';
import { asksWhoWasBacked } from './rules.ts';
import type { Said } from './said.ts';
import type { Wanted } from './wanted.ts';

/** What kind of value is wanted, by the question word and by what it asks of: 市占率多少 and 股票代码多少 count nothing. */
export function typeOf(
  { text, language, asked, reading, rule }: Said,
  { read, attributes: [first], qualifier }: Wanted,
  kind: AskKind,
): AnswerType {
  if (rule && asksWhoWasBacked({ rule: rule.id })) return 'company';
  // How big a listing or a round was is its amount.
  if (asked !== 'date' && asksForSize(text, language) && hasAmount(first, reading)) return 'money';
  const isNamed = read.length > 0;
  const part = partAnswers(first, qualifier, reading);
  // "What was paid for it" asks for money, and so does a rule for a part that is money, such as the close of the first day.
  const isMeant = qualifier === 'price' || qualifier === rule?.qualifier;
  if (asked === undefined && kind === 'fact' && isMeant && part === 'money') return 'money';
  // How much shares rose is told in percent.
  if (asked !== undefined && part === 'percent') return 'percent';
  // The part that is asked for by itself says what it is.
  if (!isNamed && asked === 'count' && part === 'thing') return 'thing';
  const answers = isNamed ? reading.attributeOf(first ?? '')?.answers : undefined;
  if (asked === 'count' && answers === 'percent') return 'percent';
  // 几亿用户 counts no money; 骑手送一单多少钱 counts no couriers.
  if (asked === 'money' && answers === 'count' && !speaksOfMoney(text, language)) return 'count';
  return asked ?? 'thing';
}

function partAnswers(attribute: string | undefined, part: string | undefined, { attributeOf }: Reading) {
  return attributeOf(attribute ?? '')?.qualifiers[part ?? '']?.answers;
}

/** True for a deal, a round or a listing: something that happened and is measured in money, as a fact of it or as one of its parts. */
function hasAmount(id: string | undefined, { attributeOf }: Reading): boolean {
  const attribute = attributeOf(id ?? '');
  if (attribute?.kind !== 'event') return false;
  return (
    attribute.answers === 'money' || Object.values(attribute.qualifiers).some(({ answers: type }) => type === 'money')
  );
}
