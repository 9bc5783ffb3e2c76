import { z } from 'zod';
import { limitProblems } from './payload-limits.ts';
import { ARGUMENTS, BLOCK, CHART, VIEWS } from './payload-schema.ts';

/** What is wrong with a call of a Web API method, by Slack's own types and limits. */
export function callProblems(method: string, given: Readonly<Record<string, unknown>>): readonly string[] {
  const { team_id: _, token: __, ...body } = given;
  const schema = ARGUMENTS[method];
  return [
    ...(schema ? misfits(schema, typedOf(body), method) : []),
    ...(method.startsWith('chat.post') ? messageProblems(body) : []),
    ...('view' in body ? viewProblems(body['view']) : []),
    ...(method === 'chat.postMessage' && body['unfurl_links'] !== false ? ['link previews are on'] : []),
  ];
}

function isChart(block: unknown): boolean {
  return z.object({ type: z.literal('data_visualization') }).safeParse(block).success;
}

/** The arguments as Slack's types know them; every block is checked by itself besides. */
function typedOf(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const blocks = z.array(z.unknown()).safeParse(body['blocks']).data;
  return blocks ? { ...body, blocks: blocks.filter((block) => !isChart(block)) } : body;
}

/** What is wrong with a message, wherever it goes. */
export function messageProblems(message: Readonly<Record<string, unknown>>): readonly string[] {
  const { text, blocks } = message;
  const problems: string[] = [];
  if (typeof text !== 'string' || text.trim() === '') problems.push('no text at the top level');
  else if (text.length > 4_000) problems.push(`a top-level text of ${text.length}`);
  if (typeof text === 'string' && /<(?!$)[^>]*>|<[!@#]/.test(text)) problems.push('markup in the top-level text');
  return blocks === undefined ? problems : [...problems, ...blockProblems(blocks, 50)];
}

export function blockProblems(blocks: unknown, most: number): readonly string[] {
  const list = z.array(z.unknown()).safeParse(blocks).data ?? [];
  return [
    ...list.flatMap((block, index) => misfits(isChart(block) ? CHART : BLOCK, block, `block ${index}`)),
    ...limitProblems(blocks, most),
  ];
}

export function viewProblems(view: unknown): readonly string[] {
  const typed = z.looseObject({ type: z.string(), blocks: z.unknown() }).safeParse(view).data;
  const schema = VIEWS[typed?.type ?? ''];
  if (!typed || !schema) return ['no view'];
  return [...misfits(schema, typed, 'view'), ...blockProblems(typed.blocks, 100)];
}

function misfits(schema: z.ZodType, value: unknown, where: string): readonly string[] {
  const { success, error } = schema.safeParse(value);
  return success ? [] : [`${where} does not fit Slack's types: ${z.prettifyError(error).slice(0, 400)}`];
}
