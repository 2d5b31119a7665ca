import type { Actor } from "#app/domain/person/actor.ts";
import { type Phase, phase, windowOf } from "#app/domain/phase/phase.ts";
import { foldText } from "#app/domain/text/fold.ts";
import { sha256 } from "#app/domain/text/token.server.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema, TerritoryKind } from "#db/schema.ts";

export const opens = new Date("2026-11-01T12:00:00.000Z");
/** The moment most tests act at. */
export const during = new Date("2026-11-15T12:00:00.000Z");
export const closes = new Date("2026-12-04T21:00:00.000Z");

/** Chile, Valparaíso, Quilpué and two more municipalities, a zone of Quilpué, and Brazil's Registro. */
const places: [code: string, kind: TerritoryKind, parent: string | null, name: string, population: number][] =
  [
    ["CL", "country", null, "Chile", 19_000_000],
    ["CL-VS", "region", "CL", "Valparaíso", 1_800_000],
    ["quilpue", "municipality", "CL-VS", "Quilpué", 151_708],
    ["colliguay", "zone", "quilpue", "Colliguay", 900],
    ["limache", "municipality", "CL-VS", "Limache", 46_121],
    ["CL-AI", "region", "CL", "Aysén", 103_000],
    ["cochrane", "municipality", "CL-AI", "Cochrane", 3490],
    ["BR", "country", null, "Brasil", 203_000_000],
    ["BR-SP", "region", "BR", "São Paulo", 44_000_000],
    ["registro", "municipality", "BR-SP", "Registro", 59_000],
  ];

/** The ids of a few places by a short name, made once per database. */
export async function somePlaces(db: Db): Promise<Record<string, string>> {
  const known = await db.selectFrom("territory").select(["id", "code"]).execute();
  if (known.length > 0) return Object.fromEntries(known.map((place) => [place.code, place.id]));
  const made = new Map<string, Schema["territory"]>();
  for (const [code, kind, parent, name, population] of places) {
    const above = parent === null ? null : made.get(parent)!;
    made.set(code, {
      id: newId(),
      code,
      kind,
      parentId: above?.id ?? null,
      path: `${above?.path ?? "/"}${code}/`,
      name,
      searchName: foldText(name),
      population,
      latitude: null,
      longitude: null,
    });
  }
  await db
    .insertInto("territory")
    .values([...made.values()])
    .execute();
  return Object.fromEntries([...made].map(([code, place]) => [code, place.id]));
}

export type ConsultationFacts = Partial<Schema["consultation"]> & {
  /** Short names of places, Quilpué when not given. */
  asks?: string[];
  /** Titles of questions; one that ends in * must be answered. */
  questions?: string[];
};

/** A published consultation, open to anybody in November 2026, held by the municipality of Quilpué. */
export async function aConsultation(db: Db, facts: ConsultationFacts = {}) {
  const place = await somePlaces(db);
  const { asks = ["quilpue"], questions = ["¿Qué falta?", "¿Qué estorba?"], ...columns } = facts;
  const id = newId();
  const authorityId = columns.authorityId ?? (await anAuthority(db, place.quilpue!));
  const consultation: Schema["consultation"] = {
    phases: "[]",
    id,
    slug: `consulta-${id}`,
    authorityId,
    title: "Gobierno electrónico: cuatro preguntas",
    purpose: "Saber qué falta para hacer los trámites desde casa.",
    promise: "Contestar cada tema.",
    answersBy: "2027-03-30",
    opensAt: opens.toISOString(),
    closesAt: closes.toISOString(),
    closedReason: null,
    nextChangeAt: null,
    languages: "[]",
    answerThreshold: null,
    language: "es",
    access: "open",
    preModerated: 0,
    preModeratedWhen: "[]",
    proposalsInvited: 1,
    votesHiddenUntilVoted: 0,
    minimumCell: 5,
    background: null,
    backgroundHtml: "",
    credit: null,
    createdBy: null,
    createdAt: opens.toISOString(),
    publishedAt: opens.toISOString(),
    ...columns,
  };
  consultation.phases = columns.phases ?? contributing(consultation);
  await db.insertInto("consultation").values(consultation).execute();
  await db
    .insertInto("consultationTerritory")
    .values(asks.map((code) => ({ consultationId: id, territoryId: place[code]! })))
    .execute();
  const asked = questions.map((title, i) => ({
    id: newId(),
    consultationId: id,
    position: i + 1,
    kind: "open-text" as const,
    title: title.replace(/\*$/, ""),
    help: "",
    settings: "{}",
    required: title.endsWith("*") ? 1 : 0,
  }));
  if (asked.length > 0) await db.insertInto("question").values(asked).execute();
  return { ...consultation, questions: asked, place };
}

