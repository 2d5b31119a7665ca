import { keptAnalysis } from "#app/domain/summary/group/analysis.server.ts";
import { groupNames } from "#app/domain/summary/group/group-name.server.ts";
import type { OpinionAnalysis } from "#app/domain/summary/group/opinion.ts";
import {
  type StraightLinerChoice,
  straightLinerChoice,
} from "#app/domain/summary/group/straight-liner-choice.server.ts";
import type { Db, Language } from "#db/schema.ts";

export interface GroupOnDesk {
  code: string;
  names: Partial<Record<Language, string>>;
  people: number;
  /** What sets it apart, most telling first. */
  apart: { id: string; title: string; language: Language; stance: "agree" | "disagree" }[];
}

export interface OpinionDesk {
  verdict: OpinionAnalysis["verdict"];
  voters: number;
  clustered: number;
  groups: GroupOnDesk[];
  straightLiners: OpinionAnalysis["straightLiners"];
  choice: StraightLinerChoice | null;
}

/** What moderators see of a consultation's opinions: how many, never who. null before the first analysis. */
export async function opinionDesk(db: Db, consultationId: string): Promise<OpinionDesk | null> {
  const kept = await keptAnalysis(db, consultationId);
  if (!kept) return null;
  const { verdict, voters, clustered, groups, representative, straightLiners } = kept.analysis;
  const names = await groupNames(db, consultationId);
  const titles = await shownTitles(
    db,
    Object.values(representative).flatMap((list) => list.map(({ proposalId }) => proposalId)),
  );
  return {
    verdict,
    voters,
    clustered,
    straightLiners,
    choice: await straightLinerChoice(db, consultationId),
    groups: groups.map(({ code, people }) => ({
      code,
      people,
      names: names[code] ?? {},
      apart: (representative[code] ?? []).flatMap(({ proposalId, stance }) => {
        const proposal = titles.get(proposalId);
        return proposal ? [{ ...proposal, stance }] : [];
      }),
    })),
  };
}

async function shownTitles(db: Db, ids: readonly string[]) {
  const rows = await db
    .selectFrom("proposal")
    .select(["id", "title", "language"])
    .where("id", "in", [...ids, ""])
    .where("visibility", "=", "published")
    .where("withdrawnAt", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
