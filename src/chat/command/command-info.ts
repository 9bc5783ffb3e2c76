/** A text in both languages; Chinese is Simplified. */
export type Both = { readonly en: string; readonly zh: string };

/** A text in every script, for platforms that show each person their own. */
export type InScripts = Both & { readonly traditional: string };

/** What a platform needs to know of a command to offer it. */
export type CommandInfo = {
  /** Lower-case ASCII. */
  readonly name: string;
  /** For platforms that let each person call it in their own language. */
  readonly localName: InScripts;
  readonly summary: InScripts;
  /** At most one today: the text after the name. */
  readonly options: readonly OptionInfo[];
  /** Whether its example does something on a page. */
  readonly onPage: boolean;
  /** Complete lines without the slash, with names of the library in them. */
  readonly example: Both;
};

export type OptionInfo = {
  readonly name: string;
  readonly description: InScripts;
  readonly required: boolean;
  /** True where the name of a company fits. */
  readonly companies: boolean;
};
