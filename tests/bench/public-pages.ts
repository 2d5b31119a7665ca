import type { Db } from "#db/schema.ts";
import { closedConsultation } from "#db/seed/demo/closed/consultation.ts";
import { moderatedConsultation } from "#db/seed/demo/moderated/texts.ts";
import { openConsultation } from "#db/seed/demo/texts.ts";

/** One address of each kind of public page in the demo, by name. */
export async function publicPages(db: Db): Promise<Record<string, string>> {
  const open = await consultationAt(db, openConsultation.slug);
  const closed = await consultationAt(db, closedConsultation.slug);
  const proposal = await db
    .selectFrom("proposal")
    .select("id")
    .where("consultationId", "=", open.id)
    .where("visibility", "=", "published")
    .orderBy("argumentCount", "desc")
    .executeTakeFirstOrThrow();
  const merged = await db
    .selectFrom("proposal")
    .select("id")
    .where("visibility", "=", "merged")
    .executeTakeFirstOrThrow();
  const entry = await db
    .selectFrom("entry")
    .select("id")
    .where("consultationId", "=", open.id)
    .where("visibility", "=", "published")
    .executeTakeFirstOrThrow();
  const summary = await db
    .selectFrom("summaryEdition")
    .innerJoin("territory", "territory.id", "summaryEdition.territoryId")
    .select("territory.code")
    .where("consultationId", "=", closed.id)
    .executeTakeFirstOrThrow();
  const authority = await db
    .selectFrom("authority")
    .innerJoin("consultation", "consultation.authorityId", "authority.id")
    .select("authority.slug")
    .where("consultation.id", "=", closed.id)
    .executeTakeFirstOrThrow();
  const rule = await db
    .selectFrom("rule")
    .select("id")
    .where("code", "=", "insult")
    .where("authorityId", "is", null)
    .orderBy("version", "desc")
    .executeTakeFirstOrThrow();
  const answer = await db
    .selectFrom("answer")
    .select("id")
    .where("changedAt", "is not", null)
    .executeTakeFirstOrThrow();
  const commitment = await db
    .selectFrom("commitmentUpdate")
    .select("commitmentId")
    .orderBy("writtenAt", "desc")
    .executeTakeFirstOrThrow();
  const meeting = await db
    .selectFrom("meeting")
    .select("id")
    .where("consultationId", "=", open.id)
    .where("minutesAt", "is not", null)
    .executeTakeFirstOrThrow();
  const contested = await db
    .selectFrom("appeal")
    .select("decisionId")
    .where("outcome", "=", "overturned")
    .executeTakeFirstOrThrow();
  return {
    home: "/",
    municipality: "/municipality",
    consultations: "/consultations",
    "open consultation": `/consultations/${open.slug}`,
    "closed consultation": `/consultations/${closed.slug}`,
    "a meeting": `/consultations/${open.slug}/meetings/${meeting.id}`,
    "a question's answers": `/consultations/${open.slug}/questions/1`,
    "one answer": `/entries/${entry.id}`,
    "answer: start": `/consultations/${open.slug}/response`,
    proposals: `/consultations/${open.slug}/proposals`,
    "a proposal": `/proposals/${proposal.id}`,
    "a merged proposal": `/proposals/${merged.id}`,
    summaries: `/consultations/${closed.slug}/summaries`,
    "a summary": `/consultations/${closed.slug}/summaries/${summary.code}`,
    "editions of a summary": `/consultations/${closed.slug}/summaries/${summary.code}/versions`,
    "sharing a summary": `/consultations/${closed.slug}/summaries/${summary.code}/share`,
    "opinion map": `/consultations/${closed.slug}/opinions?proposals=on`,
    results: "/summaries",
    moderation: `/consultations/${open.slug}/moderation`,
    "moderation of an authority": `/authorities/quilpue/moderation`,
    "moderation in full": `/consultations/${moderatedConsultation.slug}/moderation`,
    "a decision of moderators": `/decisions/${contested.decisionId}`,
    "the authority's answers": `/consultations/${closed.slug}/answers`,
    "an answer of the authority": `/answers/${answer.id}`,
    "a commitment": `/commitments/${commitment.commitmentId}`,
    "an authority's commitments": `/authorities/${authority.slug}/commitments`,
    "following a consultation": `/consultations/${closed.slug}/following`,
    authorities: "/authorities",
    "authorities of a country": "/authorities?country=CL",
    "an authority": `/authorities/${authority.slug}`,
    ladder: "/about/ladder",
    rules: "/rules",
    "a rule": `/rules/${rule.id}`,
    "an authority's rules": `/authorities/${authority.slug}/rules`,
    about: "/about",
    privacy: "/about/privacy",
    accessibility: "/about/accessibility",
    "open data": "/about/data",
    "sign in": "/sign-in",
    "sign up": "/sign-up",
  };
}

function consultationAt(db: Db, slug: string) {
  return db
    .selectFrom("consultation")
    .select(["id", "slug"])
    .where("slug", "=", slug)
    .executeTakeFirstOrThrow();
}
