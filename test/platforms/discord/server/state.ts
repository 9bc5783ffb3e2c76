import { IDS } from './world.ts';

/** A message that was posted, by us or by a person. */
export type StoredMessage = {
  readonly id: string;
  readonly channel_id: string;
  readonly author: string;
  body: object;
  readonly reference?: string | undefined;
  readonly ephemeral: boolean;
  /** The interaction that it answers. */
  readonly token?: string | undefined;
};

export type StoredInteraction = {
  readonly id: string;
  readonly token: string;
  readonly user: string;
  readonly channel: string;
  /** The message that was pressed on. */
  readonly message?: StoredMessage | undefined;
  /** Discord takes no acknowledgement any more: three seconds have passed. */
  late: boolean;
  /** The token is no longer good: fifteen minutes have passed. */
  expired: boolean;
  callback?: { readonly type: number; readonly data: unknown } | undefined;
};

export type ServerState = {
  readonly messages: StoredMessage[];
  readonly interactions: Map<string, StoredInteraction>;
  /** Registered commands, of the application or, by its id, of a guild. */
  readonly commands: Map<string, readonly object[]>;
  /** Channels in which we may not post. */
  readonly forbidden: Set<string>;
  /** Channels whose history we may not read. */
  readonly hidden: Set<string>;
  /** Persons who take no direct messages. */
  readonly closed: Set<string>;
  /** Messages by channel and nonce, for as long as Discord remembers: some minutes. */
  readonly nonces: Map<string, StoredMessage>;
  /** Names and sizes of the files that came with messages. */
  readonly files: { readonly name: string; readonly type: string; readonly size: number }[];
  /** What Discord would not have taken; a test that leaves something here fails. */
  readonly problems: string[];
  /** `METHOD /path` of everything that was asked for. */
  readonly requests: string[];
  nextId(): string;
};

export function createState(): ServerState {
  let ids = 0;
  return {
    messages: [],
    interactions: new Map(),
    commands: new Map(),
    forbidden: new Set(),
    hidden: new Set(),
    closed: new Set(),
    nonces: new Map(),
    files: [],
    problems: [],
    requests: [],
    nextId: () => {
      ids += 1;
      return `7${String(ids).padStart(17, '0')}`;
    },
  };
}

export function isOurs({ author }: StoredMessage): boolean {
  return author === IDS.application;
}
