import { ReadableStream } from "node:stream/web";
import { authorityBySlug } from "#app/domain/authority/authority.server.ts";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import type { RecordScope } from "#app/domain/record/record.server.ts";
import { consultationsLedBy } from "#app/domain/record/record-scope.server.ts";
import { found } from "#app/http/guards.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import type { Db, Language } from "#db/schema.ts";

/** Whose public record an address is. */
export interface PublicRecord {
  scope: RecordScope;
  /** Of its page; its files are at the same with ".atom", ".csv" and ".json". */
  path: string;
  slug: string;
  /** Of the consultation, or the authority's name. */
  title: string;
  language: Language;
  authority: { slug: string; name: string; timeZone: string };
}

export async function consultationRecord(db: Db, slug: string | undefined) {
  const consultation = await publishedConsultation(db, slug);
  const [lead] = await authoritiesOf(db, consultation.id);
  const record: PublicRecord = {
    scope: { of: { consultationId: consultation.id }, consultationIds: [consultation.id] },
    path: `/consultations/${consultation.slug}/moderation`,
    slug: consultation.slug,
    title: consultation.title,
    language: consultation.language,
    authority: { slug: lead!.slug, name: lead!.name, timeZone: lead!.timeZone },
  };
  return { consultation, record };
}

export async function authorityRecord(db: Db, slug: string | undefined): Promise<PublicRecord> {
  const authority = found(await authorityBySlug(db, slug ?? ""));
  const { id, name, timeZone, language } = authority;
  return {
    scope: { of: { authorityId: id }, consultationIds: await consultationsLedBy(db, authority) },
    path: `/authorities/${authority.slug}/moderation`,
    slug: authority.slug,
    title: name,
    language,
    authority: { slug: authority.slug, name, timeZone },
  };
}

/** A file of open data, made while it is taken; anybody may keep it for some minutes. */
export function openFile(
  name: string,
  type: string,
  chunks: AsyncGenerator<Buffer>,
  request: Request,
): Response {
  const body = request.method === "HEAD" ? null : (ReadableStream.from(chunks) as unknown as BodyInit);
  return new Response(body, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name.replace(/[^\w.-]/g, "-")}"`,
      "Cache-Control": "public, max-age=300",
    },
  });
}
