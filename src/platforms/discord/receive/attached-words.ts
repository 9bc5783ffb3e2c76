import { z } from 'zod';

const embedSchema = z.object({
  type: z.string().default('rich'),
  title: z.string().nullish(),
  description: z.string().nullish(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })).nullish(),
});

const parts = {
  embeds: z.array(embedSchema).catch([]).default([]),
  components: z.array(z.unknown()).catch([]).default([]),
};

/** What a message may show beside its own text; what can't be read counts as none. */
export const attached = {
  ...parts,
  /** A forwarded message. https://docs.discord.com/developers/resources/message#message-snapshot-object */
  message_snapshots: z
    .array(z.object({ message: z.object({ content: z.string().default(''), ...parts }) }))
    .catch([])
    .default([]),
};

const attachedSchema = z.object(attached);

type Attached = z.output<typeof attachedSchema>;

const TEXT_DISPLAY = 10;
const DEEPEST = 6;

/** The words of a forwarded message, or what an app has posted as an embed or as components. Previews of links are not what anybody said. */
export function attachedWords({ embeds, components, message_snapshots }: Attached): string {
  const forwarded = message_snapshots.map(({ message }) => joined([message.content, ...wordsOf(message)]));
  return joined([...forwarded, ...wordsOf({ embeds, components })]);
}

/** The same of a message as discord.js holds it. */
export function attachedWordsOf(message: unknown): string {
  return attachedWords(attachedSchema.parse(message));
}

function wordsOf({ embeds, components }: Pick<Attached, 'embeds' | 'components'>): readonly string[] {
  const posted = embeds.filter(({ type }) => type === 'rich');
  return [...posted.map(wordsOfEmbed), ...components.map((component) => wordsOfComponent(component, 0))];
}

function wordsOfEmbed({ title, description, fields }: z.output<typeof embedSchema>): string {
  return joined([title ?? '', description ?? '', ...(fields ?? []).map(({ name, value }) => `${name} ${value}`)]);
}

const componentSchema = z.object({
  type: z.number(),
  content: z.string().optional(),
  components: z.array(z.unknown()).default([]),
});

function wordsOfComponent(value: unknown, depth: number): string {
  const component = depth > DEEPEST ? undefined : componentSchema.safeParse(value).data;
  if (!component) return '';
  if (component.type === TEXT_DISPLAY) return component.content ?? '';
  return joined(component.components.map((one) => wordsOfComponent(one, depth + 1)));
}

function joined(words: readonly string[]): string {
  return words.filter((one) => one.trim() !== '').join('\n');
}
