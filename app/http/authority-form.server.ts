import { redirect } from "@remix-run/node";
import type { AuthoritySaved } from "#app/domain/authority/authority.server.ts";
import { AuthorityForm, type AuthorityInput } from "#app/domain/authority/authority.ts";
import type { Context } from "#app/http/context.ts";
import { parseForm } from "#app/http/forms.ts";
import { PlaceFields, placeAnswer, placeChoice, refusedWithPlaces } from "#app/http/place-choice.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import type { TerritoryKind } from "#db/schema.ts";

const kinds: TerritoryKind[] = ["municipality", "region", "country"];
const Input = AuthorityForm.extend(PlaceFields.shape);

/**
 * Reads the form of an authority, new or known, saves it and answers.
 * @param territoryId  its territory until now, kept when no other is chosen
 */
export async function answerAuthorityForm(
  request: Request,
  context: Context,
  territoryId: string | null,
  save: (input: AuthorityInput) => Promise<AuthoritySaved>,
) {
  const { language } = await readerOf(request, context);
  const form = await parseForm(request, Input);
  const place = await placeChoice(form.submission.payload, { db: context.db, language, kinds });
  const toChoose = placeAnswer(form, place);
  if (toChoose) return toChoose;
  const chosen = (place.settled ? place.territory?.id : null) ?? territoryId;
  const missing: Record<string, string> = chosen ? {} : { place: "admin.authority.territory.missing" };
  if (!form.ok || !chosen) return refusedWithPlaces(form, place, missing);

  const saved = await save({ ...form.input, territoryId: chosen });
  if (saved.ok) return redirect("/administration/authorities?saved");
  if (saved.refusal === "slug-taken") {
    return refusedWithPlaces(form, place, { slug: "admin.authority.slug.taken" });
  }
  if (saved.refusal === "no-such-territory") {
    return refusedWithPlaces(form, place, { place: "admin.authority.territory.missing" });
  }
  throw new Response(null, { status: saved.refusal === "not-allowed" ? 403 : 404 });
}
