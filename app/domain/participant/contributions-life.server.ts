import type { contributionsOf } from "#app/domain/participant/contributions.server.ts";
import { erasedOn, mergesAsked } from "#app/domain/participant/contributions-asked.server.ts";
import { ownDecisions } from "#app/domain/participant/contributions-decided.server.ts";
import { editionsCounting } from "#app/domain/participant/contributions-editions.server.ts";
import type { Life } from "#app/domain/participant/contributions-life.ts";
import type { Db, Visibility } from "#db/schema.ts";

type Own = Awaited<ReturnType<typeof contributionsOf>>;

interface Item {
  id: string;
  consultationId: string;
  territoryId: string | null;
  title: string | null;
  text: string;
  visibility: Visibility;
  receivedAt: string;
  withdrawnAt: string | null;
  /** Arguments are in no summary. */
  isCounted: boolean;
}

/** What became of each of these, by its id; as many queries however many there are. */
export async function livesOf(db: Db, own: Own, secret: string, now: Date): Promise<Map<string, Life>> {
  const items = itemsOf(own);
  const decisions = await ownDecisions(db, items, secret, now);
  const counted = await editionsCounting(
    db,
    items
      .filter(({ isCounted }) => isCounted)
      .map(({ receivedAt, visibility, ...item }) => ({
        ...item,
        sentAt: receivedAt,
        pending: visibility === "pending",
        decisions: decisions.get(item.id) ?? [],
      })),
  );
  const asked = await mergesAsked(
    db,
    own.proposals.map(({ id }) => id),
  );
  const erased = await erasedOn(
    db,
    items.map(({ id }) => id),
  );
  return new Map(
    items.map(({ id, receivedAt }) => [
      id,
      {
        receivedAt,
        decisions: decisions.get(id) ?? [],
        countedIn: counted.get(id) ?? [],
        mergeAsked: asked.has(id),
        erasedAt: erased.get(id) ?? null,
      },
    ]),
  );
}

function itemsOf({ entries, proposals, arguments: debate }: Own): Item[] {
  return [
    ...entries
      .filter(({ submittedAt }) => submittedAt !== null)
      .map((entry) => ({
        ...entry,
        title: null,
        text: entry.text ?? "",
        receivedAt: entry.submittedAt!,
        withdrawnAt: null,
        isCounted: entry.counted && entry.text !== null,
      })),
    ...proposals.map((one) => ({ ...one, receivedAt: one.createdAt, isCounted: true })),
    ...debate.map((one) => ({
      ...one,
      ...{ title: null, consultationId: "", territoryId: null, withdrawnAt: null },
      receivedAt: one.createdAt,
      isCounted: false,
    })),
  ];
}
