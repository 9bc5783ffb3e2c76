import { z } from 'zod';

const line = z.string().trim().min(1);
const lines = z.array(line).default([]);

/**
 * What the library is about and the words of its field: the only place, beside the cards and the attributes,
 * where the field enters the program.
 */
export const glossarySchema = z.strictObject({
  subject: z.strictObject({ en: line, zh: line }).describe('What the library is about, as in "questions about ..."'),
  examples: z.strictObject({ en: lines, zh: lines }).describe('Questions that the greeting offers'),
  field: z
    .strictObject({ en: lines, zh: lines })
    .default({ en: [], zh: [] })
    .describe('Words for what all of the library is about: in a question they say nothing of what is meant'),
  exampleCompanies: z.array(line).default([]).describe('Ids of two companies that the examples of commands name'),
  groups: z
    .array(z.strictObject({ names: z.array(line).min(1), members: z.array(line).min(2) }))
    .default([])
    .describe('Joint names of several companies: a question that uses one asks about each of its `members`, by id'),
  terms: z
    .array(z.strictObject({ en: z.array(line).min(1), zh: z.array(line).min(1) }))
    .default([])
    .describe('Words that mean the same: synonyms in each language and each other'),
  outOfScope: z
    .array(z.strictObject({ topic: line, reply: z.strictObject({ en: line, zh: line }), en: lines, zh: lines }))
    .default([])
    .describe('Phrases of requests that the library never answers: advice, forecasts, live prices'),
});

export type Glossary = z.output<typeof glossarySchema>;

/** Phrases in both languages that mean the same. */
export type GlossaryTerm = Glossary['terms'][number];

/** What a folder without `glossary.yaml` gets. */
export const EMPTY_GLOSSARY: Glossary = {
  subject: { en: 'the articles in this library', zh: '本知识库中的文章' },
  examples: { en: [], zh: [] },
  field: { en: [], zh: [] },
  exampleCompanies: [],
  groups: [],
  terms: [],
  outOfScope: [],
};
