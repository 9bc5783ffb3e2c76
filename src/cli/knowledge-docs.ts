import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EnvironmentError } from '../errors.ts';
import { articleSchema } from '../knowledge/article.ts';
import { attributeSchema, qualifierSchema } from '../knowledge/attribute.ts';
import { companySchema } from '../knowledge/company.ts';
import { factSchema } from '../knowledge/facts/fact.ts';
import { topicSchema } from '../knowledge/topic.ts';
import { runCommand } from './command-line.ts';
import { fieldTable } from './field-table.ts';
import { say } from './harmless.ts';

/** Draft 7 is what editors' language servers read. */
const JSON_SCHEMA = { io: 'input', target: 'draft-7' } as const;

const TABLES = {
  article: articleSchema,
  company: companySchema,
  fact: factSchema,
  attribute: attributeSchema,
  qualifier: qualifierSchema,
  topic: topicSchema,
};

/** The files of the knowledge folder that the schemas give, by name: the README with its tables, and the editors' schemas. */
export function documentsOf(readme: string): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', withTables(readme)],
    ['article.schema.json', editorSchema('Front matter of an article', articleSchema)],
    ['company.schema.json', editorSchema('Front matter of a company card', companySchema)],
    ['topic.schema.json', editorSchema('Front matter of a topic card', topicSchema)],
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
}

const USAGE = `Usage: npm run docs:knowledge

Writes the field tables of knowledge/README.md and the editor schemas anew from the zod schemas.`;

await runCommand(import.meta.url, USAGE, () => main('knowledge', say));
