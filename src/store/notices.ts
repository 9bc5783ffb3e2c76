/** Words between the processes of one database (LISTEN and NOTIFY). One that is lost costs time and nothing else. */
export interface Notices {
  tell(channel: string): Promise<void>;
  /** Every time that any process tells on the channel, this one included. */
  listen(channel: string, told: () => void): void;
  close(): Promise<void>;
}
