import { z } from 'zod';
import { idSchema } from '../../knowledge/id.ts';

type Schema = z.core.JSONSchema.BaseSchema;

const ID_PATTERN = z.toJSONSchema(idSchema).pattern;

/** A Markdown table of the fields that a JSON Schema describes: name, what to write, whether it is needed, what it means. */
export function fieldTable({ properties = {}, required = [] }: Schema): string {
  const rows = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === 'boolean') return [];
    const cells = [`\`${name}\``, formOf(field), neededOf(field, required.includes(name)), field.description ?? ''];
    return [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`];
  });
  return ['| Field | Write | Needed | Meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function neededOf({ default: fallback }: Schema, needed: boolean): string {
  if (needed) return 'yes';
  const isPlain = ['string', 'number', 'boolean'].includes(typeof fallback);
  return isPlain ? `no (\`${String(fallback)}\`)` : 'no';
}

/** What a curator writes for a schema, in words: `text`, `list of texts`, `{ en, zh }`. */
export function formOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema.anyOf) return [...new Set(schema.anyOf.map(formOf))].join(' or ');
  if (schema.type === 'array') return `list of ${pluralOf(itemOf(schema))}`;
  if (schema.type === 'object') return `\`${fieldsOf(schema)}\``;
  if (schema.type === 'boolean') return '`true` or `false`';
  if (schema.pattern === ID_PATTERN) return 'id';
  if (schema.format === 'uri') return 'address';
  const kinds = Array.isArray(schema.type) ? schema.type : [schema.type];
  return kinds.map((kind) => KINDS[String(kind)] ?? String(kind)).join(' or ');
}

const KINDS: Readonly<Record<string, string>> = { string: 'text', integer: 'number' };

/** `{ en, zh }`, or `{ name: text }` where the names are the curator's. */
function fieldsOf({ properties = {}, additionalProperties }: Schema): string {
  const names = Object.keys(properties);
  if (names.length > 0 || typeof additionalProperties !== 'object') return `{ ${names.join(', ')} }`;
  return `{ name: ${formOf(additionalProperties).replaceAll('`', '')} }`;
}

function itemOf({ items }: Schema): string {
  return typeof items === 'object' && !Array.isArray(items) ? formOf(items) : 'text';
}

function pluralOf(form: string): string {
  return form.split(' or ').map(pluralOfOne).join(' or ');
}

/** `text` gives `texts`, `list of ids` gives `lists of ids`; what is written as code stays. */
function pluralOfOne(form: string): string {
  if (form.startsWith('`')) return form;
  return form.startsWith('list of ') ? form.replace('list', 'lists') : `${form}s`;
}
