import { parse } from 'yaml';
import { z } from 'zod';
import { dateInSentence } from '../../chat/words/dates.ts';
import { questionFor } from '../../chat/words/question-words.ts';
import { displayName } from '../../knowledge/company.ts';
import type { Library } from '../../knowledge/library.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';

/** Most facts of a statement that questions are proposed for: it answers three to five. */
const MOST_FACTS = 2;

/** Questions that facts of a company answer, one in each language for the first of them; curators put them as people would. */
export function proposeAsks(
  facts: readonly string[],
  companyId: string | undefined,
  library: Library,
): readonly string[] {
  const company = library.companies.get(companyId ?? '');
  if (!company) return [];
  const known = facts.flatMap((fact) => {
    const { attribute: id, at } = fieldsOf(fact);
    const attribute = library.attributes.find((one) => one.id === id && !one.vague);
    return attribute ? [{ attribute, at }] : [];
  });
  const asks = known.slice(0, MOST_FACTS).flatMap(({ attribute, at }) =>
    LANGUAGES.map((language) => {
      const name = displayName(company.names, language === 'en' ? 'en' : 'zh');
      const when = attribute.kind === 'figure' && at !== undefined ? dateInSentence(at, language) : undefined;
      return withTime(questionFor(attribute, name, language), name, when, language);
    }),
  );
  return [...new Set(asks)];
}

const fieldsSchema = z.looseObject({ attribute: z.string().optional(), at: z.coerce.string().optional() }).catch({});

/** What a fact says, from its line: `- { attribute: revenue, value: 3 million, at: 2025 }`. */
export function fieldsOf(fact: string): z.output<typeof fieldsSchema> {
  const [first] = z.array(z.unknown()).catch([]).parse(parse(fact));
  return fieldsSchema.parse(first);
}

const LANGUAGES: readonly ReaderLanguage[] = ['en', 'zh-Hans'];

/** `What was Acme's revenue in 2025?` */
function withTime(question: string, name: string, when: string | undefined, language: ReaderLanguage): string {
  if (when === undefined) return question;
  if (language !== 'en') return question.replace(name, `${name}${when}`);
  const past = question
    .replace(/^(What|Who) is /, '$1 was ')
    .replace(/^(What|Who) are /, '$1 were ')
    .replace(/^How many (.+) does (.+) have\?/, 'How many $1 did $2 have?');
  return past.replace(/\?$/, ` ${/^\d{1,2} /.test(when) ? 'on' : 'in'} ${when}?`);
}
