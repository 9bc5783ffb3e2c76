/** Most that Discord takes. Source: docs.discord.com, "Component Reference", "Message" and "Application Commands". */
export const LIMITS = {
  /** Characters of all text displays of a message together. */
  allText: 4_000,
  /** Components of a message, nested ones counted. */
  components: 40,
  customId: 100,
  buttonLabel: 80,
  buttonsInRow: 5,
  options: 25,
  optionLabel: 100,
  optionValue: 100,
  placeholder: 150,
  nonce: 25,
  /** The text in place of a picture. */
  pictureDescription: 1_024,
  /** Pictures of one message. */
  pictures: 10,
  modalTitle: 45,
  inputLabel: 45,
  inputHint: 100,
  autocompletions: 25,
  autocompletionName: 100,
  commandDescription: 100,
  commandName: 32,
  /** Channels that one select can hold. */
  selectedChannels: 25,
} as const;
