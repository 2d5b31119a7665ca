import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import type { Logger } from "pino";
import { watchActs } from "#app/domain/act-watch.ts";
import { firstAdministratorLink } from "#app/domain/person/first-administrator.server.ts";
import { openAdmission } from "#app/http/admission/admission.ts";
import { type Environment, readEnvironment } from "#app/http/environment.ts";
import { openLimits } from "#app/http/limits.server.ts";
import { createListener } from "#app/http/listener.ts";
import { openLog } from "#app/http/log.ts";
import { openMetrics } from "#app/http/metrics.ts";
import { createPageCache } from "#app/http/page-cache/page-cache.server.ts";
import { builtPages, developmentPages, noPages } from "#app/http/pages.ts";
import { createPortal, createWorkerPortal, type Portal, type Surroundings } from "#app/http/portal.server.ts";
import { quickVotes } from "#app/http/quick-vote.server.ts";
import { watchRequests } from "#app/http/request-watch.ts";
import { routePatterns } from "#app/http/route-pattern.ts";
import { readSecret } from "#app/http/secret.server.ts";
import { closeForAnother, closeForGood } from "#app/http/server-close.ts";
import { backlog, serverLimits } from "#app/http/server-limits.ts";
import { askToHandOver, doorOf, givenPort, openDoor, sayReady } from "#app/http/server-succession.ts";
import { tellSystemd } from "#app/http/server-systemd.ts";
import { diskStorage } from "#app/http/storage.server.ts";
import { openTracing } from "#app/http/tracing.ts";
import { actWatch } from "#app/http/watch-acts.ts";
import { openHeavyWork } from "#app/jobs/heavy-work.ts";
import { startJobs } from "#app/jobs/loop.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { oneAtATime } from "#db/one-at-a-time.ts";
import { openReplica } from "#db/replica/replica.ts";
import type { Db } from "#db/schema.ts";
import { seed } from "#db/seed/seed.ts";

const read = readEnvironment(process.env);
if (!read.ok) {
  console.error(read.sentence);
  process.exit(1);
}
if (process.argv.includes("--take-over")) await takeOver(read.environment);
const log = openLog(read.environment.logLevel);
outliveMistakes(log);
await start(read.environment).catch((error) => {
  log.fatal({ err: error }, "the portal could not be started");
  process.exit(1);
});

/** Leaves the start to the process that runs already; returns when none does. */
async function takeOver(environment: Environment) {
  const taken = await askToHandOver(doorOf(environment));
  if (!taken) return;
  console[taken.ok ? "log" : "error"](
    taken.ok ? `Cabildo was taken over by process ${taken.pid}.` : taken.sentence,
  );
  process.exit(taken.ok ? 0 : 1);
}

async function start(environment: Environment) {
  const db = openDatabase(environment.databaseUrl);
  await migrate(db);
  const storage = diskStorage(join(environment.dataDir, "documents"));
  const secret = readSecret(environment.secret, environment.dataDir);
  const welcome = await oneAtATime(db, () => seed(db, { demo: environment.demo, secret }));

  const isWorker = environment.role === "worker";
  const pages = isWorker
    ? noPages()
    : await (process.argv.includes("--dev") ? developmentPages() : builtPages());
  const tracing = await openTracing(environment.tracesUrl, log);
  const replica = environment.replicaUrl
    ? openReplica(environment.replicaUrl, db, (state) =>
        log.warn({ state }, "reading from the replica changed"),
      )
    : null;
  const surroundings: Surroundings = {
    db,
    environment,
    storage,
    log,
    limits: openLimits(db, log, secret, environment.demo ? 20 : 1),
    secret,
    admission: openAdmission(),
    replica,
  };
  const portal = isWorker ? createWorkerPortal(surroundings) : createPortal(pages.build, surroundings);
  // While pages are being written, they are made each time.
  const mostBytes = pages.build.mode === "development" ? 0 : environment.pageCacheBytes;
  const cache = createPageCache({ db, portal, environment, log, mostBytes });
  const metrics = openMetrics({ db, token: environment.metricsToken, pageCache: cache.stats });
  watchActs(actWatch(environment, metrics, tracing));
  const patternOf = routePatterns(pages.build.routes);
  const watch = watchRequests({ log, trustProxy: environment.trustProxy, patternOf, metrics, tracing });

  const server = createServer(
    serverLimits(environment),
    createListener({
      pages,
      portal,
      environment,
      log,
      cache,
      watch,
      vote: isWorker ? async () => null : quickVotes(surroundings),
    }),
  );
  await tryOnce(portal, environment.origin);
  const heavyWork = openHeavyWork(environment.databaseUrl);
  await listen(server, environment);
  const workplace = { db, environment, storage, log, tracing, draftWork: heavyWork.workOutDrafts };
  const jobs = environment.role === "web" ? null : startJobs(workplace);
  let ending = false;
  let shutDoor: (() => void) | null = null;
  process.on("SIGTERM", () => end(closeForGood));
  process.on("SIGINT", () => end(closeForGood));
  await sayReady();
  const { port } = server.address() as { port: number };
  shutDoor = await openDoor(doorOf({ ...environment, port }), server, () => end(closeForAnother)).catch(
    (error) => {
      log.warn({ err: error }, "this process cannot be taken over");
      return null;
    },
  );
  await tellSystemd().catch((error) => log.warn({ err: error }, "systemd could not be told"));
  await greet(db, process.env.ORIGIN ? environment.origin : `http://localhost:${port}`, welcome);

  async function end(close: (server: Server) => Promise<void>) {
    if (ending) return;
    ending = true;
    shutDoor?.();
    heavyWork.close();
    await Promise.all([close(server), jobs?.stop()]);
    cache.close();
    await tracing?.close();
    await pages.close();
    await replica?.close();
    await db.destroy();
    process.exit(0);
  }
}

/** Whether it has pages at all: found out before anybody is let in, or an older process let go. */
async function tryOnce(portal: Portal, origin: string) {
  const { status } = await portal(new Request(origin), "");
  if (status >= 500) throw new Error(`the first page was answered with ${status}`);
}

/** On the port that an older process gave, or on one of its own. */
async function listen(server: Server, { port, host }: Environment) {
  const given = givenPort();
  if (given) server.listen(given, backlog);
  else server.listen({ port, host, backlog });
  await once(server, "listening").catch((error) => {
    if (error.code !== "EADDRINUSE") throw error;
    console.error(
      `Port ${port} is taken. If by another Cabildo over the same DATA_DIR, "npm start -- --take-over" takes over from it.`,
    );
    process.exit(1);
  });
}

/**
 * Nobody looks at what node would print of an error before it is cleaned. A promise that was forgotten is
 * one request's; after any other mistake nobody knows what holds, and the process is started anew.
 */
function outliveMistakes(log: Logger) {
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was forgotten"));
  process.on("uncaughtException", (error) => {
    log.fatal({ err: error }, "the process cannot go on");
    process.exit(1);
  });
}

/** What whoever started it needs to know now: where it is and how to get in. */
async function greet(db: Db, origin: string, welcome: Awaited<ReturnType<typeof seed>>) {
  const lines = [`Cabildo is at ${origin}`];
  for (const { who, path } of welcome.signInPaths) lines.push(`  ${who}: ${origin}${path}`);
  const first = await firstAdministratorLink(db, new Date());
  if (first) {
    lines.push(
      "There is no administrator yet. This address creates the first one, once, within seven days:",
      `  ${origin}${first}`,
    );
  }
  console.log(lines.join("\n"));
}
