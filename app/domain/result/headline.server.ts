import { participationByTerritory } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { publishedParticipation } from "#app/domain/consultation/participation.ts";
import type { Headline } from "#app/domain/result/headline.ts";
import type { Db } from "#db/schema.ts";

/** The figures of a consultation as they stand: five queries. */
export async function headlineOf(
  db: Db,
  { id, minimumCell }: Pick<Consultation, "id" | "minimumCell">,
): Promise<Headline> {
  const byChannel = await responsesByChannel(db, id);
  const sum = (column: "started" | "sent" | "changed") =>
    byChannel.reduce((total, row) => total + row[column], 0);
  return {
    people: publishedParticipation(await participationByTerritory(db, id), minimumCell).total,
    started: sum("started"),
    sent: sum("sent"),
    changed: sum("changed"),
    channels: byChannel.map(({ channel, started, sent }) => ({ channel, started, sent })),
    votes: await howMany(db, "vote", id),
    proposals: await howMany(db, "proposal", id),
    arguments: await howMany(db, "argument", id),
  };
}

async function responsesByChannel(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("response")
    .select((on) => [
      "channel",
      on.fn.countAll().as("started"),
      on.fn.count("submittedAt").as("sent"),
      on.fn.count("changedAt").as("changed"),
    ])
    .where("consultationId", "=", consultationId)
    .groupBy("channel")
    .orderBy("channel")
    .execute();
  return rows.map(({ channel, started, sent, changed }) => ({
    channel,
    started: Number(started),
    sent: Number(sent),
    changed: Number(changed),
  }));
}

async function howMany(
  db: Db,
  table: "vote" | "proposal" | "argument",
  consultationId: string,
): Promise<number> {
  const row = await db
    .selectFrom(table as "proposal")
    .select((on) => on.fn.countAll().as("n"))
    .where("consultationId", "=", consultationId)
    .$if(table === "proposal", (query) => query.where("withdrawnAt", "is", null))
    .executeTakeFirstOrThrow();
  return Number(row.n);
}
