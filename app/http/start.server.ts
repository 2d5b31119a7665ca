import { redirect } from "@remix-run/node";
import { authorities } from "#app/domain/authority/authority.server.ts";
import type { Design } from "#app/domain/design/design.ts";
import { draftFromDesign, type Origin } from "#app/domain/design/start.server.ts";
import type { StartInput } from "#app/domain/design/start.ts";
import { type Actor, authoritiesWhere } from "#app/domain/person/actor.ts";
import { reasonFor } from "#app/http/desk.server.ts";
import { type ParsedForm, refused } from "#app/http/forms.ts";
import type { Db } from "#db/schema.ts";

/** The authorities for which this actor may begin a consultation, as options of a field. */
export async function ownAuthorities(db: Db, actor: Actor) {
  const ids = authoritiesWhere(actor, "official");
  const own = (await authorities(db)).filter((authority) => ids?.includes(authority.id) ?? true);
  return own.map(({ id, name, language }) => ({ value: id, label: name, language }));
}

/** To the draft that was begun, or the form once more. */
export async function startFrom<Sent>(
  db: Db,
  actor: Actor,
  form: ParsedForm<Sent>,
  { authorityId, title }: StartInput,
  design: Design,
  origin: Origin,
) {
  const drafted = await draftFromDesign(db, actor, { authorityId, title, origin }, design);
  if (!drafted.ok && drafted.refusal !== "begun-already") {
    return refused(form, { authorityId: reasonFor(drafted.refusal) });
  }
  return redirect(`/desk/consultations/${drafted.id}`);
}
