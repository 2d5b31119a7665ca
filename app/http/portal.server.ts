import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import { type Admission, kindOf } from "#app/http/admission/admission.ts";
import { busyPages } from "#app/http/admission/busy-page.server.ts";
import { branchHandlers } from "#app/http/branches.ts";
import type { Context } from "#app/http/context.ts";
import { securityHeaders } from "#app/http/headers.ts";
import { nowUnderway } from "#app/http/log-underway.ts";
import { changesSomething, isFromOurPages } from "#app/http/origin.ts";
import { readWhereItMay, rememberWritten } from "#app/http/replica-choice.server.ts";
import { newRequestId } from "#app/http/request-id.ts";
import { isTextForm, readKeyedForm } from "#app/http/sent-form.server.ts";
import type { Replica } from "#db/replica/replica.ts";
import { isUnavailable } from "#db/unavailable.ts";

export type Portal = (request: Request, address: string) => Promise<Response>;
/** What stays the same from one request to the next. */
export type Surroundings = Omit<Context, "address" | "setCookies" | "incident" | "requestId"> & {
  /** How many are served at once and how many may wait; everybody when not given. */
  admission?: Admission;
  /** A copy of the database to read pages from, where there is one. */
  replica?: Replica | null;
};

const megabyte = 1024 * 1024;
const largestForm = megabyte;
const largestUpload = 11 * megabyte;

/** The whole portal as a function from request to response; the server and the tests call the same one. */
export function createPortal(build: ServerBuild, surroundings: Surroundings): Portal {
  const handlerOf = branchHandlers(build);
  const handle = (request: Request, context: Context) =>
    handlerOf(new URL(request.url).pathname)(request, context as AppLoadContext);

  const busyPage = busyPages((request) => handle(request, contextFor(surroundings, "")));

  return async function portal(request, address) {
    const { pathname } = new URL(request.url);
    const said = await saysItLives(pathname, surroundings);
    if (said) return said;
    const context = contextFor(surroundings, address);
    const form: { body: string | null } = { body: null };
    try {
      const answered = await answer(request, context, form);
      return answered && !context.isBusy ? answered : await busyPage(request, form.body);
    } catch (error) {
      if (!isUnavailable(error)) throw error;
      surroundings.log.warn({ err: error }, "the database is not to be had");
      return busyPage(request, form.body);
    }
  };

  /** Null for whoever has to come again later: too many others wait. */
  async function answer(request: Request, context: Context, form: { body: string | null }) {
    const refusal = refusalOf(request, surroundings);
    const wait = changesSomething(request) ? await surroundings.limits.take("post", context.address) : null;
    let asked = refusal ? errorPage(request, refusal) : judged(request);
    if (wait !== null) asked = errorPage(request, 429);
    if (isTextForm(asked)) {
      const read = await readKeyedForm(asked, context);
      form.body = read?.body ?? null;
      asked = read?.request ?? errorPage(request, 400);
    }
    const leave = await surroundings.admission?.[kindOf(asked)].enter(context.address);
    if (leave === null) return null;
    try {
      await readWhereItMay(asked, context, surroundings.replica);
      const response = await handle(asked, context);
      await rememberWritten(request, context, surroundings.replica);
      const explained = needsPage(asked, response)
        ? await handle(errorPage(request, response.status), context)
        : response;
      return finish(explained, context, wait ?? retryAfter(response));
    } finally {
      leave?.();
    }
  }
}

function contextFor(surroundings: Surroundings, address: string): Context {
  const requestId = nowUnderway().requestId ?? newRequestId();
  return { ...surroundings, address, setCookies: [], incident: null, requestId };
}

/** What a process that only does jobs answers. */
export function createWorkerPortal(surroundings: Surroundings): Portal {
  return async (request) =>
    (await saysItLives(new URL(request.url).pathname, surroundings)) ?? plain(404, "this process does jobs");
}

async function saysItLives(pathname: string, surroundings: Surroundings): Promise<Response | null> {
  if (pathname === "/healthz") return health(surroundings);
  return pathname === "/readyz" ? plain(200, "ready") : null;
}

/** Why a request goes no further, as a status; null when it may. */
function refusalOf(
  request: Request,
  { environment }: Surroundings,
): 400 | 403 | 404 | 405 | 411 | 413 | null {
  if (!["GET", "HEAD", "POST"].includes(request.method)) return 405;
  if (namesNothing(new URL(request.url))) return 404;
  if (!changesSomething(request)) return null;
  if (!isFromOurPages(request, environment.origin)) return 403;
  const length = request.headers.get("Content-Length");
  if (length === null) return 411;
  const type = request.headers.get("Content-Type") ?? "";
  const isUpload = type.startsWith("multipart/form-data");
  if (Number(length) > (isUpload ? largestUpload : largestForm)) return 413;
  const isForm = isUpload || type.startsWith("application/x-www-form-urlencoded");
  return isForm || length === "0" ? null : 400;
}

/**
 * Pages are served whole: at ".data" Remix would hand out what their loaders know and the pages do not
 * say, such as how many took part where they are too few to be counted, and "?_data" is how it once did.
 * And PostgreSQL refuses to look for words with a NUL in them.
 */
function namesNothing({ pathname, search, searchParams }: URL): boolean {
  if (pathname.endsWith(".data") || searchParams.has("_data")) return true;
  return /%00/.test(`${pathname}${search}`) || !isReadable(pathname);
}

/**
 * Whether its escapes are those of letters, and no name in it is empty: the router looks at each of a row of
 * slashes as many times as there are, a second for one address, and takes "//" or "/\" for another site.
 */
function isReadable(pathname: string): boolean {
  try {
    return !/\/\/|\\/.test(decodeURIComponent(pathname));
  } catch {
    return false;
  }
}

/**
 * Where a form came from is settled by now. Remix would compare it once more, with the name by which
 * the request calls the portal, and answer 500 behind a proxy that calls it by another.
 */
function judged(request: Request): Request {
  if (!changesSomething(request)) return request;
  const headers = new Headers(request.headers);
  headers.delete("Origin");
  return new Request(request, { headers });
}

/** What has no page of its own, such as a file that is not there, says no more than its status. */
function needsPage(request: Request, response: Response): boolean {
  return request.method === "GET" && response.status >= 400 && response.body === null;
}

function retryAfter({ headers }: Response): number | null {
  const seconds = headers.get("Retry-After");
  return seconds === null ? null : Number(seconds);
}

/** The page that explains a refusal, in the reader's language. */
function errorPage(request: Request, status: number): Request {
  const headers = new Headers(request.headers);
  headers.delete("Content-Length");
  headers.delete("Content-Type");
  return new Request(new URL(`/errors/${status}`, request.url), { headers });
}

function finish(response: Response, context: Context, wait: number | null): Response {
  for (const cookie of context.setCookies) response.headers.append("Set-Cookie", cookie);
  for (const [name, value] of securityHeaders()) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  if (wait !== null) response.headers.set("Retry-After", String(wait));
  return response;
}

async function health({ db, log }: Surroundings): Promise<Response> {
  try {
    await db.selectFrom("territory").select("id").limit(1).execute();
    return plain(200, "ok");
  } catch (error) {
    log.error({ err: error }, "health check failed");
    return plain(503, "the database does not answer");
  }
}

function plain(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" },
  });
}
