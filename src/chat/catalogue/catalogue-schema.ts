import { z } from 'zod';
import { READER_LANGUAGES } from '../../lang/locale.ts';
import { citationSchema } from '../message/reply-schema.ts';

const languageSchema = z.enum(READER_LANGUAGES);
const daySchema = z.string().describe('YYYY-MM-DD');

/** A text with the language that it is written in, which may not be the reader's. */
const shownSchema = z.object({ text: z.string(), language: languageSchema });
export type Shown = z.output<typeof shownSchema>;

const companyRefSchema = z.object({ id: z.string(), name: z.string().describe("In the reader's language") });
export type CompanyRef = z.output<typeof companyRefSchema>;

const articleEntrySchema = z.object({
  id: z.string(),
  title: shownSchema,
  publisher: z.string(),
  published: z.string().describe('Day of publication of the original, YYYY-MM-DD, or in words that none is named'),
  url: z.string().describe('Address of the original; empty where none is named'),
  companies: z.array(companyRefSchema),
  topics: z.array(z.string()),
});
/** An article as lists show it. */
export type ArticleEntry = z.output<typeof articleEntrySchema>;

const passageSchema = z.object({
  number: z.int().positive().describe('Place in the article, from 1; citations name it'),
  heading: z.string().describe('Empty where the article has none'),
  texts: z.array(shownSchema).describe("The same in one or both languages, the reader's first"),
});

const articleViewSchema = articleEntrySchema.extend({ passages: z.array(passageSchema) });
/** A whole article. */
export type ArticleView = z.output<typeof articleViewSchema>;

const sourceSchema = citationSchema.omit({ n: true }).extend({
  quote: shownSchema.describe("The statement that supports it, in the reader's script"),
});
export type Source = z.output<typeof sourceSchema>;

const factViewSchema = z.object({
  attribute: z.string(),
  kind: z.enum(['state', 'event', 'figure']),
  label: z.string().describe('Empty where only its value says what it is'),
  about: z.string().describe('What the fact is narrowed to; may be empty'),
  value: z.string().describe("With its unit, in the reader's language"),
  when: z
    .string()
    .describe('2025-Q2, FY2025, 2022-04-01; a state has its first and last day apart; empty where no date is told'),
  shownWhen: z
    .string()
    .describe("When it holds, in words of the reader's language; empty where no date is told or the value is one"),
  from: z.string().exactOptional().describe('For a state: since when'),
  until: z.string().exactOptional().describe('For a state: until when'),
  sortedBy: daySchema.describe('The day by which it takes its place in time, YYYY-MM-DD'),
  happened: z.boolean().describe('Has a place in what happened: something of a known day that has come'),
  current: z.boolean().describe('Holds today, or is the newest of its series'),
  person: z.string().exactOptional().describe('Id of the person that the value names'),
  series: z.string().exactOptional().describe('Id of the series that the value belongs to'),
  source: sourceSchema,
  also: z.array(sourceSchema).describe('Other sources that say so'),
});
export type FactView = z.output<typeof factViewSchema>;

const pointSchema = z.object({
  at: z.string().describe('The date or period, as the card writes it'),
  shownAt: z.string().describe('The same in words'),
  day: daySchema.describe('Middle of the period, YYYY-MM-DD'),
  value: z.number(),
  shown: z.string(),
  basis: z.string().exactOptional().describe('Set on a forecast, target or estimate: what it is, in words'),
  by: z.string().exactOptional().describe('Whose figure it is, where the company did not give it itself'),
  source: sourceSchema,
});

const seriesViewSchema = z.object({
  id: z.string().describe('Names the chart: /companies/{id}/charts/{this}.svg'),
  attribute: z.string(),
  label: z.string(),
  about: z.string(),
  unit: z.string().describe('As the card writes it: CNY, USD, users; % for shares'),
  axis: z
    .object({ factor: z.number().positive(), label: z.string() })
    .describe('How an axis is best marked: values divided by the factor are in this unit'),
  spacing: z.enum(['year', 'fiscal-year', 'half', 'quarter', 'day']).describe('What each value is for'),
  joined: z.boolean().describe('False for events, such as fines: each value stands by itself'),
  points: z.array(pointSchema).describe('Oldest first; sources that disagree are both there'),
});
/** Three or more dated values of one attribute in one unit, all for the same kind of period. */
export type SeriesView = z.output<typeof seriesViewSchema>;

const headSchema = z.object({
  description: z
    .object({ text: z.string(), source: sourceSchema })
    .exactOptional()
    .describe('What it does, or what it means'),
  facts: z
    .array(
      z.object({
        attribute: z.string(),
        label: z.string(),
        value: z.string(),
        beside: z.array(z.string()).describe('When, on what basis, how it changed'),
        source: sourceSchema,
      }),
    )
    .describe('The newest figures, who leads it, where it is listed'),
});
/** What is told first of a company, a topic or a person. */
export type HeadView = z.output<typeof headSchema>;

