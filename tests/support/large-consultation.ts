import { type RawBuilder, sql } from "kysely";
import { phase } from "#app/domain/phase/phase.ts";
import { uncounted } from "#app/domain/tally/recount.server.ts";
import { isPostgresDb } from "#db/connection.ts";
import { newId } from "#db/id.ts";
import type { Db, Schema } from "#db/schema.ts";

/** Of so many contributions, how many are of each kind; a person makes ten. */
const shares = { votes: 0.7, answers: 0.24, arguments: 0.04, proposals: 0.02 };
const municipalities = 60;
const questions = 4;
const day = 24 * 60 * 60_000;

/**
 * One open consultation of many contributions, as the real acts would have left it: answers, proposals, votes
 * and arguments of many people from sixty municipalities, some withdrawn or hidden, themed, reported, with
 * every counter right. It is written inside the database: a million takes a minute or two.
 * @param contributions  of every kind together, at least 1000
 */
export async function fillLargeConsultation(db: Db, contributions: number, name = `n${contributions}`) {
  const consultation = await consultationRow(db, name);
  const many = {
    people: Math.round(contributions / 10),
    // More than a page of a list shows.
    proposals: Math.max(40, Math.round(contributions * shares.proposals)),
    responses: Math.round((contributions * shares.answers) / questions),
    arguments: Math.round(contributions * shares.arguments),
  };
  await db.transaction().execute(async (trx) => {
    await uncounted(trx, consultation.id, async () => {
      const places = await placesOf(trx, name);
      await trx
        .insertInto("consultationTerritory")
        .values({ consultationId: consultation.id, territoryId: places.country })
        .execute();
      const asked = await questionsOf(trx, consultation.id);
      await helpers(trx, places.municipalities, asked);
      await people(trx, consultation.id, name, many.people);
      await responses(trx, consultation.id, name, many);
      await proposals(trx, consultation.id, name, many);
      await votes(trx, consultation.id, name, many);
      await debate(trx, consultation.id, name, many);
      await moderation(trx, consultation.id);
      await themes(trx, consultation.id);
      await ledger(trx, consultation.id, name);
    });
    for (const table of Object.keys(temporary)) await sql`drop table ${sql.table(table)}`.execute(trx);
  });
  if (isPostgresDb(db)) await sql`analyze`.execute(db);
  return { ...consultation, ...(await examples(db, consultation.id)), people: many.people };
}

export type LargeConsultation = Awaited<ReturnType<typeof fillLargeConsultation>>;

async function consultationRow(db: Db, name: string) {
  const now = Date.now();
  const [opensAt, closesAt] = [now - 10 * day, now + 10 * day].map((at) => new Date(at).toISOString()) as [
    string,
    string,
  ];
  const territoryId = newId();
  await db
    .insertInto("territory")
    .values(territory({ id: territoryId, code: `L-${name}`, kind: "country", parentId: null, path: "/" }))
    .execute();
  const authorityId = newId();
  await db
    .insertInto("authority")
    .values({
      id: authorityId,
      slug: `gobierno-${name}`,
      name: "Gobierno de la republica",
      territoryId,
      timeZone: "America/Santiago",
      language: "es",
      accent: "#0b5c63",
      appealDays: 30,
      appealAnswerDays: 15,
      createdAt: opensAt,
    })
    .execute();
  const consultation: Schema["consultation"] = {
    phases: JSON.stringify([phase("contribute", opensAt, closesAt)]),
    id: newId(),
    slug: `pais-${name}`,
    authorityId,
    title: "Servicios publicos: que falta y que sobra",
    purpose: "Saber que falta para que los servicios publicos sirvan a todas las personas.",
    promise: "Contestar cada tema.",
    answersBy: new Date(now + 90 * day).toISOString().slice(0, 10),
    opensAt,
    closesAt,
    closedReason: null,
    nextChangeAt: closesAt,
    languages: "[]",
    answerThreshold: 100,
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
    createdAt: opensAt,
    publishedAt: opensAt,
  };
  await db.insertInto("consultation").values(consultation).execute();
  return consultation;
}

