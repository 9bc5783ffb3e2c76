import { describe, expect, it } from 'vitest';
import { companySeries } from '../../src/chat/catalogue/catalogue-companies.ts';
import type { Block, Reply } from '../../src/chat/message/message.ts';
import { lineForChart } from '../../src/chat/words/question-words.ts';
import { nameIn } from '../../src/knowledge/names.ts';
import { marksIn, sourcesOf } from '../chat/open-bot.ts';
import { fixtureSearchable, realSearchable } from '../fixtures/library.ts';
import { runCommand } from './run-command.ts';

const fixture = fixtureSearchable();

function chartsOf({ blocks }: Reply): readonly Extract<Block, { type: 'chart' }>[] {
  return blocks.filter((block) => block.type === 'chart');
}

describe('/chart', () => {
  it('draws the figure that is named, each value with its source', () => {
    const reply = runCommand('/chart Halden revenue');
    const [chart] = chartsOf(reply);
    expect(chart?.title).toBe('Halden Optics · Revenue, by year');
    expect(chart?.chart.points.map(({ at }) => at)).toEqual(['2022', '2023', '2024']);
    expect(chart?.alt).toContain('2024');
    expect(chart?.rows).toHaveLength(3);
    expect(sourcesOf(reply).length).toBeGreaterThan(0);
    for (const [, value] of chart?.rows ?? []) expect(value?.at(-1)?.type).toBe('cite');
  });

  it('is meant without a slash where a company and a figure follow', () => {
    expect(chartsOf(runCommand('Chart Halden revenue'))).toHaveLength(1);
    expect(chartsOf(runCommand('图表：哈尔登光学营收'))[0]?.title).toContain('按年');
    expect(chartsOf(runCommand('圖表：哈爾登光學營收', fixture, { locale: 'zh-TW' }))[0]?.title).toContain(
      '哈爾登光學',
    );
  });

  it('offers what can be drawn where no figure is named, and each choice draws', () => {
    const [block] = runCommand('/chart Halden').blocks;
    const choices = block?.type === 'choices' ? block.choices : [];
    expect(choices.length).toBeGreaterThan(0);
    for (const { text } of choices) expect(chartsOf(runCommand(text)).length).toBeGreaterThan(0);
  });

  it('says that there is nothing to draw, and that there is no such company', () => {
    expect(runCommand('/chart Corvane')).toMatchObject({ kind: 'unknown' });
    expect(runCommand('/chart nobody')).toMatchObject({ kind: 'unknown' });
  });
});

describe('an answer that gives a figure', () => {
  const offered = (question: string, searchable = fixture) =>
    runCommand(question, searchable).blocks.flatMap((block) => (block.type === 'suggestions' ? block.questions : []));

  it('offers its chart first, where it has three values or more', () => {
    expect(offered('What is the revenue of Halden Optics?')[0]).toBe('Chart Halden Optics revenue');
    expect(offered('哈尔登光学的营收是多少？')[0]).toMatch(/^图表：哈尔登光学/);
  });

  it('offers none for what is no figure, or has too few values', () => {
    const all = [...offered('Who runs Halden Optics?'), ...offered('What is the valuation of Corvane?')];
    expect(all.filter((one) => one.startsWith('Chart'))).toEqual([]);
  });
});

describe('the charts of the bundled library', () => {
  it('are drawn by the line that offers them, in both languages', async () => {
    const real = await realSearchable();
    const failed: string[] = [];
    for (const { id, names } of [...real.library.companies.values()].slice(0, 10))
      for (const language of ['en', 'zh-Hans'] as const) {
        const all = companySeries(id, { searchable: real, language, now: '2026-11-01' });
        const series = all.filter(({ about }) => about === '');
        for (const label of new Set(series.map((one) => one.label))) {
          const line = lineForChart(label, nameIn(names, language), language);
          const reply = runCommand(line, real);
          const isDrawn = chartsOf(reply).some(({ title }) => title.toLowerCase().includes(label.toLowerCase()));
          if (!isDrawn) failed.push(line);
          else expect(new Set(marksIn(reply))).toEqual(new Set(sourcesOf(reply).map(({ n }) => n)));
        }
      }
    expect(failed).toEqual([]);
  });
});
