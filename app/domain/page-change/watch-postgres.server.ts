import { randomUUID } from "node:crypto";
import pg from "pg";
import { heard, onOwnChange } from "#app/domain/page-change/hearsay.server.ts";
import { everyTopic, type Topic } from "#app/domain/page-change/page-change.ts";
import { recentActs } from "#app/domain/page-change/recent-acts.server.ts";
import type { PageWatch } from "#app/domain/page-change/watch.server.ts";
import type { Db } from "#db/schema.ts";

const channel = "cabildo_pages";
/** PostgreSQL lets one notification commit at a time: what changes meanwhile goes with the next. */
const gatheredMs = 50;
const lookEachMs = 1000;
/** While notifications come, the ledger is read only for what a process did that died before it told of it. */
const lookEachWhileHearingMs = 5000;
/** Its notification may have 8000 bytes. */
const mostTopicsAtOnce = 150;

/**
 * Processes tell each other by NOTIFY what they changed, over a connection of their own: in the act's
 * transaction it would make all acts wait for each other. While that connection is down, and every now and
 * then besides, the ledger says what was done.
 */
export function watchPostgres(db: Db, url: string): PageWatch {
  const ourselves = randomUUID();
  const acts = recentActs(db);
  let client: pg.Client | null = null;
  let stopped = false;
  let gathered = new Set<Topic>();
  let sending: NodeJS.Timeout | undefined;
  let lookedAt = 0;

  const forget = onOwnChange(db, (topics) => {
    for (const topic of topics) gathered.add(topic);
    sending ??= setTimeout(send, gatheredMs).unref();
  });
  const looking = setInterval(look, lookEachMs).unref();
  void listen();

  async function listen() {
    const made = new pg.Client({ connectionString: url, keepAlive: true });
    made.on("notification", ({ payload = "" }) => {
      const [from, ...topics] = payload.split(" ");
      if (from !== ourselves) heard(db, topics);
    });
    const again = () => {
      if (client === made) client = null;
      made.removeAllListeners("end");
      made.end().catch(() => {});
      if (!stopped) setTimeout(listen, lookEachMs).unref();
    };
    made.on("error", () => {});
    made.once("end", again);
    try {
      await made.connect();
      await made.query(`listen ${channel}`);
      if (stopped) return;
      client = made;
      // What was said while nobody listened is not said again.
      heard(db, [everyTopic]);
    } catch {
      again();
    }
  }

  async function send() {
    sending = undefined;
    const topics = [...gathered];
    gathered = new Set();
    // Without a connection the others read it in the ledger.
    if (!client) return;
    try {
      for (let from = 0; from < topics.length; from += mostTopicsAtOnce) {
        const some = topics.slice(from, from + mostTopicsAtOnce);
        await client.query("select pg_notify($1, $2)", [channel, [ourselves, ...some].join(" ")]);
      }
    } catch {
      // As above.
    }
  }

  async function look() {
    if (client && Date.now() - lookedAt < lookEachWhileHearingMs) return;
    lookedAt = Date.now();
    // A database that does not answer changes no page either.
    const topics = await acts.topics(client === null).catch(() => []);
    if (!stopped) heard(db, topics);
  }

  return {
    async stop() {
      stopped = true;
      forget();
      clearInterval(looking);
      clearTimeout(sending);
      await client?.end().catch(() => {});
    },
  };
}
