/** What two editions of one place's summary counted: people, or proposals where these are counted. */
export interface Change {
  code: string;
  name: string;
  /** Of the newest edition. */
  number: number;
  /** null where not published. */
  before: number | null;
  now: number | null;
}
