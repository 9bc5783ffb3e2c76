/** A number that is written in words, with the factor that its scale word stands for. Offsets are those of the text. */
export type WrittenNumber = {
  readonly value: number;
  readonly percent: boolean;
  readonly start: number;
  readonly end: number;
  readonly factor: number;
};

/** How a language writes numbers. Words are lower case and Simplified, and hold no sign that a pattern takes for more than itself. */
export type FigureWords = {
  /** What makes the digits before it a percentage. */
  readonly percent: readonly string[];
  /** Words that multiply the digits before them, and by how much. */
  readonly scales: Readonly<Record<string, number>>;
  /** The same for letters that stand right behind the digits. */
  readonly signs: Readonly<Record<string, number>>;
  /** Texts in which these letters multiply. */
  readonly signsCountIn: (text: string) => boolean;
  /** Words behind such a letter that make it a unit of measure: 65w快充. */
  readonly notBeforeSigns: readonly string[];
  /** What may stand between the digits and a scale: the 多 of 20多亿. */
  readonly between: readonly string[];
  /** Signs before an amount of money, and words behind it, in lower case, with the code of the currency. */
  readonly currencies: Readonly<Record<'signs' | 'words', Readonly<Record<string, string>>>>;
  /** Words behind a number that say what it counts, where the language has a closed class of them: the 家 of 360家店. */
  readonly counters: readonly string[];
  /** Words before a number by which it is known for one: 第, 约. */
  readonly numberMarks: readonly string[];
  /** A word that asks how many, and what stands in its place for a number in a scale: 多少用户, 几亿用户. */
  readonly howMany: Readonly<Record<string, readonly string[]>>;
  /** What stands between the two ends of a range. */
  readonly ranges: readonly string[];
  /** A scale word that is part of another word: the 百 of 百分之. It is none where one of these follows. */
  readonly scaleIsNotBefore: Readonly<Record<string, readonly string[]>>;
  /** The numbers that a text writes in words, in order. */
  readonly written: (text: string) => Iterable<WrittenNumber>;
  /** The text with the small numbers that it writes as words in digits, so that two languages can be compared. */
  readonly toDigits: (text: string) => string;
};
