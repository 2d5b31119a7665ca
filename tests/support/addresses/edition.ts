import type { Browser } from "@playwright/test";
import { hashOf } from "#app/domain/summary/rewording/approved.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import type { Address } from "#tests/support/every-address.ts";
import { post } from "#tests/support/published.ts";

/** What moderators do with a draft before they publish it. */
export async function ofEditions(browser: Browser, db: Db): Promise<Address[]> {
  const draft = await db
    .selectFrom("summary")
    .innerJoin("consultation", "consultation.id", "summary.consultationId")
    .innerJoin("summaryEdition", "summaryEdition.summaryId", "summary.id")
    .select(["summary.id", "summary.territoryId", "summary.consultationId", "summary.digest"])
    .where("slug", "=", closedConsultation.slug)
    .executeTakeFirstOrThrow();
  const entries = await db
    .selectFrom("entry")
    .innerJoin("participant", "participant.id", "entry.participantId")
    .select("entry.id")
    .where("participant.territoryId", "=", draft.territoryId)
    .where("entry.consultationId", "=", draft.consultationId)
    .where("entry.visibility", "=", "published")
    .where("entry.label", "is", null)
    .where("entry.text", "<>", "")
    .limit(2)
    .execute();
  const here = `/moderation/summaries/${draft.id}`;
  const moderator = await browserOf(browser, "moderator");
  const [first, second] = entries.map(({ id }) => `${here}/quotes/entry/${id}`);
  await post(moderator.request, first!, { choice: "pin", reason: "Lo dice mejor que nadie." });
  await moderator.close();
  const choice = await db.selectFrom("quoteChoice").select("id").executeTakeFirstOrThrow();
  return [
    ...[
      "quotes",
      "quotes?of=proposals&q=plaza",
      "quotes?q=xyzzy",
      "foreword",
      "foreword?in=fr",
      "preview",
      "rewording",
    ]
      .map((path) => `${here}/${path}`)
      .concat(`${second}?choice=exclude`, `${here}/choices/${choice.id}/revocation`)
      .map((path): Address => ["moderator", path]),
    ...(await ofRewording(db, draft, here)),
  ];
}

/** As a language model would have left it; the browser tests have none. */
async function ofRewording(db: Db, draft: { id: string; digest: string }, here: string): Promise<Address[]> {
  const sentence = { id: "participation.1", section: "participation", original: "Participaron 8 personas." };
  const sentences = [
    { ...sentence, text: "Tomaron parte 8 personas.", problems: [] },
    { ...sentence, id: "participation.2", text: "Son 9.", problems: [{ kind: "number", what: "9" }] },
    { ...sentence, id: "participation.3", text: null, problems: [{ kind: "missing", what: "" }] },
  ];
  const at = new Date().toISOString();
  await db
    .insertInto("rewording")
    .values({
      id: newId(),
      summaryId: draft.id,
      language: "es",
      model: "a-model",
      state: "done",
      digestHash: hashOf(draft.digest),
      sentences: JSON.stringify(sentences),
      problem: null,
      askedBy: null,
      askedAt: at,
      doneAt: at,
      approvedBy: null,
      approvedAt: null,
      discardedBy: null,
      discardedAt: null,
    })
    .execute();
  return ["rewording/es", "rewording/es/approval", "rewording/es/removal"].map(
    (path): Address => ["moderator", `${here}/${path}`],
  );
}
