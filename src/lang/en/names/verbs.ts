/** Names that are verbs as well, and what stands before one that is none: "how does Temu keep prices low". */
export const ENGLISH_VERB_NAMES = {
  verbs: ['keep'],
  helpers: ['do', 'does', 'did', 'can', 'could', 'will', 'would', 'should', 'must', 'to', 'not', 'may', 'might'],
  pronouns: ['it', 'they', 'he', 'she', 'we', 'you', 'i', 'people'],
} as const;
