import { z } from 'zod';
import { type Attribute, isOffice } from '../attribute.ts';
import { idSchema } from '../id.ts';

const line = z.string().trim().min(1);
const ids = z.array(idSchema).default([]);

/** A heading and what stands below it. */
export const themeSchema = z.strictObject({
  id: idSchema.describe('Its place on the page'),
  labels: z.strictObject({ en: line, zh: line }).describe('Name shown to people'),
  attributes: z.array(idSchema).describe('Ids of attributes, in their order'),
});

/** What stands at the head of a page. */
export const headPlanSchema = z.strictObject({
  describes: ids.describe('Attributes that say what a thing is: the first that is held is shown'),
  figures: z
    .array(z.array(idSchema))
    .default([])
    .describe('One figure a line: the newest of the first attribute that is held'),
  others: ids.describe('Attributes whose value stands beside the figures'),
});

/** `pages.yaml`: what pages show, by ids of `attributes.yaml`. */
export const pagePlanSchema = z.strictObject({
  head: headPlanSchema.prefault({}).describe('The head of a page on a company, person or topic'),
  themes: z.array(themeSchema).default([]).describe("Headings of a company's page; other attributes come last"),
  nameless: ids.describe('Attributes whose label says nothing: what a fact is narrowed to stands in its place'),
  untold: ids.describe('Attributes that are no part of what happened'),
  beside: z.array(themeSchema).default([]).describe('Headings below which two companies are set side by side'),
});

/** A heading; without a name it is the only one. */
export type Theme = Omit<z.output<typeof themeSchema>, 'labels'> &
  Partial<Pick<z.output<typeof themeSchema>, 'labels'>>;

export type PagePlan = Omit<z.output<typeof pagePlanSchema>, 'beside'> & { readonly beside: readonly Theme[] };

/** Figures at the head of a page where nothing says which. */
const FIGURES = 4;

/** What pages show in a folder without `pages.yaml`: the first figures and all offices at the head, every attribute side by side. */
export function defaultPlan(attributes: readonly Attribute[]): PagePlan {
  const figures = attributes.filter(({ kind }) => kind === 'figure').slice(0, FIGURES);
  return {
    head: {
      describes: [],
      figures: figures.map(({ id }) => [id]),
      others: attributes.filter(isOffice).map(({ id }) => id),
    },
    themes: [],
    nameless: [],
    untold: [],
    beside: [{ id: 'facts', attributes: attributes.map(({ id }) => id) }],
  };
}
