import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import { firstAdministratorLink } from "#app/domain/person/first-administrator.server.ts";
import { type Environment, readEnvironment } from "#app/http/environment.ts";
import { memoryLimits } from "#app/http/limits.server.ts";
import { createListener } from "#app/http/listener.ts";
import { openLog } from "#app/http/log.ts";
import { builtPages, developmentPages } from "#app/http/pages.ts";
import { createPortal } from "#app/http/portal.server.ts";
import { readSecret } from "#app/http/secret.server.ts";
import { diskStorage } from "#app/http/storage.server.ts";
import { openHeavyWork } from "#app/jobs/heavy-work.ts";
import { startJobs } from "#app/jobs/loop.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import type { Db } from "#db/schema.ts";
import { seed } from "#db/seed/seed.ts";

const read = readEnvironment(process.env);
if (!read.ok) {
  console.error(read.sentence);
  process.exit(1);
}
await start(read.environment);

async function start(environment: Environment) {
  const log = openLog(environment.logLevel);
  const db = openDatabase(environment.databaseUrl);
  await migrate(db);
  const storage = diskStorage(join(environment.dataDir, "documents"));
  const secret = readSecret(environment.secret, environment.dataDir);
  const welcome = await seed(db, { demo: environment.demo, secret });

  const pages = process.argv.includes("--dev") ? await developmentPages() : await builtPages();
  const portal = createPortal(pages.build, {
    db,
    environment,
    storage,
    log,
    limits: memoryLimits(environment.demo ? 20 : 1),
    secret,
  });

  const server = createServer(createListener({ pages, portal, environment, log }));
  const heavyWork = openHeavyWork(environment.databaseUrl);
  const jobs = startJobs({ db, environment, storage, log, draftWork: heavyWork.workOutDrafts });
  server.listen(environment.port, environment.host, async () => {
    const { port } = server.address() as { port: number };
    const origin = process.env.ORIGIN ? environment.origin : `http://localhost:${port}`;
    await greet(db, origin, welcome);
  });
  stopOnSignal(async () => {
    await letIn(server);
    await new Promise((done) => {
      server.close(done);
      server.closeIdleConnections();
      setTimeout(10_000, undefined, { ref: false }).then(() => server.closeAllConnections());
    });
    heavyWork.close();
    await jobs.stop();
    await pages.close();
    await db.destroy();
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

/**
 * Takes in every connection that waits already, for closing the door cuts those off. Each turn of the
 * event loop takes in some; at most two seconds of turns, however many keep coming.
 */
async function letIn(server: Server) {
  let somebodyCame = true;
  server.on("connection", () => {
    somebodyCame = true;
  });
  for (const end = Date.now() + 2000; somebodyCame && Date.now() < end; ) {
    somebodyCame = false;
    await setImmediate();
    await setImmediate();
  }
}

function stopOnSignal(stop: () => Promise<void>) {
  let stopping = false;
  async function onSignal() {
    if (stopping) return;
    stopping = true;
    await stop();
    process.exit(0);
  }
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}
