import { expect, test } from "vitest";
import { publishedSummary } from "#app/domain/summary/edition.server.ts";
import { digestFile } from "#app/domain/summary/file/digest-file.ts";
import { DigestFile, digestFileSchema } from "#app/domain/summary/file/digest-file-schema.ts";
import { digestFiles } from "#app/domain/summary/file/digest-files.server.ts";
import { aPublishedSummary } from "#tests/domain/summary/file/published.ts";

const origin = "https://participa.example.gob";

async function theFile({ withdraw = false } = {}) {
  const { db, consultation } = await aPublishedSummary();
  const { territoryId } = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .select("territoryId")
    .where("code", "=", "quilpue")
    .executeTakeFirstOrThrow();
  const place = { consultationId: consultation.id, territoryId };
  const before = (await publishedSummary(db, place))!;
  const [quote] = before.digest.questions[0]!.themes[0]!.quotes;
  if (withdraw) {
    await db.updateTable("entry").set({ visibility: "hidden" }).where("id", "=", quote!.id).execute();
  }
  const edition = (await publishedSummary(db, place))!;
  return { db, consultation, quote: quote!, file: digestFile(edition, consultation, "quilpue", origin) };
}

test("the file is what its schema says, and says where both are", async () => {
  const { file } = await theFile();
  const written = JSON.parse(JSON.stringify(file));
  expect(DigestFile.parse(written)).toEqual(written);
  expect(written.$schema).toBe(digestFileSchema(origin).$id);
  expect(written.address).toMatch(/\/summaries\/quilpue\?edition=1$/);
  expect(Object.keys(written.words)).toEqual(["es", "pt", "en", "fr"]);
});

test("what was withdrawn since is named by its id alone", async () => {
  const { file, quote } = await theFile({ withdraw: true });
  expect(file.withdrawn).toEqual([quote.id]);
  expect(JSON.stringify(file)).not.toContain(quote.text);
  expect(DigestFile.safeParse(JSON.parse(JSON.stringify(file))).success).toBe(true);
});

test("all places together are one file of JSON", async () => {
  const { db, consultation } = await theFile();
  const chunks: Buffer[] = [];
  for await (const chunk of digestFiles(db, consultation, origin)) chunks.push(chunk);
  const all = JSON.parse(Buffer.concat(chunks).toString());
  expect(all.summaries.map(({ place }: { place: { name: string } }) => place.name)).toEqual([
    "Limache",
    "Quilpué",
  ]);
});
