import { createHash } from "node:crypto";
import type { Insertable } from "kysely";
import { phase } from "#app/domain/phase/phase.ts";
import { uncounted } from "#app/domain/tally/recount.server.ts";
import { saveTerritories } from "#app/domain/territory/save-territories.server.ts";
import { foldText } from "#app/domain/text/fold.ts";
import type { ImportedArgument, ImportedConversation, ImportedProposal } from "#db/import/conversation.ts";
import type { ContributionKind, Db, Schema } from "#db/schema.ts";

export interface Loaded {
  consultationId: string;
  /** Rows that were not there before, by table. */
  added: Record<string, number>;
}

type Progress = (step: string, done: number, total: number) => void;

/**
 * Writes a conversation held elsewhere as a closed consultation. Ids are made from the source's own
 * keys, so that what is already there stays as it is. Call it inside a transaction: all or nothing.
 */
export async function loadConversation(
  trx: Db,
  conversation: ImportedConversation,
  now: Date,
  progress: Progress = () => {},
): Promise<Loaded> {
  const rows = await rowsOf(trx, conversation, now);
  const added: Record<string, number> = {};
  const consultationId = idOf(conversation.key);
  await uncounted(trx, consultationId, async () => {
    for (const [table, values] of Object.entries(rows)) {
      added[table] = await insertMissing(trx, table as keyof Schema, values, progress);
    }
  });
  return { consultationId, added };
}

async function rowsOf(trx: Db, conversation: ImportedConversation, now: Date) {
  const { key } = conversation;
  await saveTerritories(trx, conversation.territories);
  const territories = await territoryIds(trx, conversation);
  const consultationId = idOf(key);
  const authorityId = idOf(key, "authority");
  const people = new Map<string, Insertable<Schema["participant"]>>();

  /** The participant behind a pseudonym of the source. */
  function participant(pseudonym: string, territoryCode: string | null, at: string): string {
    const id = idOf(key, "participant", pseudonym);
    if (!people.has(id)) {
      people.set(id, {
        id,
        consultationId,
        browserHash: sha256(`${key}/${pseudonym}`),
        territoryId: territoryCode && territories.get(territoryCode)!,
        channel: "web",
        createdAt: at,
      });
    }
    return id;
  }

  const votes = lastVotes(conversation);
  const counts = countsOf(conversation, votes);
  const proposal = conversation.proposals.map((one) => ({
    ...textRow(one, "proposal", one.key),
    title: one.title,
    place: one.place,
    latitude: one.latitude,
    longitude: one.longitude,
    importedSupports: one.supports,
    sourceUrl: one.sourceUrl,
    searchText: foldText(`${one.title} ${one.text} ${one.place ?? ""}`),
    ...counts.get(one.key)!,
  }));
  const known = new Set(conversation.arguments.map((one) => one.key));
  const argument = conversation.arguments.map((one) => ({
    ...textRow(one, "argument", one.key),
    proposalId: idOf(key, "proposal", one.proposalKey),
    // A reply to what the source no longer has begins a thread.
    parentId: one.parentKey && known.has(one.parentKey) ? idOf(key, "argument", one.parentKey) : null,
    stance: "comment" as const,
    importedAgrees: one.agrees,
    importedDisagrees: one.disagrees,
  }));
  const vote = votes.map((one) => ({
    proposalId: idOf(key, "proposal", one.proposalKey),
    participantId: participant(one.voterKey, one.territoryCode, one.at),
    consultationId,
    territoryId: one.territoryCode && territories.get(one.territoryCode)!,
    choice: one.choice,
    castAt: one.at,
  }));

  function textRow(one: ImportedProposal | ImportedArgument, kind: ContributionKind, sourceKey: string) {
    return {
      id: idOf(key, kind, sourceKey),
      consultationId,
      participantId: participant(one.authorKey, one.territoryCode, one.at),
      territoryId: one.territoryCode && territories.get(one.territoryCode)!,
      text: one.text,
      language: conversation.language,
      visibility: one.hiddenBecause ? ("hidden" as const) : ("published" as const),
      createdAt: one.at,
    };
  }

  return {
    authority: [authorityRow(conversation, authorityId, territories, now)],
    consultation: [consultationRow(conversation, consultationId, authorityId, now)],
    consultationAuthority: [{ consultationId, authorityId, agreedAt: conversation.opensAt }],
    consultationTerritory: conversation.asked.map((code) => ({
      consultationId,
      territoryId: territories.get(code)!,
    })),
    participant: [...people.values()],
    proposal,
    argument,
    vote,
    decision: decisionsOf(conversation, consultationId),
  };
}

