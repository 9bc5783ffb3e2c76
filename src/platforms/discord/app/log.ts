/** Where the door says what an operator should know; pino fits. Never told of texts, tokens or names of people. */
export type Log = {
  info(data: object, message: string): void;
  warn(data: object, message: string): void;
  error(data: object, message: string): void;
};
