import { sql } from "kysely";

/** Whether what has this id speaks of a theme: looked up for each that is read along, however many speak of it. */
export function speaksOf(id: "entry.id" | "proposal.id", themeCode: string) {
  return sql<boolean>`exists (select 1 from ${sql.table("contributionTheme")}
    join ${sql.table("theme")} on ${sql.ref("theme.id")} = ${sql.ref("contributionTheme.themeId")}
    where ${sql.ref("contributionTheme.contributionId")} = ${sql.ref(id)} and ${sql.ref("theme.code")} = ${themeCode})`;
}
