import { randomBytes } from "node:crypto";
import { sha256 } from "#app/domain/text/token.server.ts";
import { browserCookie, territoryCookie } from "#app/http/cookies.server.ts";
import { beginSession } from "#app/http/session.server.ts";
import { newId } from "#db/id.ts";
import type { Db } from "#db/schema.ts";
import { aCitizen, aConsultation, openNow } from "#tests/support/taking-part.ts";

export const secret = "a secret that only these tests know, long enough";

/** A consultation that is open, with proposals to vote on. */
export interface World {
  slug: string;
  consultationId: string;
  proposalIds: string[];
}

export interface Citizen {
  cookie: string;
  personId: string | null;
  browserHash: string | null;
}

export async function aWorld(db: Db, proposals = 12): Promise<World> {
  const consultation = await aConsultation(db, openNow());
  const author = newId();
  const at = new Date().toISOString();
  const place = consultation.place.quilpue!;
  const whose = { consultationId: consultation.id, territoryId: place };
  await db
    .insertInto("participant")
    .values({ id: author, ...whose, channel: "web", createdAt: at })
    .execute();
  const proposalIds = Array.from({ length: proposals }, newId);
  const rows = proposalIds.map((id, i) => ({
    ...{ id, ...whose, participantId: author, title: `Propuesta de antes ${i}`, text: "", searchText: "" },
    ...{ language: "es" as const, visibility: "published" as const, createdAt: at },
    ...{ agrees: 0, disagrees: 0, passes: 0, argumentCount: 0 },
  }));
  await db.insertInto("proposal").values(rows).execute();
  return { slug: consultation.slug, consultationId: consultation.id, proposalIds };
}

/** Half of them signed in, half told apart by their browser alone. */
export async function citizens(db: Db, count: number): Promise<Citizen[]> {
  const all: Citizen[] = [];
  for (let i = 0; i < count; i++) all.push(i % 2 === 0 ? await aSignedIn(db) : await aBrowser());
  return all;
}

async function aSignedIn(db: Db): Promise<Citizen> {
  const { personId } = await aCitizen(db, { livesIn: "quilpue" });
  const cookie = await beginSession(db, personId, "http://localhost");
  return { cookie: cookie.split(";")[0]!, personId, browserHash: null };
}

async function aBrowser(): Promise<Citizen> {
  const token = randomBytes(20).toString("base64url");
  const pairs = [await browserCookie(secret).serialize(token), await territoryCookie.serialize("quilpue")];
  const cookie = pairs.map((one) => one.split(";")[0]).join("; ");
  return { cookie, personId: null, browserHash: sha256(token) };
}
