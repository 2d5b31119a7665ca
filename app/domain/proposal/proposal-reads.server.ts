import type { Db } from "#db/schema.ts";

/** One proposal with its author's name and municipality, whatever its state. */
export function proposalWithAuthor(db: Db, id: string) {
  return db
    .selectFrom("proposal")
    .innerJoin("participant", "participant.id", "proposal.participantId")
    .leftJoin("person", "person.id", "participant.personId")
    .leftJoin("territory", "territory.id", "proposal.territoryId")
    .selectAll("proposal")
    .select([
      "person.name as authorName",
      "territory.name as municipality",
      "territory.code as territoryCode",
    ])
    .where("proposal.id", "=", id)
    .executeTakeFirst();
}

export async function themesOfProposal(db: Db, proposalId: string) {
  return db
    .selectFrom("contributionTheme")
    .innerJoin("theme", "theme.id", "contributionTheme.themeId")
    .select(["theme.code", "theme.names"])
    .where("contributionTheme.contributionId", "=", proposalId)
    .where("theme.active", "=", 1)
    .orderBy("theme.position")
    .execute();
}
