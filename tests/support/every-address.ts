import { type APIRequestContext, type Browser, expect } from "@playwright/test";
import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import { demoPeople } from "#db/seed/demo/texts.ts";
import { publicPages } from "#tests/bench/public-pages.ts";
import { ofAnswers } from "#tests/support/addresses/answer.ts";
import { ofAppeals } from "#tests/support/addresses/appeal.ts";
import { ofBuilders } from "#tests/support/addresses/builder.ts";
import { ofDesigns } from "#tests/support/addresses/design.ts";
import { ofDownloads } from "#tests/support/addresses/download.ts";
import { ofEditions } from "#tests/support/addresses/edition.ts";
import { ofFigures } from "#tests/support/addresses/figure.ts";
import { ofJobs } from "#tests/support/addresses/job.ts";
import { ofCases } from "#tests/support/addresses/moderation.ts";
import { ofOpinions } from "#tests/support/addresses/opinion.ts";
import { ofPhases } from "#tests/support/addresses/phase.ts";
import { ofReaders } from "#tests/support/addresses/readers.ts";
import { ofRecord } from "#tests/support/addresses/record.ts";
import { ofAnswering } from "#tests/support/addresses/response.ts";
import { ofResults } from "#tests/support/addresses/result.ts";
import { ofRules } from "#tests/support/addresses/rule.ts";
import { ofSources } from "#tests/support/addresses/source.ts";
import { ofTranslators } from "#tests/support/addresses/translation.ts";
import { browserOf, type DemoRole, portalUrl } from "#tests/support/demo-people.ts";
import { draft, post, publish } from "#tests/support/published.ts";

/** Whose page, where, and with what status when not 200; null is anybody. */
export type Address = [role: DemoRole | null, path: string, status?: number];

/** An address of every template in the states that differ most, after doing what it takes to have them. */
export async function everyAddress(browser: Browser, db: Db): Promise<Address[]> {
  const everybodys = Object.values(await publicPages(db)).map((path): Address => [null, path]);
  const official = await browserOf(browser, "official");
  const citizen = await browserOf(browser, "citizen");
  const addresses = [
    ...everybodys,
    ...(await ofSigningIn(citizen.request, db)),
    ...(await ofCitizens(citizen.request, await publish(official.request, { title: "¿Qué mostramos?" }))),
    ...(await ofAnswering(citizen.request, db)),
    ...(await ofOfficials(official.request, db)),
    ...(await ofPhases(official.request, db)),
    ...(await ofAnswers(official.request, citizen.request, db)),
    ...(await ofDesigns(official.request)),
    ...(await ofBuilders(official.request, db)),
    ...(await ofTranslators(official.request)),
    ...(await ofModerators(db)),
    ...(await ofCases(browser, db)),
    ...(await ofEditions(browser, db)),
    ...(await ofOpinions(db)),
    ...(await ofReaders(browser, db)),
    ...(await ofRecord(db)),
    ...(await ofAppeals(browser, db)),
    ...(await ofAdministrators(db)),
    ...(await ofJobs(db)),
    ...(await ofRules(browser, db)),
    ...(await ofResults(db)),
    ...(await ofSources(db)),
    ...(await ofDownloads(db)),
    ...(await ofFigures(db)),
  ];
  await official.close();
  await citizen.close();
  return addresses;
}

async function ofSigningIn(citizen: APIRequestContext, db: Db): Promise<Address[]> {
  const newcomer = "newcomer@example.org";
  const { email } = demoPeople.moderator;
  await post(citizen, "/account/email", { email: "other@example.org" });
  await post(citizen, "/sign-in-link", { email });
  await post(citizen, "/sign-up", { email: newcomer });
  await post(citizen, "/password-reset", { email });
  const letter = await db
    .selectFrom("mail")
    .select("id")
    .orderBy("createdAt", "desc")
    .executeTakeFirstOrThrow();
  const over = "0123456789abcdefghijklmnopq";
  return [
    [null, await linkIn(db, email, "/sign-in/")],
    [null, await linkIn(db, newcomer, "/sign-in/")],
    [null, await linkIn(db, email, "/password-reset/")],
    ["citizen", await linkIn(db, "other@example.org", "/account/email/")],
    [null, `/sign-in/${over}`, 410],
    [null, `/first-administrator/${over}`, 410],
    [null, "/sign-in?next=/account&held=0123456789abcdefghijklmnopq"],
    [null, "/sign-in-link"],
    [null, "/password-reset"],
    [null, "/check-your-mail"],
    [null, "/dev/mailbox"],
    [null, `/dev/mailbox/${letter.id}`],
    [null, "/municipality?q=providencia"],
    [null, "/municipality?q=xyzzy"],
    [null, "/nowhere", 404],
    [null, "/errors/429", 429],
    [null, "/account/contributions"],
    ["citizen", "/desk", 403],
  ];
}

async function linkIn(db: Db, recipient: string, path: string): Promise<string> {
  const { text } = await db
    .selectFrom("mail")
    .select("text")
    .where("recipient", "=", recipient)
    .where("text", "like", `%${path}%`)
    .orderBy("createdAt", "desc")
    .executeTakeFirstOrThrow();
  return new URL(text.match(new RegExp(`https?://\\S+${path}\\S+`))![0].replace(/[.,]$/, "")).pathname;
}

