import { languageCookie } from "#app/http/cookies.server.ts";
import { securityHeaders } from "#app/http/headers.ts";
import { isLanguage, preferredLanguage } from "#app/i18n/languages.ts";
import { localeOf } from "#app/i18n/locale.ts";
import type { Language } from "#db/schema.ts";

/** Makes a page of the portal, for the ones that are made once. */
type Render = (request: Request) => Promise<Response>;

interface Template {
  /** The page before and after what it says. */
  before: string;
  after: string;
}

/** As long as the forms that are held while somebody signs in; every field ours has is far below. */
const longest = 100_000;
const mostFields = 200;
const here = "/errors/503";

/** The page for whoever cannot be served now: made once per language, so that refusing many costs little. */
export function busyPages(render: Render) {
  const templates = new Map<Language, Promise<Template>>();

  async function templateIn(language: Language, url: string): Promise<Template> {
    const known = templates.get(language);
    if (known) return known;
    const made = makeTemplate(render, language, url);
    templates.set(language, made);
    made.catch(() => templates.delete(language));
    return made;
  }

  /** @param body  what was sent, when it was a form of text fields and has been read */
  return async function busyPage(request: Request, body: string | null): Promise<Response> {
    const language = await languageOf(request);
    const { before, after } = await templateIn(language, request.url).catch(() => bare);
    const { pathname, search } = new URL(request.url);
    const says = request.method === "POST" ? keptForm(language, pathname + search, body) : sayWait(language);
    // What a reader may choose in the header leads to where they were going.
    const html = [before, says, after].join("").replaceAll(`"${here}?`, `"${escaped(pathname)}?`);
    return new Response(request.method === "HEAD" ? null : html, {
      status: 503,
      headers: [
        ["Content-Type", "text/html; charset=utf-8"],
        ["Cache-Control", "no-store"],
        ["Retry-After", String(2 + Math.floor(Math.random() * 4))],
        ...securityHeaders(),
      ],
    });
  };
}

const bare: Template = { before: "<!DOCTYPE html>", after: "" };

async function makeTemplate(render: Render, language: Language, url: string): Promise<Template> {
  const page = await render(new Request(new URL(here, url), { headers: { "Accept-Language": language } }));
  const html = await page.text();
  const words = sayWait(language);
  const at = html.indexOf(words);
  if (at < 0) throw new Error("the page for when it is busy does not say so");
  return { before: html.slice(0, at), after: html.slice(at + words.length) };
}

function sayWait(language: Language): string {
  return `<p>${escaped(localeOf(language).t("common.error.503.text"))}</p>`;
}

/** What was typed, in a form that sends it again; without files, and without what nobody else may read. */
function keptForm(language: Language, action: string, body: string | null): string {
  const { t } = localeOf(language);
  const fields = body === null || body.length > longest ? null : [...new URLSearchParams(body)];
  if (!fields || fields.length > mostFields || fields.some(([name]) => isSecret(name))) {
    return `<p>${escaped(t("common.busy.back"))}</p>`;
  }
  const hidden = fields.map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  );
  return [
    `<p>${escaped(t("common.busy.kept"))}</p>`,
    `<form method="post" action="${escaped(action)}" class="stack">`,
    ...hidden,
    `<p><button type="submit" class="button">${escaped(t("common.busy.again"))}</button></p></form>`,
  ].join("");
}

/** "current" is the password that a new one or a new address asks for. */
function isSecret(name: string): boolean {
  return /password|token|secret/i.test(name) || name === "current";
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r\n", "\n")
    .replaceAll("\n", "&#10;")
    .replaceAll("\0", "");
}

async function languageOf(request: Request): Promise<Language> {
  const asked = new URL(request.url).searchParams.get("language");
  if (isLanguage(asked)) return asked;
  const chosen = await languageCookie.parse(request.headers.get("Cookie"));
  return isLanguage(chosen) ? chosen : (preferredLanguage(request.headers.get("Accept-Language")) ?? "es");
}
