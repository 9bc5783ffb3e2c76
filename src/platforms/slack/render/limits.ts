/**
 * What Slack takes, in UTF-16 units unless said otherwise. Sources: docs.slack.dev/reference/block-kit (blocks, elements,
 * composition objects), docs.slack.dev/reference/methods/chat.postMessage and views.publish.
 */
export const LIMITS = {
  blocks: 50,
  viewBlocks: 100,
  /** All texts of a message's blocks together. Not documented: 9,597 were taken and 11,341 refused as `msg_blocks_too_long`. */
  allText: 9_500,
  /** Slack cuts at 40,000 and asks for 4,000. */
  fallback: 4_000,
  sectionText: 3_000,
  contextText: 2_000,
  contextElements: 10,
  actionElements: 25,
  contextActions: 5,
  /** Slack takes 75; beyond about 28 clients cut a label themselves. */
  buttonLabel: 28,
  promptTitle: 75,
  buttonValue: 2_000,
  actionId: 255,
  blockId: 255,
  url: 3_000,
  tableRows: 100,
  tableColumns: 20,
  /** Charts of one message; a category and the name of a series; categories of one chart. */
  charts: 2,
  chartTitle: 50,
  chartLabel: 20,
  chartCategories: 20,
  modalTitle: 24,
  inputLabel: 2_000,
  optionText: 75,
  privateMetadata: 3_000,
  prompts: 4,
  selectOptions: 100,
} as const;