function territory(
  facts: Pick<Schema["territory"], "id" | "code" | "kind" | "parentId" | "path">,
): Schema["territory"] {
  return {
    ...facts,
    path: `${facts.path}${facts.code}/`,
    name: `Lugar ${facts.code}`,
    searchName: `lugar ${facts.code.toLowerCase()}`,
    population: 40_000,
    latitude: null,
    longitude: null,
  };
}

async function placesOf(trx: Db, name: string) {
  const country = await trx
    .selectFrom("territory")
    .select(["id", "path"])
    .where("code", "=", `L-${name}`)
    .executeTakeFirstOrThrow();
  const rows = Array.from({ length: municipalities }, (_, i) =>
    territory({
      id: newId(),
      code: `L-${name}-${100 + i}`,
      kind: "municipality",
      parentId: country.id,
      path: country.path,
    }),
  );
  await trx.insertInto("territory").values(rows).execute();
  return { country: country.id, municipalities: rows.map(({ id }) => id) };
}

async function questionsOf(trx: Db, consultationId: string): Promise<string[]> {
  const rows = Array.from({ length: questions }, (_, i) => ({
    id: newId(),
    consultationId,
    position: i + 1,
    kind: "open-text" as const,
    title: `Pregunta ${i + 1}: que cambiaria usted?`,
    help: "",
    settings: "{}",
    required: 0,
  }));
  await trx.insertInto("question").values(rows).execute();
  return rows.map(({ id }) => id);
}

const moments = 10_007;
const texts = 997;
const temporary = {
  largePlace: municipalities,
  largeQuestion: questions,
  largeMoment: moments,
  largeText: texts,
};

/** Small tables beside the large ones: what the n-th row takes its place, its words and its time from. */
async function helpers(trx: Db, placeIds: string[], questionIds: string[]) {
  const from = Date.now() - 10 * day;
  const values = {
    largePlace: placeIds,
    largeQuestion: questionIds,
    largeMoment: Array.from({ length: moments }, (_, i) =>
      new Date(from + Math.floor((i * 9.9 * day) / moments)).toISOString(),
    ),
    largeText: Array.from({ length: texts }, (_, i) => wordsOf(i)),
  };
  for (const [table, all] of Object.entries(values)) {
    await sql`create temp table ${sql.table(table)} (i integer primary key, said text)`.execute(trx);
    for (let at = 0; at < all.length; at += 1000) {
      const rows = all.slice(at, at + 1000).map((said, i) => sql`(${sql.lit(at + i)}, ${said})`);
      await sql`insert into ${sql.table(table)} values ${sql.join(rows)}`.execute(trx);
    }
  }
}

const openings = [
  "El transporte por la manana no alcanza",
  "Faltan medicos en el consultorio del barrio",
  "La plaza necesita luces y arboles",
  "Los tramites deberian hacerse desde casa",
  "El agua se corta todas las semanas",
  "La escuela del sector no tiene internet",
  "Hay que arreglar las veredas del centro",
];
const middles = [
  "porque la gente espera mas de una hora",
  "y nadie contesta cuando se llama",
  "sobre todo para las personas mayores",
  "y eso se ha dicho ya muchas veces",
  "aunque hay presupuesto aprobado",
];

function wordsOf(i: number): string {
  return `${openings[i % 7]} ${middles[i % 5]}, y pido una respuesta con fecha para el punto ${i}.`;
}

/** Rows numbered from 0; `i` in what is selected. */
function numbered(many: number): RawBuilder<unknown> {
  return sql`(with recursive numbers(i) as (select 0 union all select i + 1 from numbers where i + 1 < ${sql.lit(many)})
    select i from numbers) as numbers`;
}

const kinds = { participant: 1, response: 2, entry: 3, proposal: 4, argument: 5, report: 6, ledger: 7 };

