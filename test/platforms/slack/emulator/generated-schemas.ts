import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SLACK = resolve(import.meta.dirname, '../../../../node_modules/@slack');

/**
 * JSON Schemas of Slack's published types, by type. Making them takes seconds, so they are kept in the system's folder for
 * temporary files, under the versions of the packages that they come from.
 */
export async function generatedSchemas(types: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const versions = ['types', 'web-api'].map((name) => readFileSync(`${SLACK}/${name}/package.json`, 'utf8'));
  const key = createHash('sha256')
    .update(JSON.stringify([versions, types]))
    .digest('hex')
    .slice(0, 16);
  const file = join(tmpdir(), 'wenda-slack-schemas', `${key}.json`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const made = await generate(types);
    keep(file, JSON.stringify(made));
    return made;
  }
}

async function generate(types: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { createGenerator } = await import('ts-json-schema-generator');
  const path = `${SLACK}/{types,web-api}/dist/index.d.ts`;
  const generator = createGenerator({ path, skipTypeCheck: true, additionalProperties: false });
  return Object.fromEntries(types.map((type) => [type, generator.createSchema(type)]));
}

/** In one move: another worker may read it at the same time. */
function keep(file: string, text: string): void {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, text);
  renameSync(`${file}.${process.pid}`, file);
}
