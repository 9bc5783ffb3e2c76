import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { documentsOf, main, withTables } from '../../src/cli/knowledge-docs.ts';
import { fieldTable } from '../../src/cli/tables/field-table.ts';
import { EnvironmentError } from '../../src/errors.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const readme = await readFile(join(KNOWLEDGE, 'README.md'), 'utf8');

describe('the documents of the knowledge folder', () => {
  it.each([...documentsOf(readme)])('%s is what the schemas give', async (name, text) => {
    const written = await readFile(join(KNOWLEDGE, name), 'utf8');
    expect(written, `knowledge/${name} is out of date. Run npm run docs:knowledge`).toBe(text);
  });

  it('describe every field', () => {
    const schemas = [...documentsOf(readme)].filter(([name]) => name.endsWith('.json'));
    const fields = z.object({ properties: z.record(z.string(), z.looseObject({})) });
    const list = z.object({ items: z.union([fields, z.object({ anyOf: z.array(fields) })]) });
    for (const [, text] of schemas) {
      const schema = z.union([fields, list.transform(({ items }) => items)]).parse(JSON.parse(text));
      for (const { properties } of 'anyOf' in schema ? schema.anyOf : [schema]) {
        const silent = Object.entries(properties).filter(([, field]) => typeof field['description'] !== 'string');
        expect(silent.map(([name]) => name)).toEqual([]);
      }
    }
    expect(withTables(readme)).not.toMatch(/\| {2}\|/);
  });
});

describe('docs:knowledge', () => {
  it('puts a changed table right and prints what it wrote', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
    await writeFile(join(folder, 'README.md'), readme.replace('| `publisher` |', '| `editor` |'));
    const printed: string[] = [];
    await main(folder, (text) => printed.push(text));
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe(readme);
    expect(printed).toEqual([...documentsOf(readme).keys()].map((name) => join(folder, name)));
    expect(printed).toContain(join(folder, 'facts.schema.json'));
    await rm(folder, { recursive: true });
  });

  it('writes the table of coverage where the folder has columns for it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
    await writeFile(join(folder, 'README.md'), readme);
    await writeFile(join(folder, 'coverage.yaml'), '- { id: newest, label: newest event }');
    const printed: string[] = [];
    await main(folder, (text) => printed.push(text));
    expect(printed.at(-1)).toBe(
      `${join(folder, 'COVERAGE.md')}\n0.0 % of the cells are empty (0 of 0), 0 of them looked for and not found.`,
    );
    await rm(folder, { recursive: true });
  });

  it('says which marks the README lacks', () => {
    expect(() => withTables(readme.replace('<!-- /fields:fact -->', ''))).toThrow(EnvironmentError);
    expect(() => withTables('')).toThrow(
      'knowledge/README.md has no <!-- fields:article --> ... <!-- /fields:article -->. Put both marks where the table goes',
    );
  });
});

describe('fieldTable', () => {
  const table = (shape: z.core.$ZodLooseShape) =>
    fieldTable(z.toJSONSchema(z.strictObject(shape), { io: 'input' }))
      .split('\n')
      .slice(2);

  it('says in words what to write', () => {
    expect(
      table({
        name: z.string().describe('A | name'),
        size: z.enum(['s', 'm']).default('s'),
        tags: z.array(z.union([z.string(), z.number()])).optional(),
        place: z.strictObject({ en: z.string(), zh: z.string() }).nullable(),
        page: z.url(),
        open: z.boolean().default(false),
        times: z.number().int().default(1),
        words: z.record(z.string(), z.string()),
      }),
    ).toEqual([
      '| `name` | text | yes | A \\| name |',
      '| `size` | `s`, `m` | no (`s`) |  |',
      '| `tags` | list of texts or numbers | no |  |',
      '| `place` | `{ en, zh }` or null | yes |  |',
      '| `page` | address | yes |  |',
      '| `open` | `true` or `false` | no (`false`) |  |',
      '| `times` | number | no (`1`) |  |',
      '| `words` | `{ name: text }` | yes |  |',
    ]);
  });
});
