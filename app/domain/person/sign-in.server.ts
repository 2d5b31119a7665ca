import { isPassword } from "#app/domain/person/password.server.ts";
import { foldEmail } from "#app/domain/person/person.ts";
import type { Db } from "#db/schema.ts";

export type SignedIn = { ok: true; personId: string } | { ok: false; refusal: "wrong" };

/** Whether address and password belong together. It never says which of the two was wrong. */
export async function signIn(db: Db, input: { email: string; password: string }): Promise<SignedIn> {
  const person = await db
    .selectFrom("person")
    .select(["id", "passwordHash"])
    .where("email", "=", foldEmail(input.email))
    .executeTakeFirst();
  if (!(await isPassword(person?.passwordHash ?? null, input.password)))
    return { ok: false, refusal: "wrong" };
  return { ok: true, personId: person!.id };
}
