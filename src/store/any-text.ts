import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

// PostgreSQL refuses NUL in a text, and UTF-8 has no halves of surrogate pairs; people's messages can hold both.
// ESC leads the escapes because it is not in ordinary text, which therefore is stored as it is.
const AWKWARD = /[\0\u001b]|\p{Surrogate}/gu;
const ESCAPED = /\u001b([0-9a-f]{4})/g;

/** Writes NUL, ESC and lone surrogates as ESC and four hex digits, so that SQLite and PostgreSQL can store the text: NUL becomes ESC 0000. */
export function escapeAwkward(text: string): string {
  return text.replace(AWKWARD, (one) => `\u001b${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Undoes `escapeAwkward`. */
export function unescapeAwkward(text: string): string {
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Makes both databases give back exactly the strings that they were given. */
export class AnyText implements KyselyPlugin {
  readonly #transformer = new EscapeValues();

  transformQuery({ node, queryId }: PluginTransformQueryArgs): RootOperationNode {
    return this.#transformer.transformNode(node, queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return { ...result, rows: result.rows.map(unescapeRow) };
  }
}

class EscapeValues extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode): ValueNode {
    return { ...node, value: escapeValue(node.value) };
  }

  protected override transformPrimitiveValueList(node: PrimitiveValueListNode): PrimitiveValueListNode {
    return { ...node, values: node.values.map(escapeValue) };
  }
}

function escapeValue(value: unknown): unknown {
  return typeof value === 'string' ? escapeAwkward(value) : value;
}

function unescapeRow(row: UnknownRow): UnknownRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? unescapeAwkward(value) : value]),
  );
}
