/** A text in both languages; Chinese is Simplified. */
export type Both = { readonly en: string; readonly zh: string };

/** What a platform needs to know of a command to offer it. */
export type CommandInfo = {
  /** Lower-case ASCII. */
  readonly name: string;
  readonly summary: Both;
  /** At most one today: the text after the name. */
  readonly options: readonly OptionInfo[];
  /** Complete lines without the slash, with names of the library in them. */
  readonly example: Both;
};

export type OptionInfo = {
  readonly name: string;
  readonly description: Both;
  readonly required: boolean;
  /** True where the name of a company fits. */
  readonly companies: boolean;
};
