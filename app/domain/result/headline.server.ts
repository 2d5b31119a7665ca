import { participationByTerritory } from "#app/domain/consultation/consultation.server.ts";
import type { Consultation } from "#app/domain/consultation/consultation.ts";
import { publishedParticipation } from "#app/domain/consultation/participation.ts";
import type { Headline } from "#app/domain/result/headline.ts";
import { talliesOf, totalsOf } from "#app/domain/tally/tally.server.ts";
import type { Channel, Db } from "#db/schema.ts";

/** The figures of a consultation as they stand: three queries. */
export async function headlineOf(
  db: Db,
  { id, minimumCell }: Pick<Consultation, "id" | "minimumCell">,
): Promise<Headline> {
  const channels = await responsesByChannel(db, id);
  const sum = (column: "started" | "sent" | "changed") =>
    channels.reduce((total, row) => total + row[column], 0);
  return {
    people: publishedParticipation(await participationByTerritory(db, id), minimumCell).total,
    started: sum("started"),
    sent: sum("sent"),
    changed: sum("changed"),
    channels: channels.map(({ channel, started, sent }) => ({ channel, started, sent })),
    ...(await totalsOf(db, [id], ["votes", "proposals", "arguments"])),
  };
}

async function responsesByChannel(db: Db, consultationId: string) {
  const rows = await talliesOf(db, consultationId, ["started", "sent", "changed"]);
  const count = (channel: string, what: string) =>
    rows.find((row) => row.of === channel && row.what === what)?.n ?? 0;
  const channels = rows.filter(({ what }) => what === "started").map(({ of }) => of as Channel);
  return channels.sort().map((channel) => ({
    channel,
    started: count(channel, "started"),
    sent: count(channel, "sent"),
    changed: count(channel, "changed"),
  }));
}
