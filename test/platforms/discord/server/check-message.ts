import { MessageFlags } from 'discord.js';
import {
  BaseCreateMessageCreateRequestSchema,
  IncomingWebhookInteractionRequestSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
} from 'discord-api-spec/zod';
import { z } from 'zod';

const SCHEMAS = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  callback: IncomingWebhookInteractionRequestSchema,
  webhook: BaseCreateMessageCreateRequestSchema,
};

/** Any component, as far as sums need it. */
type AnyComponent = {
  readonly type: number;
  readonly content?: string | undefined;
  readonly custom_id?: string | undefined;
  readonly label?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly options?:
    | readonly { readonly label: string; readonly value: string; readonly description?: string | undefined }[]
    | undefined;
  readonly components?: readonly AnyComponent[] | undefined;
};

const componentSchema: z.ZodType<AnyComponent> = z.lazy(() =>
  z.object({
    type: z.number(),
    content: z.string().optional(),
    custom_id: z.string().optional(),
    label: z.string().optional(),
    placeholder: z.string().optional(),
    options: z.array(z.object({ label: z.string(), value: z.string(), description: z.string().optional() })).optional(),
    components: z.array(componentSchema).optional(),
  }),
);

const bodySchema = z.object({
  content: z.string().nullish(),
  flags: z.number().optional(),
  nonce: z.union([z.string(), z.number()]).optional(),
  components: z.array(componentSchema).optional(),
  allowed_mentions: z.object({ parse: z.array(z.string()), replied_user: z.boolean().optional() }).optional(),
});

export type SentBody = z.output<typeof bodySchema>;

export function parseBody(body: unknown): SentBody {
  return bodySchema.parse(body);
}

/** Every component with those inside it. */
export function flatten(components: readonly AnyComponent[] = []): readonly AnyComponent[] {
  return components.flatMap((one) => [one, ...flatten(one.components)]);
}

/** All that a message says, one text display a line. */
export function textOf(body: unknown): string {
  return flatten(parseBody(body).components)
    .flatMap(({ content }) => content ?? [])
    .join('\n');
}

/** What Discord would refuse, or what we never want to send: of its own schema, and of the sums that the schema can't say. */
export function problemsOf(body: unknown, kind: keyof typeof SCHEMAS): readonly string[] {
  const parsed = z.safeParse(SCHEMAS[kind], body);
  const schema = parsed.success ? [] : [`schema: ${JSON.stringify(parsed.error.issues).slice(0, 600)}`];
  const sent = bodySchema.safeParse(body);
  return sent.success ? [...schema, ...sumProblems(sent.data)] : [...schema, `shape: ${sent.error.message}`];
}

function sumProblems({ content, flags = 0, components = [], allowed_mentions, nonce }: SentBody): readonly string[] {
  const all = flatten(components);
  const text = all.reduce((sum, one) => sum + (one.content?.length ?? 0), 0);
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const rules: readonly (readonly [boolean, string])[] = [
    [all.length > 40, `${all.length} components`],
    [text > 4000, `${text} characters of text`],
    [all.some(({ content: shown }) => shown !== undefined && shown.trim() === ''), 'an empty text display'],
    [new Set(ids).size < ids.length, `a custom_id twice: ${ids.join(' ')}`],
    [ids.some((id) => id.length > 100 || id === ''), 'a custom_id of the wrong length'],
    [isV2 && (content ?? '') !== '', 'content beside Components V2'],
    [!isV2 && all.some(({ type }) => type >= 9), 'Components V2 without the flag'],
    [components.length > 0 && !isV2, 'components without the flag'],
    [isV2 && components.length === 0, 'nothing to show'],
    [(content ?? '').length > 2000, 'content over 2,000'],
    [allowed_mentions === undefined, 'no allowed_mentions'],
    [(allowed_mentions?.parse.length ?? 0) > 0 || allowed_mentions?.replied_user === true, 'mentions that ping'],
    [String(nonce ?? '').length > 25, 'a nonce over 25'],
    [all.some(({ type, components: inside }) => type === 1 && (inside?.length ?? 0) > 5), 'a row over 5'],
    [all.some(({ options = [] }) => options.length > 25), 'over 25 options'],
    [all.some(({ options = [] }) => new Set(options.map(({ value }) => value)).size < options.length), 'a value twice'],
  ];
  return rules.filter(([isBroken]) => isBroken).map(([, problem]) => problem);
}
