import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from '../errors.ts';
import { articleSchema } from '../knowledge/article.ts';
import { attributeSchema, attributesSchema, qualifierSchema } from '../knowledge/attribute.ts';
import { companySchema } from '../knowledge/company.ts';
import {
  coverageColumnSchema,
  coverageSchema,
  lookedForListSchema,
  lookedForSchema,
} from '../knowledge/coverage/coverage.ts';
import { factSchema } from '../knowledge/facts/fact.ts';
import { asksSchema, factListSchema } from '../knowledge/facts/parse-fact-list.ts';
import { placeSchema, placesSchema } from '../knowledge/place.ts';
import { rankingSchema } from '../knowledge/ranking.ts';
import { headPlanSchema, pagePlanSchema, themeSchema } from '../knowledge/shown/page-plan.ts';
import { unitSchema, unitsSchema } from '../knowledge/shown/unit.ts';
import { topicSchema } from '../knowledge/topic.ts';
import { writeCoverage } from './coverage.ts';
import { runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';
import { fieldTable } from './tables/field-table.ts';

/** Draft 7 is what editors' language servers read. */
const JSON_SCHEMA = { io: 'input', target: 'draft-7' } as const;

const TABLES = {
  article: articleSchema,
  company: companySchema,
  fact: factSchema,
  asks: asksSchema,
  attribute: attributeSchema,
  qualifier: qualifierSchema,
  topic: topicSchema,
  place: placeSchema,
  unit: unitSchema,
  pages: pagePlanSchema,
  head: headPlanSchema,
  theme: themeSchema,
  column: coverageColumnSchema,
  'looked-for': lookedForSchema,
};

/** What an editor may check, by the name of the schema's file. */
const EDITOR_SCHEMAS = {
  article: ['Front matter of an article', articleSchema],
  company: ['Front matter of a company card', companySchema],
  topic: ['Front matter of a topic card', topicSchema],
  facts: ['The list of facts and questions below a statement', factListSchema],
  attributes: ['attributes.yaml', attributesSchema],
  places: ['places.yaml', placesSchema],
  units: ['units.yaml', unitsSchema],
  pages: ['pages.yaml', pagePlanSchema],
  coverage: ['coverage.yaml', coverageSchema],
  ranking: ['ranking.yaml', rankingSchema],
  'looked-for': ['looked-for.yaml', lookedForListSchema],
} as const;

/** The files of the knowledge folder that the schemas give, by name: the README with its tables, and the editors' schemas. */
export function documentsOf(readme: string): ReadonlyMap<string, string> {
  const schemas = Object.entries(EDITOR_SCHEMAS);
  return new Map([
    ['README.md', withTables(readme)],
    ...schemas.map(([name, [title, schema]]) => [`${name}.schema.json`, editorSchema(title, schema)] as const),
  ]);
}

/** The README with every table between its marks (`<!-- fields:article -->`) made anew. */
export function withTables(readme: string): string {
  let text = readme;
  for (const [name, schema] of Object.entries(TABLES)) {
    const [open, close] = [`<!-- fields:${name} -->`, `<!-- /fields:${name} -->`];
    const [start, end] = [text.indexOf(open), text.indexOf(close)];
    if (start < 0 || end < start) {
      throw new EnvironmentError(
        'marks',
        `knowledge/README.md has no ${open} ... ${close}. Put both marks where the table goes`,
      );
    }
    const table = fieldTable(z.toJSONSchema(schema, JSON_SCHEMA));
    text = `${text.slice(0, start + open.length)}\n\n${table}\n\n${text.slice(end)}`;
  }
  return text;
}

function editorSchema(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, JSON_SCHEMA);
  return `${JSON.stringify({ $schema, title, ...rest }, undefined, 2)}\n`;
}

/** Writes the documents of a knowledge folder and prints the path of each. */
export async function main(folder: string, print: (text: string) => void): Promise<void> {
  for (const [name, text] of documentsOf(await readFile(join(folder, 'README.md'), 'utf8'))) {
    await writeFile(join(folder, name), text);
    print(join(folder, name));
  }
  const { library } = await loadKnowledge(folder);
  const coverage = await writeCoverage(folder, library);
  if (coverage) print(`${coverage.path}\n${coverage.sum}`);
}

const USAGE = `Usage: npm run docs:knowledge

Writes the field tables of knowledge/README.md and the editor schemas anew from the zod schemas, and COVERAGE.md from the facts.`;

await runCommand(import.meta.url, USAGE, () => main('knowledge', say));
