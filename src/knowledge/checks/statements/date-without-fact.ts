import { overlaps, parsePeriod } from '../../../lang/dates/date.ts';
import { type DateMention, datesIn } from '../../../lang/dates/dates-in-text.ts';
import { fold } from '../../../lang/text.ts';
import type { Article, Passage } from '../../article.ts';
import type { Fact } from '../../facts/fact.ts';
import { statedFigures } from '../../facts/held-figures.ts';
import { toldDates } from '../../facts/suggest-fact.ts';
import type { Library } from '../../library.ts';
import type { Problem } from '../../problems/problem.ts';
import { type Check, statementAdvice } from '../check.ts';

/**
 * What a statement dates stands in a fact of that date below it. The day of the report tells nothing, and a year or quarter beside dated
 * facts is mostly what they are compared with. A statement without any fact that states figures is told by `figure-without-fact`.
 */
export const dateWithoutFact: Check = {
  name: 'date-without-fact',
  grade: 'advice',
  run: ({ library, find }) => {
    if (library.attributes.length === 0) return [];
    return [...library.articles.values()]
      .filter(({ companies, topics }) => companies.length > 0 || topics.some((topic) => library.topics.has(topic)))
      .flatMap((article) =>
        article.passages
          .filter((passage) => passage.facts.length > 0 || statedFigures(passage, find).figures.length === 0)
          .flatMap((passage) => problemsOf(article, passage, library)),
      );
  },
};

const IS_EXACT = /^\d{4}-\d\d/;

function problemsOf(article: Article, passage: Passage, library: Library): readonly Problem[] {
  const text = passage.text.en ?? passage.text.zh ?? '';
  const folded = fold(text);
  const shown = text.length === folded.length ? text : folded;
  const told = toldDates(folded, article.published).filter(
    ({ date }) =>
      (IS_EXACT.test(date) || passage.facts.length === 0) &&
      !passage.facts.some((fact) => isDated(fact, date, library)),
  );
  return uniqueBy(told).map(({ date, start, end }) => {
    const message = `names ${shown.slice(start, end)}, and no fact is of that date. Write - { attribute: event, value: { en: …, zh: … }, at: ${date} }`;
    return statementAdvice(article, passage, message);
  });
}

function uniqueBy(mentions: readonly DateMention[]): readonly DateMention[] {
  return mentions.filter(({ date }, index) => mentions.findIndex((one) => one.date === date) === index);
}

/** True where the fact is of a time that meets the date, or says a date in its words. */
function isDated(fact: Fact, date: string, { companies }: Library): boolean {
  const ends = companies.get(fact.companyId)?.fiscalYearEnds;
  const wanted = parsePeriod(date, ends);
  const isOfThen = [fact.at, fact.from, fact.until].some((own) => {
    const period = own === undefined ? undefined : parsePeriod(own, ends);
    return wanted && period && overlaps(wanted, period);
  });
  const words = [
    fact.value,
    fact.about,
    ...Object.values(fact.qualifiers).flatMap((values) => values.map(({ text }) => text)),
  ];
  return isOfThen || words.some((text) => text && datesIn(fold(text.en)).length > 0);
}
