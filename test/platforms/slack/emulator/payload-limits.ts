import { z } from 'zod';

/** Slack's limits as its documentation gives them, written down here once more: the door's own table must not check itself. */
const node = z.looseObject({ type: z.string() });

/** What Slack's limits forbid in blocks of a message (`most` 50) or of a view (100); texts and addresses count. */
export function limitProblems(blocks: unknown, most: number): readonly string[] {
  const list = z.array(node).safeParse(blocks);
  if (!list.success) return ['blocks are no list of typed objects'];
  const problems: string[] = [];
  if (list.data.length > most) problems.push(`${list.data.length} blocks`);
  if (list.data.filter(({ type }) => type === 'table').length > 1) problems.push('more than one table');
  if (list.data.filter(({ type }) => type === 'data_visualization').length > 2) problems.push('more than two charts');
  for (const block of list.data) walk(block, block.type, problems);
  if (most === 50 && textSize(blocks) > 10_500) problems.push(`texts of ${textSize(blocks)} units together`);
  return problems;
}

type Rule = (value: Record<string, unknown>) => string | false;

const size = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0);

const RULES: Readonly<Record<string, readonly Rule[]>> = {
  plain_text: [({ text }) => (size(text) < 1 || size(text) > 3_000) && `plain_text of ${size(text)}`],
  mrkdwn: [() => 'mrkdwn, which is parsed'],
  markdown: [() => 'markdown, which is parsed'],
  text: [({ text }) => size(text) < 1 && 'an empty rich text'],
  raw_text: [({ text }) => size(text) < 1 && 'an empty cell'],
  link: [
    ({ url }) => size(url) > 3_000 && 'a long address',
    ({ url }) => !/^https?:/.test(String(url)) && 'no web address',
  ],
  broadcast: [() => 'a broadcast'],
  usergroup: [() => 'a mention of a group'],
  channel: [() => 'a mention of a channel'],
  context: [({ elements }) => (size(elements) < 1 || size(elements) > 10) && `context of ${size(elements)}`],
  actions: [
    ({ elements }) => (size(elements) < 1 || size(elements) > 25) && `actions of ${size(elements)}`,
    uniqueActions,
  ],
  context_actions: [({ elements }) => (size(elements) < 1 || size(elements) > 5) && 'context_actions'],
  rich_text: [
    ({ elements }) => size(elements) < 1 && 'empty rich_text',
    (block) => textSize(block) > 20_000 && `rich_text of ${textSize(block)}`,
  ],
  rich_text_section: [({ elements }) => size(elements) < 1 && 'an empty section'],
  rich_text_list: [({ elements }) => size(elements) < 1 && 'an empty list'],
  rich_text_quote: [({ elements }) => size(elements) < 1 && 'an empty quote'],
  header: [({ text }) => size((text as { text?: unknown })?.text) > 150 && 'a long header'],
  button: [
    ({ text }) => size((text as { text?: unknown })?.text) > 75 && 'a long button',
    ({ value }) => value !== undefined && (size(value) < 1 || size(value) > 2_000) && `button value of ${size(value)}`,
    ({ action_id }) => (size(action_id) < 1 || size(action_id) > 255) && 'action_id',
  ],
  feedback_buttons: [
    ({ positive_button, negative_button }) =>
      [positive_button, negative_button].some((one) => {
        const { text, value } = one as { text: { text: string }; value: string };
        return text.text.length > 75 || value.length > 2_000;
      }) && 'feedback button',
  ],
  table: [
    ({ rows }) => (size(rows) < 1 || size(rows) > 100) && `table of ${size(rows)} rows`,
    ({ rows }) => (rows as unknown[][]).some((row) => row.length < 1 || row.length > 20) && 'table columns',
    ({ rows }) => new Set((rows as unknown[][]).map((row) => row.length)).size > 1 && 'uneven table',
  ],
  data_visualization: [
    ({ title }) => (size(title) < 1 || size(title) > 50) && `chart title of ${size(title)}`,
    ({ chart }) => chartProblem(chart as DrawnChart),
  ],
  static_select: [({ options }) => (size(options) < 1 || size(options) > 100) && 'select options'],
  modal: [
    ({ title, submit }) => [title, submit].some((one) => size((one as { text?: unknown })?.text) > 24) && 'modal title',
    ({ private_metadata }) => size(private_metadata) > 3_000 && 'private_metadata',
  ],
};

type DrawnChart = {
  readonly series: readonly { readonly name: string; readonly data: readonly { label: string; value: unknown }[] }[];
  readonly axis_config: { readonly categories: readonly string[]; readonly y_label?: string };
};

/** 1 to 6 series with names of their own, each with one finite value a category; at most 20 categories of at most 20 units. */
function chartProblem({ series, axis_config: { categories, y_label } }: DrawnChart): string | false {
  const names = series.map(({ name }) => name);
  const labels = [...names, ...categories];
  if (series.length < 1 || series.length > 6 || new Set(names).size < names.length) return 'series';
  if (categories.length < 1 || categories.length > 20) return `${categories.length} categories`;
  if (new Set(categories).size < categories.length) return 'a category twice';
  if (labels.some((label) => label.length < 1 || label.length > 20)) return 'a label';
  if (size(y_label) > 50) return 'an axis title';
  const fits = series.every(
    ({ data }) =>
      JSON.stringify(data.map(({ label }) => label)) === JSON.stringify(categories) &&
      data.every(({ value }) => Number.isFinite(value)),
  );
  return !fits && 'values that do not fit the categories';
}

function uniqueActions({ elements }: Record<string, unknown>): string | false {
  const ids = (elements as { action_id?: string }[]).map(({ action_id }) => action_id);
  return new Set(ids).size < ids.length && 'an action_id twice';
}

function walk(value: unknown, path: string, problems: string[]): void {
  if (Array.isArray(value)) {
    value.forEach((one, index) => void walk(one, `${path}[${index}]`, problems));
    return;
  }
  if (typeof value === 'string' && !isWellFormed(value)) problems.push(`${path}: half a character`);
  const object = z.record(z.string(), z.unknown()).safeParse(value).data;
  if (!object) return;
  for (const rule of RULES[String(object['type'])] ?? []) {
    const problem = rule(object);
    if (problem) problems.push(`${path}: ${problem}`);
  }
  for (const [key, one] of Object.entries(object)) walk(one, `${path}.${key}`, problems);
}

export function isWellFormed(text: string): boolean {
  return !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text);
}

/** All that a reader sees or follows: texts and addresses. */
export function textSize(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + textSize(one), 0);
  const object = z.record(z.string(), z.unknown()).safeParse(value).data;
  if (!object) return 0;
  return Object.entries(object).reduce(
    (sum, [key, one]) =>
      sum + ((key === 'text' || key === 'url') && typeof one === 'string' ? one.length : textSize(one)),
    0,
  );
}
