/** Words from other processes of the database (LISTEN; they are told with NOTIFY). One that is lost costs time and nothing else. */
export interface Notices {
  /** Every time that any process tells on the channel, this one included. */
  listen(channel: string, told: () => void): void;
  close(): Promise<void>;
}
