import type { types } from '@slack/bolt';
import type { Chart } from '../../../chat/message/chart.ts';
import { cut } from './cut.ts';
import { LIMITS } from './limits.ts';
import { shown } from './plain-text.ts';

/** Slack's own chart. It is not in Slack's types yet: docs.slack.dev/reference/block-kit/blocks/data-visualization-block */
export type ChartBlock = {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[]; readonly y_label: string };
  };
};

/** A block of a message of ours. */
export type SlackBlock = types.KnownBlock | ChartBlock;

/**
 * Bars, because Slack sets all values at the same distance: a line would join what is years apart. The newest values, one a date:
 * of sources that disagree the measured one, then the newest. Undefined where nothing is left to draw.
 */
export function chartBlock({
  title,
  chart,
}: {
  readonly title: string;
  readonly chart: Chart;
}): ChartBlock | undefined {
  const { axis } = chart;
  const data = mainPoints(chart)
    .slice(-LIMITS.chartCategories)
    .map(({ at, basis, value }) => ({
      label: cut(shown(basis === undefined ? at : `${at} ${basis}`), LIMITS.chartLabel),
      value: Number((value / axis.factor).toPrecision(6)),
    }))
    .filter(({ label, value }) => label.trim() !== '' && Number.isFinite(value));
  const categories = data.map(({ label }) => label);
  const name = cut(shown(axis.label), LIMITS.chartLabel);
  const heading = cut(shown(title), LIMITS.chartTitle);
  if (data.length === 0 || new Set(categories).size < data.length || heading.trim() === '') return undefined;
  return {
    type: 'data_visualization',
    title: heading,
    chart: {
      type: 'bar',
      series: [{ name: name.trim() === '' ? heading.slice(0, LIMITS.chartLabel) : name, data }],
      axis_config: { categories, y_label: cut(shown(axis.label), LIMITS.chartTitle) },
    },
  };
}

function mainPoints({ points }: Chart): Chart['points'] {
  const ordered = [...points].sort((a, b) => Number(b.basis !== undefined) - Number(a.basis !== undefined));
  const main = new Map(ordered.map((point) => [point.at, point]));
  return points.filter((point) => main.get(point.at) === point);
}

/** Units of text that a chart takes. */
export function sizeOfChart({ title, chart }: ChartBlock): number {
  const { categories, y_label } = chart.axis_config;
  return title.length + y_label.length + 2 * categories.join('').length;
}

export function isChart(block: SlackBlock): block is ChartBlock {
  return block.type === 'data_visualization';
}

/** A message without its charts, for a workspace that does not take them: the values stand below them in any case. */
export function withoutCharts<T extends { readonly blocks: readonly SlackBlock[] }>(message: T): T {
  return { ...message, blocks: message.blocks.filter((block) => !isChart(block)) };
}