/** In the form of an id, in the order of n, the same for the same name. */
function idOf(kind: keyof typeof kinds, name: string, n: RawBuilder<unknown>): RawBuilder<string> {
  const mark = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_536, 7);
  const hex = mark.toString(16).padStart(4, "0");
  return sql`'01900000-${sql.raw(hex)}-7000-8${sql.raw(`${kinds[kind]}00`)}-0000' || cast(10000000 + ${n} as text)`;
}

const i = sql.ref("numbers.i");
const placeAt = sql`(select said from "largePlace" where "largePlace".i = (${i} * 7) % ${sql.lit(municipalities)})`;
const said = (n: RawBuilder<unknown>) =>
  sql`(select said from "largeText" where "largeText".i = ${n} % ${sql.lit(texts)})`;
/** The i-th of so many, over the days. */
const momentAt = (n: RawBuilder<unknown>, many: number) =>
  sql`(select said from "largeMoment"
    where "largeMoment".i = (cast(${n} as bigint) * ${sql.lit(moments)}) / ${sql.lit(Math.max(many, 1))})`;

async function people(trx: Db, consultationId: string, name: string, many: number) {
  const id = idOf("participant", name, i);
  // Every tenth has an account.
  await sql`insert into person ("id", "email", "name", "language", "createdAt")
    select ${id}, 'persona' || i || ${`@${name}.example.org`}, 'Persona ' || i, 'es', ${momentAt(i, many)}
    from ${numbered(many)} where i % 10 = 0`.execute(trx);
  await sql`insert into participant ("id", "consultationId", "personId", "browserHash", "territoryId", "channel", "createdAt")
    select ${id}, ${consultationId}, case when i % 10 = 0 then ${id} end,
      case when i % 10 <> 0 then ${`${name}-browser-`} || i end, ${placeAt}, 'web', ${momentAt(i, many)}
    from ${numbered(many)}`.execute(trx);
}

interface Many {
  people: number;
  proposals: number;
  responses: number;
  arguments: number;
}

async function responses(trx: Db, consultationId: string, name: string, many: Many) {
  // One in fifty was never sent.
  const at = momentAt(i, many.responses);
  await sql`insert into response ("id", "consultationId", "participantId", "territoryId", "channel", "reference",
      "language", "startedAt", "submittedAt", "furthest")
    select ${idOf("response", name, i)}, ${consultationId}, ${idOf("participant", name, i)}, ${placeAt}, 'web',
      case when i % 50 <> 0 then ${`${name}-`} || i end, 'es', ${at}, case when i % 50 <> 0 then ${at} end, ${sql.lit(questions)}
    from ${numbered(many.responses)}`.execute(trx);
  const n = sql`(${i} * ${sql.lit(questions)} + "largeQuestion".i)`;
  await sql`insert into entry ("id", "responseId", "consultationId", "questionId", "participantId", "territoryId",
      "language", "text", "draft", "visibility", "submittedAt")
    select ${idOf("entry", name, n)}, ${idOf("response", name, i)}, ${consultationId}, "largeQuestion".said,
      ${idOf("participant", name, i)}, ${placeAt}, 'es',
      case when ${i} % 50 <> 0 then ${said(n)} end, case when ${i} % 50 = 0 then ${said(n)} end,
      case when ${n} % 211 = 0 and ${i} % 50 <> 0 then 'hidden' else 'published' end,
      case when ${i} % 50 <> 0 then ${at} end
    from ${numbered(many.responses)} cross join "largeQuestion"`.execute(trx);
}

