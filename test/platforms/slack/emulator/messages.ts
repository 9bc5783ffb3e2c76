/** A message as people see it in the emulated Slack. */
export type Seen = {
  readonly channel: string;
  readonly thread?: string;
  readonly ts: string;
  /** The only person who sees it. */
  readonly to?: string;
  readonly text: string;
  readonly blocks: readonly Block[];
};

export type Block = Readonly<Record<string, unknown>> & { readonly type: string };

type Button = {
  readonly action_id: string;
  readonly value?: string;
  readonly text: { readonly text: string };
};

/** Whether everybody in the channel sees it. */
export function isPublic({ to }: Seen): boolean {
  return to === undefined;
}

/** Every text in a message's blocks, in order. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, one]) => (key === 'text' && typeof one === 'string' ? one : wordsOf(one)))
    .join('');
}

/** The words of each message. */
export function texts(messages: readonly Seen[]): readonly string[] {
  return messages.map(({ blocks }) => wordsOf(blocks));
}

/** The buttons of a message or a view, feedback buttons included. */
export function buttonsOf(value: unknown): readonly Button[] {
  if (Array.isArray(value)) return value.flatMap(buttonsOf);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Readonly<Record<string, unknown>>;
  if (object['type'] === 'button') return [object as unknown as Button];
  if (object['type'] === 'feedback_buttons') {
    const action_id = String(object['action_id']);
    return [object['positive_button'], object['negative_button']].map((one) => ({ ...(one as Button), action_id }));
  }
  return Object.values(object).flatMap(buttonsOf);
}

export function buttonIn(value: unknown, action: string, index = 0): Button {
  const found = buttonsOf(value).filter(({ action_id }) => action_id === action || action_id.startsWith(`${action}:`));
  const button = found[index];
  if (!button) throw new Error(`there is no button ${action} in ${JSON.stringify(value).slice(0, 600)}`);
  return button;
}
