import type { Consultation } from "#app/domain/consultation/consultation.ts";
import type { Db } from "#db/schema.ts";

type Led = Pick<Consultation, "id" | "authorityId">;

/** The authorities that ask together with the one that leads, by name, each with when it agreed. */
export function jointAuthorities(db: Db, { id, authorityId }: Led) {
  return db
    .selectFrom("consultationAuthority")
    .innerJoin("authority", "authority.id", "consultationAuthority.authorityId")
    .select(["authority.id", "authority.name", "authority.timeZone", "consultationAuthority.agreedAt"])
    .where("consultationAuthority.consultationId", "=", id)
    .where("consultationAuthority.authorityId", "!=", authorityId)
    .orderBy("authority.name")
    .execute();
}

export type JointAuthority = Awaited<ReturnType<typeof jointAuthorities>>[number];

/** What they agreed to is no longer what the draft says. */
export async function forgetAgreements(trx: Db, { id, authorityId }: Led) {
  await trx
    .updateTable("consultationAuthority")
    .set({ agreedBy: null, agreedAt: null })
    .where("consultationId", "=", id)
    .where("authorityId", "!=", authorityId)
    .where("agreedAt", "is not", null)
    .execute();
}