async function proposals(trx: Db, consultationId: string, name: string, many: Many) {
  const title = sql`'Propuesta ' || i || ': ' || substr(${said(i)}, 1, 60)`;
  const at = momentAt(i, many.proposals);
  await sql`insert into proposal ("id", "consultationId", "participantId", "territoryId", "title", "text", "language",
      "visibility", "createdAt", "withdrawnAt", "agrees", "disagrees", "passes", "argumentCount", "searchText")
    select ${idOf("proposal", name, i)}, ${consultationId}, ${idOf("participant", name, i)}, ${placeAt},
      ${title}, ${said(i)}, 'es', case when i % 97 = 5 then 'hidden' else 'published' end, ${at},
      case when i % 89 = 6 then ${at} end, 0, 0, 0, 0, lower(${title} || ' ' || ${said(i)} || ' ')
    from ${numbered(many.proposals)}`.execute(trx);
}

/** Seven of each; a few proposals have many. */
async function votes(trx: Db, consultationId: string, name: string, many: Many) {
  const x = sql`((${i} * 7919 + k.i * 104729 + k.i * k.i * 31) % ${sql.lit(many.proposals)})`;
  const which = sql`(${x} * ${x} / ${sql.lit(many.proposals)})`;
  await sql`insert into vote ("proposalId", "participantId", "consultationId", "territoryId", "choice", "castAt")
    select ${idOf("proposal", name, which)}, ${idOf("participant", name, i)}, ${consultationId}, ${placeAt},
      case (${i} + ${which} + k.i) % 10 when 0 then 'pass' when 1 then 'disagree' when 2 then 'disagree'
        when 3 then case when ${which} % 3 = 0 then 'disagree' else 'agree' end else 'agree' end,
      ${momentAt(i, many.people)}
    from ${numbered(many.people)} cross join (select i from "largeText" where i < 7) as k
    where true on conflict do nothing`.execute(trx);
  await sql`update proposal set agrees = counted.agrees, disagrees = counted.disagrees, passes = counted.passes
    from (select "proposalId", sum(case when choice = 'agree' then 1 else 0 end) as agrees,
      sum(case when choice = 'disagree' then 1 else 0 end) as disagrees,
      sum(case when choice = 'pass' then 1 else 0 end) as passes
      from vote where "consultationId" = ${consultationId} group by "proposalId") as counted
    where proposal.id = counted."proposalId"`.execute(trx);
}

async function debate(trx: Db, consultationId: string, name: string, many: Many) {
  // Every third replies to the one before it.
  const about = (n: RawBuilder<unknown>) => sql`((${n} / 3) * 13 % ${sql.lit(many.proposals)})`;
  await sql`insert into argument ("id", "proposalId", "consultationId", "participantId", "territoryId", "parentId",
      "stance", "text", "language", "visibility", "createdAt")
    select ${idOf("argument", name, i)}, ${idOf("proposal", name, about(i))}, ${consultationId},
      ${idOf("participant", name, i)}, ${placeAt},
      case when i % 3 = 1 then ${idOf("argument", name, sql`(i - 1)`)} end,
      case i % 4 when 0 then 'for' when 1 then 'for' when 2 then 'against' else 'question' end, ${said(i)}, 'es',
      case when i % 301 = 9 then 'hidden' else 'published' end, ${momentAt(i, many.arguments)}
    from ${numbered(many.arguments)}`.execute(trx);
  await sql`update proposal set "argumentCount" = counted.n
    from (select "proposalId", count(*) as n from argument
      where "consultationId" = ${consultationId} and visibility = 'published' group by "proposalId") as counted
    where proposal.id = counted."proposalId"`.execute(trx);
}

/** What is hidden was decided; one proposal in two hundred has a report that waits. */
async function moderation(trx: Db, consultationId: string) {
  for (const kind of ["entry", "proposal", "argument"] as const) {
    const decidedAt = sql.ref(kind === "entry" ? "submittedAt" : "createdAt");
    await sql`insert into decision ("id", "consultationId", "kind", "contributionId", "outcome", "reason", "decidedAt")
      select 'd' || id, "consultationId", ${kind}, id, 'hide', 'Contiene datos de otra persona.', ${decidedAt}
      from ${sql.table(kind)} where "consultationId" = ${consultationId} and visibility = 'hidden'`.execute(
      trx,
    );
  }
  await sql`insert into report ("id", "consultationId", "kind", "contributionId", "ruleId", "words", "reporterHash", "reportedAt")
    select 'r' || id, "consultationId", 'proposal', id, coalesce((select min(id) from rule), 'rule'), '', 'somebody', "createdAt"
    from proposal where "consultationId" = ${consultationId} and "agrees" % 200 = 1`.execute(trx);
}

