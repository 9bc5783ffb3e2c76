import { z } from 'zod';

/** What names a company, product, person, topic, place or attribute: the name of its file, or its `id`. */
export const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id. Write lower-case letters, digits and single hyphens',
});

/** An id where YAML may read it as a number (`of: 360`). */
export const looseIdSchema = z.union([z.number().transform(String), z.string()]).pipe(idSchema);
