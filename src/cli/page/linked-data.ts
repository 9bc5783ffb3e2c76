import { z } from 'zod';

/** What a page says of its article in JSON-LD, as far as it can be read. */
export type LinkedArticle = {
  readonly headline?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text?: string;
  /** False where the page says that not everybody may read it. */
  readonly isFree?: boolean;
};

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const oneOf = <T extends z.ZodType>(one: T) =>
  z
    .union([one, z.array(one).transform(([first]) => first)])
    .optional()
    .catch(undefined);
const free = z.union([z.boolean(), z.string().transform((word) => !/^(?:.*\/)?false$/i.test(word))]);

const articleSchema = z.object({
  headline: oneOf(z.string()),
  publisher: oneOf(named),
  sourceOrganization: oneOf(named),
  datePublished: oneOf(z.string()),
  articleBody: oneOf(z.string()),
  isAccessibleForFree: oneOf(free),
});

/** The first article among the JSON-LD texts of a page. What can't be read is passed over: pages get it wrong often. */
export function articleOf(texts: readonly string[]): LinkedArticle {
  const node = texts.flatMap(nodesOf).find(isArticle);
  const { success, data } = articleSchema.safeParse(node);
  if (!success) return {};
  const { headline, datePublished, articleBody, isAccessibleForFree } = data;
  const publisher = data.publisher ?? data.sourceOrganization;
  return {
    ...(headline !== undefined && { headline }),
    ...(publisher !== undefined && { publisher }),
    ...(datePublished !== undefined && { published: datePublished }),
    ...(articleBody !== undefined && { text: articleBody }),
    ...(isAccessibleForFree !== undefined && { isFree: isAccessibleForFree }),
  };
}

type Node = Readonly<Record<string, unknown>>;

function nodesOf(text: string): readonly Node[] {
  try {
    return flat(JSON.parse(text), 0);
  } catch {
    return [];
  }
}

/** The nodes of a list or of a `@graph`, which may lie in each other. */
function flat(value: unknown, depth: number): readonly Node[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, depth + 1));
  const node = value as Node;
  return [node, ...flat(node['@graph'], depth + 1), ...flat(node['mainEntity'], depth + 1)];
}

function isArticle(node: Node): boolean {
  return [node['@type']]
    .flat()
    .some((type) => typeof type === 'string' && /(?:Article|BlogPosting|Report)$/.test(type));
}
