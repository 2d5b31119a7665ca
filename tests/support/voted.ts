import { newId } from "#db/id.ts";
import type { Choice, Db } from "#db/schema.ts";
import { threeCamps } from "#tests/domain/summary/group/some-votes.ts";
import { aConsultation, type ConsultationFacts, during } from "#tests/support/taking-part.ts";

const choices: Record<string, Choice> = { "1": "agree", "0": "pass", "-1": "disagree" };
const proposals = 18;

/** A consultation on whose proposals three camps of so many people each have voted, from two places in turn. */
export async function aVotedConsultation(db: Db, each: number, facts: ConsultationFacts = {}) {
  const consultation = await aConsultation(db, { asks: ["quilpue", "limache"], ...facts });
  const places = [consultation.place.quilpue!, consultation.place.limache!];
  const people = threeCamps(each, proposals).map((person) => ({ ...person, id: newId() }));
  const ids = Array.from({ length: proposals }, () => newId());
  await db
    .insertInto("participant")
    .values(
      people.map(({ id }, index) => ({
        id,
        consultationId: consultation.id,
        personId: null,
        browserHash: id,
        territoryId: places[index % 2]!,
        channel: "web" as const,
        createdAt: during.toISOString(),
      })),
    )
    .execute();
  await db
    .insertInto("proposal")
    .values(
      ids.map((id, proposal) => {
        const cast = people.map(({ votes }) => votes.get(proposal));
        return {
          id,
          consultationId: consultation.id,
          participantId: people[proposal]!.id,
          territoryId: places[0]!,
          title: `Propuesta número ${proposal}`,
          text: "",
          language: "es" as const,
          visibility: "published" as const,
          createdAt: new Date(during.getTime() + proposal * 1000).toISOString(),
          agrees: cast.filter((vote) => vote === 1).length,
          disagrees: cast.filter((vote) => vote === -1).length,
          passes: cast.filter((vote) => vote === 0).length,
          argumentCount: 0,
          searchText: `propuesta numero ${proposal}`,
        };
      }),
    )
    .execute();
  const votes = people.flatMap(({ id, votes: cast }, index) =>
    [...cast].map(([proposal, vote]) => ({
      proposalId: ids[proposal]!,
      participantId: id,
      consultationId: consultation.id,
      territoryId: places[index % 2]!,
      choice: choices[String(vote)]!,
      castAt: new Date(during.getTime() + index * 3_600_000 + proposal * 20_000).toISOString(),
    })),
  );
  for (let from = 0; from < votes.length; from += 500) {
    await db
      .insertInto("vote")
      .values(votes.slice(from, from + 500))
      .execute();
  }
  return { ...consultation, proposalIds: ids, people };
}
