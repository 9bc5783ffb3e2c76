import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/chat/message/chart.ts';
import { chartBlock } from '../../../src/platforms/slack/render/chart.ts';
import { wordsOf } from './emulator/messages.ts';
import { keepOpen } from './keep-open.ts';

const { open } = keepOpen();

function typesOf(blocks: unknown): readonly string[] {
  return Array.isArray(blocks) ? blocks.map(({ type }: { type: string }) => type) : [];
}

describe('a chart in Slack', () => {
  it("is Slack's own, with its values in a table below, by /wenda chart", async () => {
    const { people, deals, mei, seen } = await open();
    await people.command('chart Halden revenue', { channel: deals, user: mei });
    const [message] = await seen(1);
    expect(typesOf(message?.blocks)).toEqual(expect.arrayContaining(['data_visualization', 'table']));
    expect(wordsOf(message?.blocks)).toContain('[1]');
  });

  it('is left out where the workspace refuses it: the table is posted without', async () => {
    const { people, edge, dm, mei, seen } = await open();
    const hasChart = (body: Readonly<Record<string, unknown>>) => JSON.stringify(body).includes('data_visualization');
    edge.faults.where('chat.postMessage', (body) =>
      hasChart(body) ? { type: 'error', error: 'invalid_blocks' } : undefined,
    );
    await people.direct('chart Halden revenue', { channel: dm, user: mei });
    const [message] = await seen(1);
    expect(typesOf(message?.blocks)).toContain('table');
    expect(typesOf(message?.blocks)).not.toContain('data_visualization');
  });

  it('is offered below an answer whose figure has three values, by a button that draws it', async () => {
    const { people, dm, mei, seen } = await open();
    await people.direct('What is the revenue of Halden Optics?', { channel: dm, user: mei });
    const [answer] = await seen(1);
    expect(JSON.stringify(answer?.blocks)).toContain('Chart Halden Optics revenue');
    if (answer) await people.press(answer, 'ask:0', mei);
    expect(typesOf((await seen(2))[1]?.blocks)).toContain('data_visualization');
  });
});

describe('the bars', () => {
  const chart = (points: Chart['points']): Chart => ({
    axis: { factor: 1e9, label: 'billion yuan' },
    spacing: 'year',
    joined: true,
    points,
  });
  const point = (at: string, value: number, basis?: string) => ({
    at,
    day: `${at}-07-01`,
    value,
    ...(basis !== undefined && { basis }),
  });

  it('are one a date, the measured value before a forecast, in the unit of the axis', () => {
    const points = [
      point('2023', 1e9),
      point('2024', 2e9, 'forecast'),
      point('2024', 1.5e9),
      point('2025', 3e9, 'forecast'),
    ];
    expect(chartBlock({ title: 'T', chart: chart(points) })?.chart).toEqual({
      type: 'bar',
      series: [
        {
          name: 'billion yuan',
          data: [
            { label: '2023', value: 1 },
            { label: '2024', value: 1.5 },
            { label: '2025 forecast', value: 3 },
          ],
        },
      ],
      axis_config: { categories: ['2023', '2024', '2025 forecast'], y_label: 'billion yuan' },
    });
  });

  it('are the newest twenty', () => {
    const points = Array.from({ length: 30 }, (_, place) => point(String(1990 + place), place * 1e9));
    const drawn = chartBlock({ title: 'T', chart: chart(points) });
    expect(drawn?.chart.axis_config.categories).toEqual(points.slice(-20).map(({ at }) => at));
  });
});
