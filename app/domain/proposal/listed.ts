import { sql } from "kysely";

/** Which proposals lists show, as their indices say it, word for word: a condition given as a value would not be theirs. */
export const isListed = sql<boolean>`${sql.ref("proposal.visibility")} = 'published' and ${sql.ref("proposal.withdrawnAt")} is null`;
