import type { Answer } from '../../answer/answer.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Attribute } from '../../knowledge/attribute.ts';
import { articlesAbout } from '../../knowledge/library.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { textLanguage } from '../../lang/locale.ts';
import { languageOf } from '../../lang/text.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { SearchableLibrary } from '../../search/searchable.ts';
import { isWellPut, questionBefore, questionFor, questionForNews } from '../words/question-words.ts';
import { hasOwn, ownAttributes } from './own-attributes.ts';
import { rememberedById } from './remembered.ts';

/** Ways in which a question may be related to an answer. */
export type Relation = 'attribute' | 'other' | 'before' | 'news';

export type Related = Readonly<Record<Relation, readonly string[]>>;

type Around = {
  readonly subject: Entity;
  readonly asked: readonly string[];
  readonly searchable: SearchableLibrary;
  readonly language: ReaderLanguage;
};

/** Questions around what an answer was about, by how they are related to it; undefined where it was about nothing. */
export function relatedTo(answer: Answer, searchable: SearchableLibrary): Related | undefined {
  const { topic, language } = answer;
  const [named] = topic.entities;
  // Of a person the company leads on; a product is asked about by its own facts.
  const subject = named?.kind === 'person' ? (companyOf(named, searchable) ?? named) : named;
  if (!subject) return undefined;
  const asked = [...topic.attributes, ...(answer.kind === 'answered' ? shownIn(answer) : [])];
  const around = { subject, asked, searchable, language };
  return {
    attribute: ofSubject(around),
    other: ofOthers(around, topic.attributes[0]),
    before: ofBefore(around, answer),
    news: ofNews(around, answer),
  };
}

function companyOf({ companyIds: [id] }: Entity, { entityById }: SearchableLibrary): Entity | undefined {
  return id === undefined ? undefined : entityById.get(id);
}

function shownIn({ findings }: Extract<Answer, { kind: 'answered' }>): readonly string[] {
  return findings.flatMap(({ rows }) => rows.flatMap(({ attribute }) => attribute ?? []));
}

/** Attributes that the thing itself has facts of and that were not asked for; where a product has few, those of its company. */
function ofSubject({ subject, asked, searchable, language }: Around): readonly string[] {
  const own = attributesOf(subject, searchable).filter(({ id }) => !asked.includes(id));
  const questions = own.map((attribute) => questionFor(attribute, nameIn(subject.names, language), language));
  const company = subject.kind === 'company' ? undefined : companyOf(subject, searchable);
  if (!company || company === subject) return questions;
  const ofCompany = attributesOf(company, searchable).map((attribute) =>
    questionFor(attribute, nameIn(company.names, language), language),
  );
  return interleaved(questions, ofCompany);
}

function interleaved(a: readonly string[], b: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(a.length, b.length) }).flatMap((_, place) =>
    [a[place] ?? [], b[place] ?? []].flat(),
  );
}

function attributesOf({ id }: Entity, searchable: SearchableLibrary): readonly Attribute[] {
  return ownAttributes(id, searchable).filter(({ vague }) => !vague);
}

/** The same of companies that share articles and topics with this one, the nearest first. */
function ofOthers({ subject, searchable, language }: Around, attributeId: string | undefined): readonly string[] {
  const attribute = searchable.attributeById.get(attributeId ?? '');
  const [companyId] = subject.companyIds;
  if (!attribute || attribute.vague || companyId === undefined) return [];
  return nearestCompanies(companyId, searchable)
    .filter(({ id }) => hasOwn(id, attribute.id, searchable))
    .slice(0, 4)
    .map(({ names }) => questionFor(attribute, nameIn(names, language), language));
}

/** Companies by what they share with one: every article has to be looked at. */
const nearestCompanies = rememberedById((companyId, { library, entityById }): readonly Entity[] => {
  const topics = new Set(articlesAbout(library, companyId).flatMap((article) => article.topics));
  const nearness = new Map<string, number>();
  for (const article of library.articles.values())
    for (const id of article.companies)
      nearness.set(id, (nearness.get(id) ?? 0) + sharedBy(article, companyId, topics));
  const family = new Set([companyId, library.companies.get(companyId)?.parent]);
  return [...nearness]
    .filter(([id, shared]) => shared > 0 && !family.has(id) && library.companies.get(id)?.parent !== companyId)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .flatMap(([id]) => entityById.get(id) ?? []);
});

/** An article on both counts far more than a topic that both have. */
function sharedBy({ companies, topics }: Article, companyId: string, own: ReadonlySet<string>): number {
  return (companies.includes(companyId) ? 5 : 0) + topics.filter((topic) => own.has(topic)).length;
}

/** Who was there before the holder of an office that the answer names. */
function ofBefore({ subject, searchable, language }: Around, answer: Answer): readonly string[] {
  if (answer.kind !== 'answered') return [];
  return answer.findings.flatMap(({ rows }) =>
    rows.flatMap(({ role, attribute: id, value }) => {
      const attribute = searchable.attributeById.get(id ?? '');
      const isOffice = attribute?.kind === 'state' && attribute.answers === 'person' && !attribute.many;
      if (!isOffice || role === 'next' || value?.kind !== 'entity' || value.entity.kind !== 'person') return [];
      const names = { name: nameIn(subject.names, language), holder: nameIn(value.entity.names, language) };
      return [questionBefore(attribute, names, language)];
    }),
  );
}

/** What its newest articles that were not shown answer, one question of each, and what is new at all. */
function ofNews({ subject, searchable, language }: Around, answer: Answer): readonly string[] {
  const shown = new Set(answer.kind === 'answered' ? answer.statements.map(({ citation }) => citation.articleId) : []);
  const reader = textLanguage(language);
  const articles = subject.companyIds.flatMap((id) => articlesAbout(searchable.library, id));
  const questions = articles
    .filter(({ id }) => !shown.has(id))
    .slice(0, 4)
    .flatMap((article) => article.questions.find((one) => languageOf(one) === reader && isWellPut(one)) ?? []);
  return [...questions, questionForNews(nameIn(subject.names, language), language)];
}