/** One theme each, of those there are. */
async function themes(trx: Db, consultationId: string) {
  const known = await trx.selectFrom("theme").select("id").orderBy("position").limit(12).execute();
  const ids = known.map(({ id }) => id);
  for (let n = 0; ids.length < 8; n++) {
    const id = newId();
    ids.push(id);
    const names = JSON.stringify({ es: `Tema ${n}`, pt: `Tema ${n}`, en: `Theme ${n}`, fr: `Theme ${n}` });
    await trx
      .insertInto("theme")
      .values({
        id,
        code: `large-${n}`,
        position: 1000 + n,
        names,
        words: JSON.stringify({ es: "", pt: "", en: "", fr: "" }),
        active: 1,
        changedBy: null,
        changedAt: new Date().toISOString(),
      })
      .execute();
  }
  const which = sql.join(
    ids.map((id, n) => sql`when ${sql.lit(n)} then ${id}`),
    sql` `,
  );
  for (const [kind, shown] of [
    ["entry", sql`"text" is not null`],
    ["proposal", sql`true`],
  ] as const) {
    await sql`insert into "contributionTheme" ("contributionId", "consultationId", "kind", "themeId")
      select id, "consultationId", ${kind},
        case cast(substr(id, 33) as integer) % ${sql.lit(ids.length)} ${which} end
      from ${sql.table(kind)} where "consultationId" = ${consultationId} and ${shown}`.execute(trx);
  }
}

async function ledger(trx: Db, consultationId: string, name: string) {
  const acts = [
    [
      "response.sent",
      sql`select "submittedAt" as at, id from response where "consultationId" = ${consultationId} and "submittedAt" is not null`,
    ],
    [
      "proposal.made",
      sql`select "createdAt" as at, id from proposal where "consultationId" = ${consultationId}`,
    ],
    [
      "argument.made",
      sql`select "createdAt" as at, id from argument where "consultationId" = ${consultationId}`,
    ],
    [
      "vote.cast",
      sql`select "castAt" as at, "proposalId" as id from vote where "consultationId" = ${consultationId}`,
    ],
  ] as const;
  for (const [n, [act, rows]] of acts.entries()) {
    const id = idOf("ledger", `${name}${n}`, sql`(row_number() over ())`);
    await sql`insert into ledger ("id", "at", "act", "consultationId", "subjectId", "detail")
      select ${id}, at, ${act}, ${consultationId}, id, '{}' from (${rows}) as acts`.execute(trx);
  }
}

/** Addresses to look at, and somebody with an account who took part. */
async function examples(db: Db, consultationId: string) {
  const proposal = (order: "agrees" | "createdAt") =>
    db
      .selectFrom("proposal")
      .select("id")
      .where("consultationId", "=", consultationId)
      .where("visibility", "=", "published")
      .where("withdrawnAt", "is", null)
      .orderBy(order, "desc")
      .limit(1)
      .executeTakeFirstOrThrow();
  const entry = await db
    .selectFrom("entry")
    .select("id")
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("text", "is not", null)
    .limit(1)
    .executeTakeFirstOrThrow();
  const person = await db
    .selectFrom("participant")
    .select(["personId", "territoryId"])
    .where("consultationId", "=", consultationId)
    .where("personId", "is not", null)
    .orderBy("id")
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    proposalId: (await proposal("agrees")).id,
    newestProposalId: (await proposal("createdAt")).id,
    entryId: entry.id,
    personId: person.personId!,
    placeId: person.territoryId!,
  };
}