/** @param here  the address of an open consultation in which nobody took part yet */
async function ofCitizens(citizen: APIRequestContext, here: string): Promise<Address[]> {
  await post(citizen, `${here}/response`, {});
  await post(citizen, `${here}/response/questions/1`, { text: "Faltan veredas." });
  await post(citizen, `${here}/response/questions/2`, { text: "Sombra y agua." });
  await post(citizen, `${here}/response/review`, {});
  const title = "Plantar árboles nativos en cada plaza";
  const proposal = await post(citizen, `${here}/proposals/new`, { title, text: "", place: "", send: "on" });
  await post(citizen, `${proposal}/vote`, { choice: "agree" });
  const argument = await post(citizen, `${proposal}/arguments/new`, { stance: "for", text: "Dan sombra." });
  return [
    [null, here],
    [null, `${here}/proposals?q=xyzzy`],
    [null, `${here}/summaries`],
    ["citizen", "/account"],
    ["citizen", "/account/email"],
    ["citizen", "/account/password"],
    ["citizen", "/account/sessions"],
    ["citizen", "/account/contributions"],
    ["citizen", "/sign-out"],
    ["citizen", `${here}/response/questions/1`],
    ["citizen", `${here}/response/review`],
    ["citizen", `${here}/response/sent`],
    ["citizen", `${here}/proposals/new`],
    ["citizen", proposal],
    ["citizen", `${proposal}/vote`],
    ["citizen", `${proposal}/arguments/new`],
    ["citizen", argument],
    ["citizen", `${proposal}/withdrawal`],
    [null, `/report/proposal/${proposal.split("/")[2]}`],
    [null, `/report/proposal/${proposal.split("/")[2]}/received`],
  ];
}

async function ofOfficials(official: APIRequestContext, db: Db): Promise<Address[]> {
  const desk = await draft(official, { title: "¿Qué mostramos en la mesa?" });
  const id = desk.split("/")[3]!;
  const file = { name: "plano.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4\n%%EOF\n") };
  const multipart = { title: "Plano", file };
  const headers = { Origin: portalUrl() };
  expect((await official.post(`${desk}/documents`, { multipart, headers })).status()).toBe(200);
  const joint = await one(db, "authority", "slug", "cochrane");
  await post(official, `${desk}/authorities`, { authorityId: joint.id });
  const question = await one(db, "question", "consultationId", id);
  const document = await one(db, "document", "consultationId", id);
  const closed = await one(db, "consultation", "slug", closedConsultation.slug);
  const parts = ["purpose", "places", "schedule", "participation", "background", "documents", "questions"];
  const drafts = [
    ...["authorities", "questions/new", `questions/${question.id}`, `questions/${question.id}/removal`],
    ...[`documents/${document.id}/removal`, "preview", "publication", "places?q=quilpue"],
  ];
  return [
    ...["/desk", "/desk/consultations/new", desk].map((path): Address => ["official", path]),
    ...[...parts, ...drafts].map((part): Address => ["official", `${desk}/${part}`]),
    ...(await ofPublishedAt(official)),
    ["administrator", `/desk/consultations/${closed.id}`],
    ["administrator", `${desk}/authorities/${joint.id}/agreement`],
    ["administrator", `${desk}/authorities/${joint.id}/refusal`],
  ];
}

/** What an official may still do with what everybody sees. */
async function ofPublishedAt(official: APIRequestContext): Promise<Address[]> {
  const desk = await draft(official, { title: "¿Qué mostramos después?" });
  await post(official, `${desk}/publication`, {});
  const parts = ["purpose", "questions", "publication", "extension", "closure", "corrections", "documents"];
  return [desk, ...parts.map((part) => `${desk}/${part}`)].map((path): Address => ["official", path]);
}

async function ofModerators(db: Db): Promise<Address[]> {
  const waiting = await db
    .selectFrom("report")
    .select(["kind", "contributionId"])
    .where("decisionId", "is", null)
    .executeTakeFirstOrThrow();
  const decided = await db.selectFrom("decision").select(["kind", "contributionId"]).execute();
  const summary = await db
    .selectFrom("summary")
    .innerJoin("consultation", "consultation.id", "summary.consultationId")
    .select("summary.id")
    .where("slug", "=", closedConsultation.slug)
    .executeTakeFirstOrThrow();
  const cases = [waiting, ...new Map(decided.map((one) => [one.kind, one])).values()];
  return [
    "/moderation",
    "/moderation?kind=entry&rule=spam",
    "/moderation/decisions",
    ...cases.map(({ kind, contributionId }) => `/moderation/${kind}/${contributionId}`),
    "/moderation/summaries",
    `/moderation/summaries/${summary.id}`,
    `/moderation/summaries/${summary.id}/sections/themes`,
    `/moderation/summaries/${summary.id}/publication`,
  ].map((path): Address => ["moderator", path]);
}

async function ofAdministrators(db: Db): Promise<Address[]> {
  const grant = await one(db, "roleGrant", "role", "official");
  const authority = await one(db, "authority", "slug", "quilpue");
  const theme = await db.selectFrom("theme").select("code").executeTakeFirstOrThrow();
  const person = await one(db, "person", "email", demoPeople.official.email);
  return [
    "/administration",
    "/administration/operation",
    "/administration/people",
    `/administration/people/${person.id}`,
    `/administration/people/${person.id}/grant`,
    `/administration/grants/${grant.id}/revocation`,
    "/administration/authorities",
    "/administration/authorities/new",
    `/administration/authorities/${authority.id}`,
    "/administration/themes",
    `/administration/themes/${theme.code}`,
    "/administration/themes/new",
    `/administration/themes/${theme.code}/preview`,
  ].map((path): Address => ["administrator", path]);
}

function one(
  db: Db,
  table: "authority" | "consultation" | "document" | "person" | "question" | "roleGrant",
  column: string,
  value: string,
): Promise<{ id: string }> {
  return db
    .selectFrom(table)
    .select("id")
    .where(db.dynamic.ref(column), "=", value)
    .executeTakeFirstOrThrow() as Promise<{ id: string }>;
}
