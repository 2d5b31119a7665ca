import { theSystem } from "#app/domain/person/actor.ts";
import { createPerson } from "#app/domain/person/person.server.ts";
import { phase } from "#app/domain/phase/phase.ts";
import { beginSession } from "#app/http/session.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";

export interface Voter {
  personId: string;
  cookie: string;
}

/** People with a session of a portal at http://localhost. */
export async function signedInVoters(db: Db, count: number): Promise<Voter[]> {
  const voters: Voter[] = [];
  for (let i = 0; i < count; i++) {
    const email = `voter-${i}@example.org`;
    const created = await createPerson(db, theSystem, {
      email,
      name: "V.",
      language: "es",
      residenceId: "place",
    });
    if (!created.ok) throw new Error(created.refusal);
    const cookie = await beginSession(db, created.id, "http://localhost");
    voters.push({ personId: created.id, cookie: cookie.split(";")[0]! });
  }
  return voters;
}

/** Proposals of one consultation that takes votes for an hour. */
export async function openProposals(db: Db, count: number): Promise<string[]> {
  const now = new Date();
  const at = now.toISOString();
  await db
    .insertInto("territory")
    .values({ id: "place", code: "CL-X", kind: "municipality", path: "/CL-X/", name: "X", searchName: "x" })
    .execute();
  await db
    .insertInto("authority")
    .values({
      id: "authority",
      slug: "x",
      name: "X",
      territoryId: "place",
      timeZone: "UTC",
      language: "es",
      accent: "#0b5c63",
      appealDays: 30,
      appealAnswerDays: 15,
      createdAt: at,
    })
    .execute();
  await db
    .insertInto("consultation")
    .values({
      id: "consultation",
      slug: "x",
      authorityId: "authority",
      title: "X",
      purpose: "X",
      promise: "X",
      opensAt: at,
      closesAt: new Date(now.getTime() + 3_600_000).toISOString(),
      phases: JSON.stringify([phase("contribute", at, new Date(now.getTime() + 3_600_000).toISOString())]),
      languages: "[]",
      language: "es",
      access: "signed-in",
      preModerated: 0,
      preModeratedWhen: "[]",
      proposalsInvited: 1,
      votesHiddenUntilVoted: 0,
      minimumCell: 5,
      backgroundHtml: "",
      createdAt: at,
      publishedAt: at,
    })
    .execute();
  await db
    .insertInto("consultationAuthority")
    .values({ consultationId: "consultation", authorityId: "authority" })
    .execute();
  await db
    .insertInto("consultationTerritory")
    .values({ consultationId: "consultation", territoryId: "place" })
    .execute();
  await db
    .insertInto("participant")
    .values({
      id: "author",
      consultationId: "consultation",
      territoryId: "place",
      channel: "web",
      createdAt: at,
    })
    .execute();
  const ids = Array.from({ length: count }, newId);
  await db
    .insertInto("proposal")
    .values(
      ids.map((id, i) => ({
        id,
        consultationId: "consultation",
        participantId: "author",
        territoryId: "place",
        title: `Propuesta ${i}`,
        text: "",
        language: "es" as const,
        visibility: "published" as const,
        createdAt: at,
        agrees: 0,
        disagrees: 0,
        passes: 0,
        argumentCount: 0,
        searchText: "",
      })),
    )
    .execute();
  return ids;
}
