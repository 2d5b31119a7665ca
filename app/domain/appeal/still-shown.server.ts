import { publicPathOf } from "#app/domain/moderation/places.ts";
import { isReadable } from "#app/domain/report/report.ts";
import type { ContributionKind, Db, Language, Visibility } from "#db/schema.ts";

/** What somebody reported, as everybody may read it now. */
export interface StillShown {
  title: string | null;
  text: string;
  language: Language;
  path: string;
}

interface Row {
  id: string;
  title: string | null;
  text: string | null;
  language: Language;
  visibility: Visibility;
  takenBack: boolean;
  proposalId: string | null;
}

/** Those of these contributions that readers still see, by id. */
export async function stillShown(
  db: Db,
  named: readonly { kind: ContributionKind; contributionId: string }[],
): Promise<Map<string, StillShown>> {
  const found = new Map<string, StillShown>();
  for (const [kind, ones] of Map.groupBy(named, (one) => one.kind)) {
    const rows = await readers[kind](
      db,
      ones.map((one) => one.contributionId),
    );
    for (const { id, title, text, language, visibility, takenBack, proposalId } of rows) {
      if (!isReadable({ visibility, takenBack })) continue;
      found.set(id, { title, text: text ?? "", language, path: publicPathOf({ kind, id, proposalId }) });
    }
  }
  return found;
}

const readers: Record<ContributionKind, (db: Db, ids: readonly string[]) => Promise<Row[]>> = {
  async entry(db, ids) {
    const columns = ["id", "text", "language", "visibility", "counted"] as const;
    const rows = await db.selectFrom("entry").select(columns).where("id", "in", ids).execute();
    return rows.map(({ counted, ...row }) => ({
      ...row,
      title: null,
      takenBack: row.text === null || counted === 0,
      proposalId: null,
    }));
  },
  async proposal(db, ids) {
    const columns = ["id", "title", "text", "language", "visibility", "withdrawnAt"] as const;
    const rows = await db.selectFrom("proposal").select(columns).where("id", "in", ids).execute();
    return rows.map(({ withdrawnAt, ...row }) => ({
      ...row,
      takenBack: withdrawnAt !== null,
      proposalId: row.id,
    }));
  },
  async argument(db, ids) {
    const columns = ["id", "text", "language", "visibility", "proposalId"] as const;
    const rows = await db.selectFrom("argument").select(columns).where("id", "in", ids).execute();
    return rows.map((row) => ({ ...row, title: null, takenBack: false }));
  },
};