const thingViewSchema = z.object({
  id: z.string(),
  kind: z.enum(['topic', 'person']),
  name: z.string().describe("In the reader's language"),
  otherName: shownSchema.exactOptional().describe('The name in the other language'),
  head: headSchema,
  companies: z.array(companyRefSchema).describe('Companies that a person belongs to'),
  facts: z.array(
    factViewSchema.extend({
      of: companyRefSchema.exactOptional().describe('Whose fact it is, where it is a company’s'),
    }),
  ),
  articles: z.int().nonnegative(),
  newest: z.array(articleEntrySchema).describe('The newest articles that name it'),
});
/** Everything that is known of a topic or a person. */
export type ThingView = z.output<typeof thingViewSchema>;

const companyViewSchema = companyRefSchema.extend({
  head: headSchema,
  otherName: shownSchema.exactOptional().describe('The name in the other language'),
  also: z.array(z.string()),
  former: z.array(z.string()),
  tickers: z.array(z.string()),
  parent: companyRefSchema.exactOptional(),
  owns: z.array(companyRefSchema),
  products: z.array(z.string()),
  facts: z.array(factViewSchema).describe('In the order of the attributes, newest first within one'),
  themes: z
    .array(z.object({ label: z.string(), attributes: z.array(z.string()) }))
    .describe('Headings for the facts; attributes that none of them has come last'),
  series: z.array(seriesViewSchema),
  articles: z.int().nonnegative().describe('How many articles there are, those on companies that it owns included'),
  newest: z.array(articleEntrySchema).describe('The newest of them'),
});
/** Everything that is known of a company. */
export type CompanyView = z.output<typeof companyViewSchema>;

const besideRowSchema = z.object({
  attribute: z.string(),
  kind: factViewSchema.shape.kind,
  label: z.string(),
  sides: z.array(z.array(factViewSchema)).length(2).describe('What each has; empty where nothing is held'),
  alike: z.boolean().describe('True for figures of the same period, unit and basis'),
  bars: z.array(z.number()).exactOptional().describe('How large each is beside the larger one, from 0 to 1'),
});

const comparisonSchema = z.object({
  companies: z.array(companyRefSchema).length(2),
  themes: z
    .array(
      z.object({
        id: z.string(),
        label: z.string().exactOptional().describe('Its heading; absent where there is only one'),
        rows: z.array(besideRowSchema),
      }),
    )
    .describe('What either has, by theme; none where nothing of it is held'),
  charts: z
    .array(z.object({ id: z.string(), series: z.array(seriesViewSchema).length(2) }))
    .describe('Series that both have; a chart is at /compare/{id}/{id}/charts/{this}.svg'),
});
/** Two companies side by side. */
export type ComparisonView = z.output<typeof comparisonSchema>;

const filterValueSchema = z.object({
  value: z.string(),
  label: z.string(),
  count: z.int().nonnegative().describe('Articles with it under the other filters'),
});
export type FilterValue = z.output<typeof filterValueSchema>;

const browseViewSchema = z.object({
  articles: z
    .array(
      articleEntrySchema.extend({
        statement: sourceSchema
          .exactOptional()
          .describe('Where a text was looked for: the statement that says it best'),
      }),
    )
    .describe('One page of them: the newest first, or those that say best what was looked for'),
  total: z.int().nonnegative(),
  page: z.int().positive(),
  pages: z.int().nonnegative(),
  filters: z.object({
    company: z.array(filterValueSchema),
    topic: z.array(filterValueSchema),
    publisher: z.array(filterValueSchema),
    year: z.array(filterValueSchema),
  }),
});
export type BrowseView = z.output<typeof browseViewSchema>;

const topicRefSchema = z.object({ id: z.string(), name: z.string() });

const coverageSchema = z.object({
  articles: z.int().nonnegative(),
  leftOut: z.string().exactOptional().describe('How many files could not be read, and what the first needs'),
  newest: daySchema.exactOptional(),
  companies: z.array(
    companyRefSchema.extend({
      articles: z.int().nonnegative(),
      facts: z.int().nonnegative(),
      newest: daySchema.exactOptional(),
      otherName: shownSchema.exactOptional(),
      initial: z.string().describe('A to Z, or # for what begins with no letter: under which lists put it'),
    }),
  ),
  topics: z.array(topicRefSchema).describe('Laws, regulators, terms and themes that have a page'),
});
/** How much there is on each company; the one with most articles first. */
export type CoverageView = z.output<typeof coverageSchema>;

/** The views as schemas, for the description of the API. */
export const catalogueSchemas = {
  article: articleViewSchema,
  company: companyViewSchema,
  browse: browseViewSchema,
  comparison: comparisonSchema,
  coverage: coverageSchema,
  thing: thingViewSchema,
} as const;
