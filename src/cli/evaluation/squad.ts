import { z } from 'zod';
import { rankingOf } from '../../answer/rank/default-ranking.ts';
import { rankPassages } from '../../answer/rank/rank-passages.ts';
import { rankStatements } from '../../answer/rank/rank-statements.ts';
import { createQuery, type Query, translateQuery } from '../../answer/retrieve/query.ts';
import { UsageError } from '../../errors.ts';
import type { Article } from '../../knowledge/article.ts';
import { EMPTY_GLOSSARY } from '../../knowledge/glossary.ts';
import { createLibrary } from '../../knowledge/library.ts';
import type { DictionaryEntry } from '../../knowledge/read-dictionary.ts';
import { answerTypeOf } from '../../lang/answer-type.ts';
import { sentencesOf } from '../../lang/sentences.ts';
import { type Language, languageOf } from '../../lang/text.ts';
import { createSearchableLibrary, type SearchableLibrary } from '../../search/searchable.ts';

const squadSchema = z.object({
  data: z.array(
    z.object({
      title: z.string().default(''),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.string(),
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.number() })).default([]),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** A file in the format of SQuAD: articles of paragraphs with questions (Rajpurkar et al. 2016). */
export type Squad = z.output<typeof squadSchema>['data'];

export function parseSquad(name: string, text: string): Squad {
  try {
    return squadSchema.parse(JSON.parse(text)).data;
  } catch (cause) {
    throw new UsageError('squad', `${name} is not a file in SQuAD format: ${(cause as Error).message}`, {
      value: name,
      cause,
    });
  }
}

export type SquadFigures = {
  readonly questions: number;
  readonly passages: number;
  readonly from: Language;
  readonly to: Language;
  readonly recall1: number;
  readonly recall3: number;
  readonly mrr10: number;
  /** The first sentence is the one that the answer was marked in. */
  readonly sentence1: number;
  /** The first sentence (one of the first three) holds the text of an answer. */
  readonly answer1: number;
  readonly answer3: number;
};

type Question = {
  readonly text: string;
  readonly article: string;
  readonly passage: number;
  readonly answers: Squad[number]['paragraphs'][number]['qas'][number]['answers'];
};

/** `asked` gives the questions' texts by id; with a `dictionary` they are asked across languages. */
export function measureSquad(squad: Squad, asked: Squad, dictionary?: readonly DictionaryEntry[]): SquadFigures {
  const searchable = createSearchableLibrary(
    createLibrary({ articles: squad.map(articleOf), companies: [], attributes: [], glossary: EMPTY_GLOSSARY }),
    dictionary,
  );
  const questions = questionsOf(squad, asked);
  const to = languageOf(squad[0]?.paragraphs[0]?.context ?? '');
  const from = languageOf(questions[0]?.text ?? '');
  const sums = { recall1: 0, recall3: 0, mrr10: 0, sentence1: 0, answer1: 0, answer3: 0 };
  for (const question of questions)
    addOutcome(sums, question, queryFor(question.text, from, to, searchable), searchable);
  const share = (sum: number) => sum / questions.length;
  return {
    questions: questions.length,
    passages: searchable.index.documents.length,
    from,
    to,
    recall1: share(sums.recall1),
    recall3: share(sums.recall3),
    mrr10: share(sums.mrr10),
    sentence1: share(sums.sentence1),
    answer1: share(sums.answer1),
    answer3: share(sums.answer3),
  };
}

function queryFor(text: string, from: Language, to: Language, searchable: SearchableLibrary): Query {
  const analysis = searchable.analyser.analyse(text);
  if (from === to || !searchable.dictionary) return createQuery(analysis, to, searchable);
  return translateQuery(analysis, from, searchable, searchable.dictionary);
}

type Sums = Record<'recall1' | 'recall3' | 'mrr10' | 'sentence1' | 'answer1' | 'answer3', number>;

function addOutcome(sums: Sums, question: Question, query: Query, searchable: SearchableLibrary): void {
  const ranked = rankPassages(query, searchable.index, { limit: 10, language: query.language });
  const place = ranked.findIndex(
    ({ document }) => document.article.id === question.article && document.passage.number === question.passage,
  );
  if (place === 0) sums.recall1 += 1;
  if (place >= 0 && place < 3) sums.recall3 += 1;
  if (place >= 0) sums.mrr10 += 1 / (place + 1);
  const statements = rankStatements(
    query,
    answerTypeOf(searchable.analyser.analyse(question.text).folded),
    ranked.slice(0, 8),
    searchable,
    { weights: rankingOf(searchable).order },
  );
  const holds = (statement: { readonly text: string } | undefined) =>
    question.answers.some(({ text }) => statement?.text.includes(text));
  const [first] = statements;
  if (holds(first)) sums.answer1 += 1;
  if (statements.slice(0, 3).some(holds)) sums.answer3 += 1;
  const { document } = first?.passage ?? {};
  if (!first || !document || document.article.id !== question.article || document.passage.number !== question.passage)
    return;
  const start = document.text.indexOf(first.text);
  if (question.answers.some(({ answer_start: at }) => at >= start && at < start + first.text.length))
    sums.sentence1 += 1;
}

function articleOf({ title, paragraphs }: Squad[number], index: number): Article {
  const id = `article-${index + 1}`;
  const name = title.replaceAll('_', ' ') || id;
  const passages = paragraphs.map(({ context }, place) => {
    const language = languageOf(context);
    const statements = sentencesOf(context).map(([start, end]) => ({ text: context.slice(start, end), language }));
    return {
      articleId: id,
      number: place + 1,
      line: 1,
      heading: '',
      asks: [],
      written: [],
      facts: [],
      text: { [language]: context },
      statements,
    };
  });
  const plain = {
    publisher: '',
    url: '',
    published: '2016-01-01',
    companies: [],
    people: [],
    topics: [],
    questions: [],
    lines: {},
  };
  return { ...plain, id, path: `${id}.md`, title: { [languageOf(name)]: name }, passages };
}

function questionsOf(squad: Squad, asked: Squad): readonly Question[] {
  const texts = new Map(
    asked.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ qas }) => qas.map(({ id, question }) => [id, question] as const)),
    ),
  );
  return squad.flatMap(({ paragraphs }, index) =>
    paragraphs.flatMap(({ qas }, place) =>
      qas.map(({ id, answers, question }) => ({
        text: texts.get(id) ?? question,
        article: `article-${index + 1}`,
        passage: place + 1,
        answers,
      })),
    ),
  );
}
