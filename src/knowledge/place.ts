import { z } from 'zod';
import { type Part, partSchema } from './names.ts';

/** `places.yaml`: cities, countries and stock exchanges that facts name by their id. */
export const placesSchema = z.array(partSchema);

export type Place = Part;
