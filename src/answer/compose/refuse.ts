import type { Article } from '../../knowledge/article.ts';
import { displayName } from '../../knowledge/company.ts';
import { articlesAbout } from '../../knowledge/library.ts';
import { inScript } from '../../lang/script.ts';
import { inLanguage } from '../../lang/text.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import type { Answer, Holding, NearestArticle, Reading as Understanding } from '../answer.ts';
import type { Ask } from '../asks/ask.ts';
import type { Reading, Topic } from '../reading/reading.ts';
import { searchPassages } from '../retrieve/retrieve.ts';
import { textQuestionOf } from '../retrieve/text-question.ts';
import { trulyMissing } from '../solve/asked.ts';
import type { Missing } from '../value.ts';
import type { LibraryView } from '../view.ts';

/** What every answer says of how the question was read. */
export type Shared = {
  readonly language: Reading['language'];
  readonly reading: Understanding;
  readonly topic: Topic;
};

const NEAREST = 3;
/** Passages among which the nearest articles are sought: those on the company that is asked about go before others. */
const LOOKED_AT = 40;
/** A question that names nothing of the library and shares less than this with any passage is about something else. */
const UNRELATED = 0.35;

/** Says what is missing, and what the library holds nearby; a question that has nothing to do with it is out of scope. */
export function refuse(asks: readonly Ask[], view: LibraryView, shared: Shared): Answer {
  const { reading, searchable } = view;
  const [first] = asks;
  const question = first && textQuestionOf(first, view, true);
  const passages = question ? searchPassages(question, searchable, LOOKED_AT) : [];
  const related =
    reading.entities.length > 0 ||
    reading.attributes.length > 0 ||
    (passages[0]?.coverage ?? 0) >= UNRELATED ||
    shared.topic.entities.length > 0;
  if (!related) return { kind: 'outOfScope', topicName: 'unrelated', ...shared };
  const companies = new Set(asks.flatMap(({ subjects }) => subjects).flatMap(({ companyIds }) => companyIds));
  const articles = new Set(passages.map(({ document }) => document.article));
  const isOnThem = (article: Article) => article.companies.some((id) => companies.has(id));
  const nearest = [...articles].sort((a, b) => Number(isOnThem(b)) - Number(isOnThem(a))).slice(0, NEAREST);
  return {
    kind: 'unknown',
    missing: asks.map((one) => trulyMissing(one, view)).filter(isNamed),
    nearest: nearest.map((article) => nearestArticle(article, reading)),
    holdings: [...companies].map((id) => holdingOf(id, reading, searchable)),
    ...shared,
  };
}

function nearestArticle({ id, title, publisher, published }: Article, reading: Reading): NearestArticle {
  const shown = inScript(inLanguage(title, reading.textLanguage), reading.language);
  return { articleId: id, title: shown, publisher, published };
}

function isNamed({ subjects, attribute, period, claim, later }: Missing): boolean {
  // That "no chief executive is held" would be untrue of a library where many are.
  return (
    subjects.length > 0 && (attribute !== undefined || period !== undefined || claim !== undefined || later === true)
  );
}

function holdingOf(companyId: string, { textLanguage, language }: Reading, { library }: SearchableLibrary): Holding {
  const articles = articlesAbout(library, companyId);
  const company = library.companies.get(companyId);
  const name = inScript(company ? displayName(company.names, textLanguage) : companyId, language);
  return { companyId, name, articles: articles.length, ...(articles[0] && { newest: articles[0].published }) };
}
