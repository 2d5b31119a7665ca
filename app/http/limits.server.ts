import { createHmac } from "node:crypto";
import { CompiledQuery } from "kysely";
import type { Logger } from "pino";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres } from "rate-limiter-flexible";
import { hmacUnder } from "#app/domain/text/hmac.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { prepared } from "#db/postgres/prepared.ts";
import type { Db } from "#db/schema.ts";

/** How many of each act one address (or person) may do in a time, in seconds. */
const budgets = {
  signIn: { points: 10, duration: 15 * 60 },
  /** Tries at one account from everywhere: many more, so that few can keep somebody out of theirs. */
  account: { points: 100, duration: 15 * 60 },
  signUp: { points: 10, duration: 60 * 60 },
  /** From one address, which a whole telecentre may share; to one mailbox, far fewer. */
  link: { points: 30, duration: 15 * 60 },
  letter: { points: 5, duration: 15 * 60 },
  /** Letters about following, which anybody may ask for in another's name, to one mailbox. */
  following: { points: 10, duration: 24 * 60 * 60 },
  post: { points: 120, duration: 60 },
  /** Forms kept while somebody signs in: a whole class may vote before it does. */
  held: { points: 120, duration: 10 * 60 },
  /** Browsers not seen before that take part: whoever throws the cookie away is a new one each time. */
  browser: { points: 120, duration: 10 * 60 },
  contribution: { points: 30, duration: 10 * 60 },
  /** Files in answers, from one address: each keeps ten megabytes of disk until somebody drops it. */
  file: { points: 100, duration: 60 * 60 },
  report: { points: 20, duration: 60 * 60 },
  /** Reports of one contribution by everybody: moderators know of it by then. */
  reported: { points: 100, duration: 60 * 60 },
  /** Texts compared with what a decision kept of one. */
  proof: { points: 30, duration: 10 * 60 },
  /** Files of every response of a consultation: each reads them all. */
  export: { points: 20, duration: 60 * 60 },
  /** Documents and pictures of summaries that nobody had drawn lately: they are drawn one after another. */
  drawing: { points: 60, duration: 10 * 60 },
} as const;

export type LimitName = keyof typeof budgets;

export interface Limits {
  /** Seconds to wait when the budget is used up; null when this one may go on. */
  take: (name: LimitName, who: string) => Promise<number | null>;
  /** For what proved to be no attempt at anything, so that it does not count. */
  giveBack: (name: LimitName, who: string) => Promise<void>;
}

/** On PostgreSQL there may be several processes. */
export function openLimits(db: Db, log: Logger, secret: string, factor: number): Limits {
  return isPostgresDb(db) ? sharedLimits(db, log, secret, factor) : memoryLimits(factor);
}

/**
 * Of this process alone.
 * @param factor  budgets are multiplied by this; a demo on one machine gets more than one person's share
 */
export function memoryLimits(factor = 1): Limits {
  return limitsOf((_, budget) => new RateLimiterMemory(budget), factor);
}

/**
 * Of every process over this PostgreSQL together. Whoever is over a budget is refused from memory until it
 * is new, so that an attack is no load on the database; while that does not answer, each process counts alone.
 * @param secret  addresses are kept as codes that nobody can turn back without it
 */
export function sharedLimits(db: Db, log: Logger, secret: string, factor = 1): Limits {
  const codeOf = hmacUnder(createHmac("sha256", secret).update("limits").digest());
  let failedAt = 0;
  /** Said once a minute, not at every request. */
  function failed(error: unknown) {
    if (Date.now() - failedAt < 60_000) return;
    failedAt = Date.now();
    log.warn({ err: error }, "limits are counted by each process alone");
  }
  const storeClient = {
    async query({ text, values }: { text: string; values: unknown[] }) {
      try {
        const { rows } = await db.executeQuery(CompiledQuery.raw(prepared(text), values));
        return { rows, rowCount: rows.length };
      } catch (error) {
        failed(error);
        throw error;
      }
    },
  };
  return limitsOf(
    (name, budget) =>
      new RateLimiterPostgres({
        ...budget,
        storeClient,
        storeType: "client",
        keyPrefix: name,
        tableName: "rateLimit",
        tableCreated: true,
        // The job that tidies up does it.
        clearExpiredByTimeout: false,
        inMemoryBlockOnConsumed: budget.points + 1,
        insuranceLimiter: new RateLimiterMemory(budget),
      }),
    factor,
    (who) => codeOf(who).slice(0, 22),
  );
}

type Budget = { points: number; duration: number };

function limitsOf(
  limiter: (name: string, budget: Budget) => RateLimiterAbstract,
  factor: number,
  codeOf = (who: string) => who,
): Limits {
  const limiters = Object.fromEntries(
    Object.entries(budgets).map(([name, { points, duration }]) => [
      name,
      limiter(name, { points: points * factor, duration }),
    ]),
  );
  return {
    async take(name, who) {
      try {
        await limiters[name]!.consume(codeOf(who));
        return null;
      } catch (refusal) {
        if (refusal instanceof Error) throw refusal;
        return Math.ceil((refusal as { msBeforeNext: number }).msBeforeNext / 1000);
      }
    },
    async giveBack(name, who) {
      await limiters[name]!.reward(codeOf(who));
    },
  };
}
