/**
 * Characters of what a person may write. A longer question is not read (letters that a single sign stands for count each: an Arabic
 * ligature is 18); of all else no more is kept, and no form takes more.
 */
export const LONGEST = { question: 2_000, link: 2_000, note: 1_000, reason: 1_000 } as const;

/**
 * Things (companies, people, products, topics) that one question may name: as many as an answer has statements to tell of them. Who names
 * more is asked for fewer, and nobody is left out unsaid.
 */
export const MOST_NAMED = 10;
