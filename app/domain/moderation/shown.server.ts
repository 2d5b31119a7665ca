import { rulesByIds } from "#app/domain/rule/rule.server.ts";
import { inReadingOrder, type Rule } from "#app/domain/rule/rule.ts";
import type { ContributionKind, Db, Language } from "#db/schema.ts";

/** Enough of a contribution to recognise it in a list. */
export interface Shown {
  title: string | null;
  text: string;
  language: Language;
  territory: string | null;
}

interface Named {
  kind: ContributionKind;
  contributionId: string;
}

/** The words of many contributions by their id, with where they are from. */
export async function wordsOf(db: Db, named: readonly Named[]): Promise<Map<string, Shown>> {
  const ids = (kind: ContributionKind) =>
    named.filter((one) => one.kind === kind).map((one) => one.contributionId);
  const [entries, proposals, debate] = [ids("entry"), ids("proposal"), ids("argument")];
  const rows: (Shown & { id: string })[] = [];
  const columns = ["language", "text"] as const;
  if (entries.length > 0) {
    const found = await db
      .selectFrom("entry")
      .leftJoin("territory", "territory.id", "entry.territoryId")
      .select(["entry.id", "territory.name as territory", ...columns])
      .where("entry.id", "in", entries)
      .execute();
    rows.push(...found.map((row) => ({ ...row, title: null, text: row.text ?? "" })));
  }
  if (proposals.length > 0) {
    const found = await db
      .selectFrom("proposal")
      .leftJoin("territory", "territory.id", "proposal.territoryId")
      .select(["proposal.id", "proposal.title", "territory.name as territory", ...columns])
      .where("proposal.id", "in", proposals)
      .execute();
    rows.push(...found);
  }
  if (debate.length > 0) {
    const found = await db
      .selectFrom("argument")
      .leftJoin("territory", "territory.id", "argument.territoryId")
      .select(["argument.id", "territory.name as territory", ...columns])
      .where("argument.id", "in", debate)
      .execute();
    rows.push(...found.map((row) => ({ ...row, title: null })));
  }
  return new Map(rows.map(({ id, ...shown }) => [id, shown]));
}

/** Under which rules each of these was reported and still waits, in the order people read them. */
export async function rulesReported(db: Db, named: readonly Named[]): Promise<Map<string, Rule[]>> {
  if (named.length === 0) return new Map();
  const rows = await db
    .selectFrom("report")
    .select(["contributionId", "ruleId"])
    .distinct()
    .where(
      "contributionId",
      "in",
      named.map((one) => one.contributionId),
    )
    .where("decisionId", "is", null)
    .execute();
  const rules = await rulesByIds(
    db,
    rows.map((row) => row.ruleId),
  );
  const byContribution = Map.groupBy(rows, (row) => row.contributionId);
  return new Map(
    [...byContribution].map(([id, reported]) => [
      id,
      inReadingOrder(reported.flatMap((row) => rules.get(row.ruleId) ?? [])),
    ]),
  );
}