/** The column `phases`: contributions from its opening to its closing. */
function contributing({ opensAt, closesAt }: Pick<Schema["consultation"], "opensAt" | "closesAt">): string {
  return JSON.stringify([phase("contribute", opensAt, closesAt)]);
}

/** The columns of a consultation with these phases. */
export function withPhases(...phases: Phase[]) {
  return { phases: JSON.stringify(phases), ...windowOf(phases) };
}

/** Ends its contributions at this instant, as the clock would. */
export async function closeAt(db: Db, consultationId: string, at: Date) {
  const { opensAt } = await db
    .selectFrom("consultation")
    .select("opensAt")
    .where("id", "=", consultationId)
    .executeTakeFirstOrThrow();
  const columns = withPhases(phase("contribute", opensAt, at.toISOString()));
  await db.updateTable("consultation").set(columns).where("id", "=", consultationId).execute();
}

async function anAuthority(db: Db, territoryId: string): Promise<string> {
  const id = newId();
  await db
    .insertInto("authority")
    .values({
      id,
      slug: `municipalidad-${id}`,
      name: "Municipalidad de Quilpué",
      territoryId,
      timeZone: "America/Santiago",
      language: "es",
      accent: "#0b5c63",
      appealDays: 30,
      appealAnswerDays: 15,
      createdAt: opens.toISOString(),
    })
    .execute();
  return id;
}

/** For pages, whose clock is the machine's: opened yesterday, closes in twelve days. */
export function openNow() {
  const day = 24 * 60 * 60_000;
  const opensAt = new Date(Date.now() - day).toISOString();
  return { publishedAt: opensAt, opensAt, closesAt: new Date(Date.now() + 12 * day).toISOString() };
}

/** Somebody without an account, told apart by their browser. */
export function aBrowser(): Actor {
  return { personId: null, browserHash: sha256(newId()), grants: [], residenceId: null };
}

/** Somebody with an account, in no browser known from before. */
export async function aCitizen(
  db: Db,
  { livesIn, browserHash = null }: { livesIn?: string; browserHash?: string | null } = {},
): Promise<Actor & { personId: string }> {
  const place = await somePlaces(db);
  const id = newId();
  await db
    .insertInto("person")
    .values({
      id,
      email: `${id}@example.org`,
      name: "Rosa Huenchumán",
      passwordHash: null,
      emailVerifiedAt: null,
      language: "es",
      createdAt: opens.toISOString(),
    })
    .execute();
  const residenceId = livesIn ? place[livesIn]! : null;
  if (residenceId) {
    await db
      .insertInto("residence")
      .values({
        id: newId(),
        personId: id,
        territoryId: residenceId,
        method: "declared",
        since: opens.toISOString(),
        until: null,
      })
      .execute();
  }
  return { personId: id, browserHash, grants: [], residenceId };
}

type Countable =
  | "participant"
  | "response"
  | "entry"
  | "entryHistory"
  | "proposal"
  | "vote"
  | "voteHistory"
  | "argument"
  | "ledger";

/** How many rows each of these tables holds. */
export async function counted<Table extends Countable>(
  db: Db,
  ...tables: Table[]
): Promise<Record<Table, number>> {
  const counts: [string, number][] = [];
  for (const table of tables) {
    const row = await db
      .selectFrom(table as Countable)
      .select((select) => select.fn.countAll().as("n"))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(row.n)]);
  }
  return Object.fromEntries(counts) as Record<Table, number>;
}
