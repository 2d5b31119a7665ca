import type { Logger } from "pino";
import type { Storage } from "#app/domain/document/storage.ts";
import type { Environment } from "#app/http/environment.ts";
import type { Limits } from "#app/http/limits.server.ts";
import type { Db } from "#db/schema.ts";

/** What the server hands to every loader and action; made anew for each request. */
export interface Context {
  db: Db;
  environment: Environment;
  limits: Limits;
  storage: Storage;
  log: Logger;
  /** Signs cookies; generated once per installation. */
  secret: string;
  /** The address the request came from, for rate limits only; never stored. */
  address: string;
  /** Cookies to set with the answer, whatever it is. */
  setCookies: string[];
  /** What the log calls this request. */
  requestId: string;
  /** What was sent, when it came by a form with a key. */
  keyedForm?: KeyedForm;
  /** Set when the database could not be had: the same may be done a little later. */
  isBusy?: boolean;
  /** Set when a bug was met: the number the person can quote and the log has. */
  incident: string | null;
}

export interface KeyedForm {
  key: string;
  /** Where to, and all it says. */
  said: string;
}

declare module "@remix-run/server-runtime" {
  interface AppLoadContext extends Context {}
}
