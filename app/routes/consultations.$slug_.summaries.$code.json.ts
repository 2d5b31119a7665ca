import type { LoaderFunctionArgs } from "@remix-run/node";
import { digestFile } from "#app/domain/summary/file/digest-file.ts";
import { fileName } from "#app/domain/summary/file/file-name.ts";
import { publishedEdition } from "#app/domain/summary/file/summary-file.server.ts";
import { found } from "#app/http/guards.server.ts";
import { editionAsked } from "#app/http/page-asked.ts";
import { offerText } from "#app/http/summary-files.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";

/** Everything that an edition says, for programs; its schema is at /schemas/summary-digest.json. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, environment } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const number = editionAsked(new URL(request.url));
  const edition = found(await publishedEdition(db, consultation, params.code ?? "", number));
  const file = digestFile(edition, consultation, params.code!, environment.origin);
  const offered = {
    name: fileName({ consultation, digest: edition.digest, number: edition.number }, "json"),
    type: "application/json; charset=utf-8",
    publishedAt: edition.publishedAt,
  };
  const text = `${JSON.stringify(file, null, 1)}\n`;
  return offerText(request, { ...offered, everywhere: true, forAll: true }, text);
}
