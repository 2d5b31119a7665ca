import { recordFeed } from "#app/domain/record/record-feed.ts";
import { recordCsv, recordJson } from "#app/domain/record/record-files.server.ts";
import { decisionsPublic } from "#app/domain/record/record-list.server.ts";
import type { Context } from "#app/http/context.ts";
import { openFile, type PublicRecord } from "#app/http/record.server.ts";
import { languages } from "#app/i18n/languages.ts";

export function recordAsCsv(request: Request, { db }: Context, { scope, slug }: PublicRecord): Response {
  const type = "text/csv; charset=utf-8; header=present";
  return openFile(`${slug}-moderation.csv`, type, recordCsv(db, scope), request);
}

export function recordAsJson(
  request: Request,
  { db, environment: { origin } }: Context,
  { scope, slug, title, path }: PublicRecord,
): Response {
  const head = { title, url: `${origin}${path}` };
  return openFile(`${slug}-moderation.json`, "application/json", recordJson(db, scope, head), request);
}

/** "?lang=pt" chooses the language: feed readers come back to the same address and carry no cookie. */
export async function recordAsFeed(
  request: Request,
  { db, environment: { origin } }: Context,
  record: PublicRecord,
): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("lang");
  const language = languages.find((one) => one === asked) ?? record.language;
  const { items: decisions } = await decisionsPublic(db, record.scope.consultationIds, {}, {});
  const { title, path, authority } = record;
  const feed = recordFeed({ title, path, origin, language, authority: authority.name, decisions });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