function authorityRow(
  { authority, key, language }: ImportedConversation,
  id: string,
  territories: Map<string, string>,
  now: Date,
): Insertable<Schema["authority"]> {
  return {
    id,
    slug: key,
    name: authority.name,
    territoryId: territories.get(authority.territoryCode)!,
    timeZone: authority.timeZone,
    language,
    accent: "#3b2a5c",
    appealDays: 30,
    appealAnswerDays: 15,
    createdAt: now.toISOString(),
  };
}

function consultationRow(
  conversation: ImportedConversation,
  id: string,
  authorityId: string,
  now: Date,
): Insertable<Schema["consultation"]> {
  const { title, purpose, promise, credit, language, opensAt, closesAt } = conversation;
  return {
    id,
    slug: conversation.key,
    authorityId,
    title,
    purpose,
    promise,
    credit,
    language,
    opensAt,
    closesAt,
    phases: JSON.stringify([phase("contribute", opensAt, closesAt)]),
    languages: "[]",
    access: "signed-in",
    preModerated: 0,
    preModeratedWhen: "[]",
    proposalsInvited: 1,
    votesHiddenUntilVoted: 0,
    minimumCell: 5,
    backgroundHtml: "",
    createdAt: now.toISOString(),
    publishedAt: opensAt,
  };
}

/** What the source's own moderators removed stays removed, with its reason. */
function decisionsOf(conversation: ImportedConversation, consultationId: string) {
  const { key } = conversation;
  const texts = [
    ...conversation.proposals.map((one) => ({ one, kind: "proposal" as const })),
    ...conversation.arguments.map((one) => ({ one, kind: "argument" as const })),
  ];
  return texts.flatMap(({ one, kind }) =>
    one.hiddenBecause
      ? [
          {
            id: idOf(key, "decision", kind, one.key),
            consultationId,
            kind,
            contributionId: idOf(key, kind, one.key),
            outcome: "hide" as const,
            reason: one.hiddenBecause,
            decidedAt: one.at,
          },
        ]
      : [],
  );
}

/** The last vote of each participant on each proposal. */
function lastVotes({ votes }: ImportedConversation) {
  return [...new Map(votes.map((vote) => [`${vote.proposalKey} ${vote.voterKey}`, vote])).values()];
}

function countsOf(conversation: ImportedConversation, votes: ImportedConversation["votes"]) {
  const counts = new Map(
    conversation.proposals.map((one) => [one.key, { agrees: 0, disagrees: 0, passes: 0, argumentCount: 0 }]),
  );
  const counter = { agree: "agrees", disagree: "disagrees", pass: "passes" } as const;
  for (const vote of votes) counts.get(vote.proposalKey)![counter[vote.choice]]++;
  for (const one of conversation.arguments) {
    if (!one.hiddenBecause) counts.get(one.proposalKey)!.argumentCount++;
  }
  return counts;
}

async function territoryIds(trx: Db, conversation: ImportedConversation): Promise<Map<string, string>> {
  const codes = conversation.territories.map((territory) => territory.code);
  const rows = await trx.selectFrom("territory").select(["id", "code"]).where("code", "in", codes).execute();
  return new Map(rows.map((row) => [row.code, row.id]));
}

/** Both databases take some tens of thousands of values in one statement. */
const valuesAtOnce = 20_000;

async function insertMissing(
  trx: Db,
  table: keyof Schema,
  rows: object[],
  progress: Progress,
): Promise<number> {
  let added = 0;
  const atOnce = Math.floor(valuesAtOnce / Math.max(1, Object.keys(rows[0] ?? {}).length));
  for (let start = 0; start < rows.length; start += atOnce) {
    const result = await trx
      .insertInto(table)
      .values(rows.slice(start, start + atOnce) as never)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    added += Number(result.numInsertedOrUpdatedRows ?? 0);
    progress(table, Math.min(start + atOnce, rows.length), rows.length);
  }
  return added;
}

/** An id in the form of a UUID (version 8, RFC 9562) that is the same for the same source keys. */
function idOf(...keys: string[]): string {
  const hex = sha256(keys.join("/"));
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
