/**
 * Names that are everyday words as well, and what stands beside one that is none: "how does Temu keep prices low", "why do couriers keep
 * leaving", "is the soul of the firm".
 */
export const ENGLISH_WORD_NAMES = {
  verbs: ['keep', 'spark', 'honor', 'ascend', 'hitch', 'riot'],
  helpers: ['do', 'does', 'did', 'can', 'could', 'will', 'would', 'should', 'must', 'to', 'not', 'may', 'might'],
  pronouns: ['it', 'they', 'he', 'she', 'we', 'you', 'i', 'people'],
  /** Behind them somebody is named. */
  leading: [
    ...[
      'own',
      'buy',
      'sell',
      'back',
      'run',
      'lead',
      'join',
      'leave',
      'quit',
      'use',
      'found',
      'list',
      'acquire',
      'about',
    ],
    ...[
      'of',
      'in',
      'at',
      'by',
      'for',
      'with',
      'from',
      'on',
      'to',
      'than',
      'and',
      'or',
      'vs',
      'is',
      'are',
      'was',
      'were',
    ],
    ...[
      'does',
      'has',
      'owns',
      'buys',
      'backs',
      'runs',
      'leads',
      'makes',
      'heads',
      'uses',
      'joins',
      'who',
      'when',
      'why',
      'how',
    ],
  ],
  /** What is done on and on, and no "listing" or "funding" of somebody. */
  goingOn:
    '(?!(?:list|fund|pric|financ|market|train|hir|offer|spend|rat|rank|earn|stream|hold|meet)ings?\\b)[a-z]{2,}ing\\b',
  /** What is held by whoever keeps it. */
  held: '(?:its|their|his|her|them|up with|away|out of)\\b',
  /** Words around one that is a common noun, which `_` stands for. */
  nouns: {
    soul: ['the _ of', '_ searching', 'heart and _'],
    red: ['in the _', '_ envelopes?', '_ packets?', '_ tape', '_ lines?', '_ flags?', '_ ink', '_ carpet'],
    horizon: ['on the _', 'over the _'],
    hitch: ['without a _', 'a _ in'],
    honor: ['in _ of', 'an _ for'],
    spark: ['a _ of'],
  },
} as const;
