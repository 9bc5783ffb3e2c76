import { displayName } from '../knowledge/company.ts';
import { articlesAbout } from '../knowledge/library.ts';
import { inLanguage } from '../lang/text.ts';
import type { SearchableLibrary } from '../search/searchable.ts';
import type { Answer, Choice, Holding, NearestArticle, Reading } from './answer.ts';
import { cite, inScript } from './compose/cite.ts';
import { compose } from './compose/compose.ts';
import { isSure } from './rank/confidence.ts';
import { type Selected, select } from './rank/select.ts';
import { type AskContext, LONGEST_QUESTION, type Understood, understand } from './reading/understand.ts';
import { retrieve, searchPassages } from './retrieve/retrieve.ts';

const NEAREST = 3;
/** Statements that are looked at for a sure one; beyond these none fits the words. */
const LOOKED_AT = 10;
/** A question that names nothing of the library and shares less than this with any passage is about something else. */
const UNRELATED = 0.35;

/**
 * Answers a question from the library. Pure and synchronous: the same arguments give the same answer.
 * `now` is a day (`YYYY-MM-DD`) from which "last year" and "current" count.
 */
export function ask(question: string, context: AskContext, searchable: SearchableLibrary, now: string): Answer {
  const understood = understand(question, context, searchable, now);
  if (question.length > LONGEST_QUESTION) return { kind: 'outOfScope', topicName: 'too-long', ...common(understood) };
  const { smallTalk, outOfScope, ambiguous } = understood;
  if (smallTalk) return { kind: 'outOfScope', topicName: smallTalk, ...common(understood) };
  if (outOfScope) return { kind: 'outOfScope', topicName: outOfScope, ...common(understood) };
  if (ambiguous)
    return {
      kind: 'ambiguous',
      typed: ambiguous.typed,
      choices: choicesOf(understood, question, searchable),
      ...common(understood),
    };
  const selected = answering(understood, searchable, now);
  if (!selected) return refuse(understood, searchable);
  const statements = cite(compose(selected, understood, searchable), understood.language);
  const asOf =
    statements
      .map(({ citation }) => citation.published)
      .sort()
      .at(-1) ?? now;
  return { kind: 'answered', asOf, findings: [], statements, ...narrowed(common(understood), selected[0]) };
}

/** The statements that answer, best first: in the reader's language, else in the other one; undefined when none is sure enough. */
export function answering(
  understood: Understood,
  searchable: SearchableLibrary,
  now: string,
): readonly [Selected, ...Selected[]] | undefined {
  for (const retrieved of retrieve(understood, searchable, now)) {
    const sure = select(retrieved.statements, understood, searchable, now)
      .slice(0, LOOKED_AT)
      .filter((one) => isSure(one, retrieved.query, understood, searchable));
    const [best, ...others] = sure;
    if (best) return [best, ...others];
  }
  return undefined;
}

function refuse(understood: Understood, searchable: SearchableLibrary): Answer {
  const passages = searchPassages(understood, searchable, 12);
  const related =
    understood.entities.length > 0 || understood.attributes.length > 0 || (passages[0]?.coverage ?? 0) >= UNRELATED;
  if (!related) return { kind: 'outOfScope', topicName: 'unrelated', ...common(understood) };
  const nearest = new Map<string, NearestArticle>();
  for (const { document } of passages) {
    const { id, publisher, published, title } = document.article;
    const shown = inScript(inLanguage(title, understood.textLanguage), understood.language);
    nearest.set(id, { articleId: id, title: shown, publisher, published });
  }
  const holdings = understood.entities
    .flatMap((entity) => entity.companyIds)
    .map((id) => holdingOf(id, understood, searchable));
  return {
    kind: 'unknown',
    missing: [],
    nearest: [...nearest.values()].slice(0, NEAREST),
    holdings,
    ...common(understood),
  };
}

function holdingOf(companyId: string, { textLanguage, language }: Understood, { library }: SearchableLibrary): Holding {
  const articles = articlesAbout(library, companyId);
  const company = library.companies.get(companyId);
  const name = inScript(company ? displayName(company.names, textLanguage) : companyId, language);
  return { name, articles: articles.length, ...(articles[0] && { newest: articles[0].published }) };
}

function choicesOf(
  { ambiguous, textLanguage, language }: Understood,
  question: string,
  { library }: SearchableLibrary,
): readonly Choice[] {
  return (ambiguous?.entities ?? []).map((entity): Choice => {
    const name = displayName(entity.names, textLanguage);
    const owners = entity.kind === 'company' ? [] : entity.companyIds.flatMap((id) => library.companies.get(id) ?? []);
    const owner = owners.map(({ names }) => displayName(names, textLanguage)).join(', ');
    const label = inScript(owner === '' ? name : `${name} (${owner})`, language);
    return { label, entity, question: owner === '' ? name : `${question} (${owner})` };
  });
}

/** The conversation goes on about what was answered: of two attributes that a phrase may ask for, the one that did. */
function narrowed<T extends Pick<Answer, 'topic'>>(answer: T, { facts }: Selected): T {
  const answering = facts
    .filter(({ fit }) => fit === Math.max(...facts.map((one) => one.fit)))
    .map(({ fact }) => fact.attribute);
  const attributes = answer.topic.attributes.filter((id) => answering.includes(id));
  return attributes.length === 0 ? answer : { ...answer, topic: { ...answer.topic, attributes } };
}

function common(understood: Understood): {
  language: Understood['language'];
  reading: Reading;
  topic: Understood['topic'];
} {
  const { language, textLanguage, corrections, inherited, entities, attributes, topic } = understood;
  const named = inherited.includes('entities') ? entities.map((entity) => displayName(entity.names, textLanguage)) : [];
  const labelled = inherited.includes('attributes') ? attributes.map(({ entry }) => entry.labels[textLanguage]) : [];
  return {
    language,
    topic,
    reading: {
      corrections: corrections.map(({ typed, entities: meant }) => ({
        typed,
        name: meant[0] ? displayName(meant[0].names, textLanguage) : typed,
      })),
      inherited: [...named, ...labelled].map((text) => inScript(text, language)),
    },
  };
}
