import { consultationById } from "#app/domain/consultation/consultation.server.ts";
import { hasTakenPart } from "#app/domain/participant/taken-part.server.ts";
import { accepts } from "#app/domain/phase/phase.ts";
import type { ConsultationRows, TerritoryRow } from "#app/domain/summary/consultation-rows.ts";
import { themes } from "#app/domain/theme/theme.server.ts";
import type { Db } from "#db/schema.ts";

/** Reads one consultation for its summaries: ten queries, however much was written. */
export async function readConsultation(
  db: Db,
  consultationId: string,
  now: Date,
): Promise<ConsultationRows | null> {
  const consultation = await consultationById(db, consultationId);
  if (!consultation) return null;
  const { id, language, minimumCell } = consultation;
  const allThemes = await themes(db);
  const codeOf = new Map(allThemes.map((theme) => [theme.id, theme.code]));
  const themesOf = await contributionThemes(db, id, codeOf);
  const asked = await questions(db, id);
  const said = await entries(
    db,
    id,
    asked.map((question) => question.id),
  );
  return {
    consultation: {
      id,
      language,
      minimumCell,
      votesHidden: consultation.votesHiddenUntilVoted === 1 && accepts(consultation, "votes", now),
    },
    questions: asked,
    territories: await territories(db, id),
    themes: allThemes.map(({ code, position, names }) => ({ code, position, names })),
    participants: await participants(db, id),
    entries: said.map((entry) => ({ ...entry, themes: themesOf(entry.id) })),
    proposals: (await proposals(db, id)).map((proposal) => ({ ...proposal, themes: themesOf(proposal.id) })),
    votes: await votes(db, id),
  };
}

async function contributionThemes(db: Db, consultationId: string, codeOf: Map<string, string>) {
  const rows = await db
    .selectFrom("contributionTheme")
    .select(["contributionId", "themeId"])
    .where("consultationId", "=", consultationId)
    .where("kind", "in", ["entry", "proposal"])
    .execute();
  const codes = new Map<string, string[]>();
  for (const { contributionId, themeId } of rows) {
    const code = codeOf.get(themeId);
    if (code) codes.set(contributionId, [...(codes.get(contributionId) ?? []), code]);
  }
  return (contributionId: string) => codes.get(contributionId)?.sort() ?? [];
}

/** Those answered in words, which are what a summary sums up. */
function questions(db: Db, consultationId: string) {
  return db
    .selectFrom("question")
    .select(["id", "position", "title"])
    .where("consultationId", "=", consultationId)
    .where("kind", "=", "open-text")
    .execute();
}

/** Those asked by name, and those somebody took part from. */
async function territories(db: Db, consultationId: string): Promise<TerritoryRow[]> {
  const rows = await db
    .selectFrom("territory")
    .leftJoin("consultationTerritory", (join) =>
      join
        .onRef("consultationTerritory.territoryId", "=", "territory.id")
        .on("consultationTerritory.consultationId", "=", consultationId),
    )
    .select(["territory.id", "name", "kind", "path", "population", "consultationTerritory.consultationId"])
    .where((on) =>
      on.or([
        on("consultationTerritory.consultationId", "is not", null),
        on(
          "territory.id",
          "in",
          on
            .selectFrom("participant")
            .select("participant.territoryId")
            .where("participant.consultationId", "=", consultationId)
            .where("participant.territoryId", "is not", null)
            .$castTo<{ territoryId: string }>(),
        ),
        on(
          "territory.id",
          "in",
          on
            .selectFrom("proposal")
            .select("proposal.territoryId")
            .where("proposal.consultationId", "=", consultationId)
            .where("proposal.territoryId", "is not", null)
            .$castTo<{ territoryId: string }>(),
        ),
      ]),
    )
    .execute();
  return rows.map(({ consultationId: asked, population, ...territory }) => ({
    ...territory,
    population: population === null ? null : Number(population),
    asked: asked !== null,
  }));
}

function participants(db: Db, consultationId: string) {
  return db
    .selectFrom("participant")
    .select(["participant.id", "participant.territoryId", "participant.channel"])
    .where("participant.consultationId", "=", consultationId)
    .where(hasTakenPart)
    .execute();
}

async function entries(db: Db, consultationId: string, questionIds: readonly string[]) {
  const asked = new Set(questionIds);
  const rows = await db
    .selectFrom("entry")
    .select(["id", "questionId", "participantId", "language", "text"])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("counted", "=", 1)
    .where("submittedAt", "is not", null)
    .where("text", "is not", null)
    .execute();
  return rows
    .map((row) => ({ ...row, text: row.text ?? "" }))
    .filter(({ questionId, text }) => asked.has(questionId) && text.trim() !== "");
}

async function proposals(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("proposal")
    .select([
      "id",
      "participantId",
      "territoryId",
      "language",
      "title",
      "text",
      "agrees",
      "disagrees",
      "passes",
      "importedSupports",
    ])
    .where("consultationId", "=", consultationId)
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .execute();
  return rows.map((row) => ({
    ...row,
    agrees: Number(row.agrees),
    disagrees: Number(row.disagrees),
    passes: Number(row.passes),
    importedSupports: row.importedSupports === null ? null : Number(row.importedSupports),
  }));
}

/** Added up by the database, by the place people take part from, so that a million votes stay few rows. */
async function votes(db: Db, consultationId: string) {
  const rows = await db
    .selectFrom("vote")
    .innerJoin("participant", "participant.id", "vote.participantId")
    .innerJoin("proposal", "proposal.id", "vote.proposalId")
    .select((select) => [
      "vote.proposalId",
      "participant.territoryId",
      "vote.choice",
      select.fn.countAll().as("votes"),
    ])
    .where("vote.consultationId", "=", consultationId)
    .where("proposal.visibility", "=", "published")
    .where("proposal.withdrawnAt", "is", null)
    .groupBy(["vote.proposalId", "participant.territoryId", "vote.choice"])
    .execute();
  const counts = new Map<string, ConsultationRows["votes"][number]>();
  for (const { proposalId, territoryId, choice, votes: cast } of rows) {
    const key = `${proposalId} ${territoryId}`;
    const row = counts.get(key) ?? { proposalId, territoryId, agrees: 0, disagrees: 0, passes: 0 };
    row[choice === "agree" ? "agrees" : choice === "disagree" ? "disagrees" : "passes"] += Number(cast);
    counts.set(key, row);
  }
  return [...counts.values()];
}
