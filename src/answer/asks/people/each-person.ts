import type { Reading } from '../../reading/reading.ts';
import type { Ask } from '../ask.ts';
import { WHAT_IT_DOES } from '../attributes-of.ts';
import { isBare } from '../bare.ts';
import { asksForEach } from '../focus.ts';
import { asksForRelation } from '../rules.ts';

/** Kinds that are asked of one after the other where each is asked for; what is claimed or compared is about both. */
const OF_EACH: ReadonlySet<Ask['kind']> = new Set(['fact', 'list', 'text', 'profile', 'comparison']);

/**
 * The asks that one on people stands for: 张勇和蔡崇信分别担任什么职务 asks of each of them, and what somebody does is asked of the person
 * and not of the company beside (智谱的唐杰是干什么的).
 */
export function eachPerson(ask: Ask, reading: Reading): readonly Ask[] {
  const people = ask.subjects.filter(({ kind }) => kind === 'person');
  if (people.length === 0 || !OF_EACH.has(ask.kind) || ask.time.after !== undefined) return [ask];
  const others = ask.subjects.filter(({ kind }) => kind !== 'person');
  const asksWhoTheyAre = asksWhatIsDone(ask, reading) || (people.length > 1 && asksWho(ask, reading));
  if (asksWhoTheyAre) return people.map((person) => ({ ...ask, kind: 'profile', subjects: [person], attributes: [] }));
  const text = reading.folded.slice(ask.span.start, ask.span.end);
  if (people.length < 2 || ask.kind === 'comparison' || !asksForEach(text, reading.textLanguage)) return [ask];
  return people.map((person) => ({ ...ask, subjects: [person, ...others] }));
}

/** 唐杰是做什么的, where the words say so and nothing beside. */
function asksWhatIsDone(ask: Ask, reading: Reading): boolean {
  return ask.attributes[0] === WHAT_IT_DOES && ask.answer !== 'company' && isBare(ask, reading);
}

/** 宿华和程一笑是谁 says nothing beside the names. */
function asksWho(ask: Ask, reading: Reading): boolean {
  const asksForPerson = ask.kind === 'profile' || ask.answer === 'person' || ask.answer === 'thing';
  return (
    ask.attributes.length === 0 &&
    ask.order === undefined &&
    asksForPerson &&
    !asksForRelation(ask) &&
    isBare(ask, reading)
  );
}
