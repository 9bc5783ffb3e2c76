import { z } from 'zod';
import type { SeriesView } from '../src/chat/catalogue/catalogue-schema.ts';
import { type CommandContext, defineCommand } from '../src/chat/command/command.ts';
import { type Block, type Line, type ListedCitation, type Reply, text } from '../src/chat/message/message.ts';
import { capitalised } from '../src/chat/words/labels.ts';
import { lineForChart } from '../src/chat/words/question-words.ts';
import { inBrackets } from '../src/chat/words/script.ts';
import type { Company } from '../src/knowledge/company.ts';
import { nameIn } from '../src/knowledge/names.ts';
import { namedCompanies, noCompany, refusal } from './facts.ts';

/** Slack shows no more in one message. */
const MOST_CHARTS = 2;
const MOST_CHOICES = 8;

export const chartCommand = defineCommand({
  name: 'chart',
  chineseName: '图表',
  summary: { en: 'A figure of a company over time, as a chart', zh: '公司某项指标的走势图' },
  names: 1,
  narrows: true,
  attributes: true,
  options: z.object({
    figure: z.string().min(1).meta({
      description: 'A company and a figure, such as revenue',
      zh: '公司和指标，例如营收',
      companies: true,
    }),
  }),
  examples: { en: 'chart {company} revenue', zh: 'chart {company}营收' },
  run: ({ figure: said }, context) => {
    const [company] = namedCompanies(said, context);
    if (!company) return noCompany('chart', said, context);
    const all = context.series(company.id);
    const chosen = chosenOf(said, all, context);
    return chosen.length > 0 ? chartsOf(company, chosen, context) : figuresOf(company, all, context);
  },
});

/**
 * The series of the figures that a line names, those with the most values first. They are those of the product or topic that it names as
 * well; else those of the company as a whole; else all that the company has of these figures.
 */
function chosenOf(said: string, all: readonly SeriesView[], context: CommandContext): readonly SeriesView[] {
  const asked = context.attributesIn(said).flat();
  const named = all.filter(({ attribute }) => asked.includes(attribute));
  const part = context.understand(said).entities.find(({ kind }) => kind !== 'company');
  const about = part && nameIn(part.names, context.language);
  const narrowed = about === undefined ? [] : named.filter((series) => series.about.includes(about));
  const whole = named.filter((series) => series.about === '');
  const [fitting = []] = [narrowed, whole, named].filter(({ length }) => length > 0);
  return [...fitting].sort((a, b) => b.points.length - a.points.length).slice(0, MOST_CHARTS);
}

function chartsOf(company: Company, chosen: readonly SeriesView[], context: CommandContext): Reply {
  const { language, words } = context;
  const name = nameIn(company.names, language);
  const { citations, numberOf } = numbered();
  const blocks = chosen.map((series): Block => {
    const { id, axis, spacing, joined, points } = series;
    const title = `${name} · ${titleOf(series, context)}, ${words.spacing(spacing)}`;
    return {
      type: 'chart',
      title,
      alt: words.chartOf(
        title,
        points.map(({ shownAt, shown, basis }) => `${shownAt} ${shown}${besides([basis], context)}`),
      ),
      chart: {
        axis,
        spacing,
        joined,
        points: points.map(({ at, day, value, basis }) => ({ at, day, value, ...(basis !== undefined && { basis }) })),
      },
      company: company.id,
      series: id,
      columns: [words.when, titleOf(series, context)],
      rows: points.map(({ shownAt, shown, basis, by, source }): readonly Line[] => [
        [text(shownAt)],
        [text(`${shown}${besides([basis, by], context)} `), { type: 'cite', n: numberOf(source) }],
      ]),
    };
  });
  return { kind: 'command', language, blocks: [...blocks, { type: 'citations', label: words.sources, citations }] };
}

function titleOf({ label, about }: SeriesView, context: CommandContext): string {
  return `${capitalised(label)}${besides([about === '' ? undefined : about], context)}`;
}

function besides(asides: readonly (string | undefined)[], { language }: CommandContext): string {
  return inBrackets(
    asides.filter((aside) => aside !== undefined),
    language,
  );
}

/** Where no figure is named, or one that has too few dates: what can be drawn of the company. */
function figuresOf(company: Company, all: readonly SeriesView[], context: CommandContext): Reply {
  const { language, words } = context;
  const name = nameIn(company.names, language);
  const labels = [...new Set(all.filter(({ about }) => about === '').map(({ label }) => label))].slice(0, MOST_CHOICES);
  if (labels.length === 0) return refusal(words.noChart(name), context);
  const choices = labels.map((label) => ({ label: capitalised(label), text: lineForChart(label, name, language) }));
  return { kind: 'ambiguous', language, blocks: [{ type: 'choices', label: words.whichChart(name), choices }] };
}

/** Sources in the order in which they are first named, each once. */
function numbered() {
  const citations: ListedCitation[] = [];
  const numbers = new Map<string, number>();
  const numberOf = ({ quote, ...place }: SeriesView['points'][number]['source']): number => {
    const key = `${place.articleId}#${place.passage}`;
    const n = numbers.get(key) ?? numbers.size + 1;
    if (!numbers.has(key)) citations.push({ n, ...place, quote: quote.text });
    numbers.set(key, n);
    return n;
  };
  return { citations, numberOf };
}
