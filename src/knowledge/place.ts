import { z } from 'zod';
import { idSchema } from './id.ts';
import { partSchema } from './names.ts';

/** `places.yaml`: cities, countries and stock exchanges that facts name by their id. */
export const placeSchema = partSchema.safeExtend({
  within: z
    .array(idSchema)
    .default([])
    .describe('Ids of the places that it lies in: an exchange, its city and country'),
});

export const placesSchema = z.array(placeSchema);

export type Place = z.output<typeof placeSchema>;
