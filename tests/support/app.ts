import type { ServerBuild } from "@remix-run/node";
import type { Logger } from "pino";
import { createServer, type ViteDevServer } from "vite";
import type { Storage } from "#app/domain/document/storage.ts";
import type { Admission } from "#app/http/admission/admission.ts";
import type { Environment } from "#app/http/environment.ts";
import { readEnvironment } from "#app/http/environment.ts";
import { type Limits, memoryLimits } from "#app/http/limits.server.ts";
import { openLog } from "#app/http/log.ts";
import { createPortal } from "#app/http/portal.server.ts";
import { beginSession } from "#app/http/session.server.ts";
import type { Db } from "#db/schema.ts";
import { expectGoodPage } from "#tests/support/good-page.ts";
import { aStorage } from "#tests/support/storage.ts";

const origin = "http://localhost:3000";

/** One for all the test files of a process: reading every route takes longer than most tests. */
let vite: ViteDevServer | null = null;

export interface AppOptions {
  limits?: Limits;
  environment?: Partial<Environment>;
  storage?: Storage;
  admission?: Admission;
  log?: Logger;
}

/** The whole portal over this database, as a function of requests: no port, no build. */
export async function anApp(db: Db, options: AppOptions = {}) {
  const build = await everyRoute();
  const portal = createPortal(build, {
    db,
    environment: testEnvironment(options.environment),
    limits: options.limits ?? memoryLimits(1000),
    storage: options.storage ?? aStorage(),
    log: options.log ?? openLog(process.env.LOG_LEVEL ?? "fatal"),
    admission: options.admission,
    secret: "a secret that only the tests know, 32 long",
  });
  return new Browser(portal, db);
}

/** The routes as the build has them, from their sources. */
export async function everyRoute(): Promise<ServerBuild> {
  vite ??= await createServer({
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: "custom",
    logLevel: "error",
  });
  return (await vite.ssrLoadModule("virtual:remix/server-build")) as unknown as ServerBuild;
}

export function testEnvironment(changes: Partial<Environment> = {}): Environment {
  const read = readEnvironment({ CABILDO_DEMO: "off", ORIGIN: origin });
  if (!read.ok) throw new Error(read.sentence);
  return { ...read.environment, ...changes };
}

/** A page as a browser without JavaScript would have it. */
export interface Page {
  status: number;
  headers: Headers;
  html: string;
  /** The words of the page, without markup. */
  text: string;
  /** Where it leads, for a redirect; a path. */
  location: string | null;
}

type Fields = Record<string, string | string[] | File | null>;

/** Keeps cookies, follows nothing by itself, and checks every page it is given. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly portal: ReturnType<typeof createPortal>;
  readonly db: Db;
  language = "es";

  constructor(portal: ReturnType<typeof createPortal>, db: Db) {
    this.portal = portal;
    this.db = db;
  }

  /** Another browser on the same portal: no cookies. */
  another(): Browser {
    return new Browser(this.portal, this.db);
  }

  /** Signed in as this person, as if by a link. */
  async signedInAs(personId: string): Promise<Browser> {
    const browser = this.another();
    browser.keep(await beginSession(this.db, personId, origin));
    return browser;
  }

  get(path: string): Promise<Page> {
    return this.send(path, { method: "GET" });
  }

  /** Posts a form as a page of ours would; a File among the fields makes it multipart. */
  post(path: string, fields: Fields = {}, headers: Record<string, string> = {}): Promise<Page> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? value : [value]) if (one !== null) form.append(name, one);
    }
    const isMultipart = [...form.values()].some((value) => typeof value !== "string");
    const body = isMultipart ? form : new URLSearchParams(form as never);
    return this.send(path, { method: "POST", body }, { Origin: origin, ...headers });
  }

  /** Follows redirects until a page comes. */
  async follow(page: Page): Promise<Page> {
    let here = page;
    for (let hops = 0; here.location; hops++) {
      if (hops > 5) throw new Error("Redirected in circles");
      here = await this.get(here.location);
    }
    return here;
  }

  private async send(path: string, init: RequestInit, headers: Record<string, string> = {}): Promise<Page> {
    const request = new Request(new URL(path, origin), {
      ...init,
      headers: {
        Host: new URL(origin).host,
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        "Accept-Language": this.language,
        ...headers,
      },
    });
    const counted = init.body ? await withLength(request) : request;
    const response = await this.portal(counted, "192.0.2.1");
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    const html = await response.text();
    const page: Page = {
      status: response.status,
      headers: response.headers,
      html,
      text: textOf(html),
      location: locationOf(response),
    };
    if (page.headers.get("Content-Type")?.startsWith("text/html")) expectGoodPage(page, path);
    return page;
  }

  private keep(setCookie: string) {
    const [pair = ""] = setCookie.split(";");
    const [name = "", ...value] = pair.split("=");
    if (value.join("=") === "" || /max-age=0/i.test(setCookie)) this.cookies.delete(name);
    else this.cookies.set(name, value.join("="));
  }
}

/** Browsers say how much they send; a Request made by hand does not. */
async function withLength(request: Request): Promise<Request> {
  const body = await request.arrayBuffer();
  const headers = new Headers(request.headers);
  headers.set("Content-Length", String(body.byteLength));
  return new Request(request.url, { method: request.method, headers, body });
}

function locationOf(response: Response): string | null {
  const location = response.headers.get("Location");
  return location ? location.replace(origin, "") : null;
}

export function textOf(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ");
}
