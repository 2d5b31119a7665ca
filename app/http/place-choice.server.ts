import type { SubmissionResult } from "@conform-to/react";
import { data } from "@remix-run/node";
import { z } from "zod";
import { searchTerritories } from "#app/domain/territory/search-territories.server.ts";
import { ancestorsOf, territoryByCode } from "#app/domain/territory/territory.server.ts";
import { type FoundTerritory, type Territory, territoryName } from "#app/domain/territory/territory.ts";
import type { FormAnswer, ParsedForm } from "#app/http/forms.ts";
import type { Db, Language, TerritoryKind } from "#db/schema.ts";

/** The fields of `TerritoryPicker`: what is typed, what was looked for last, and the code chosen. */
export const PlaceFields = z.object({
  place: z.string().trim().max(100).optional(),
  placeLookedFor: z.string().trim().max(100).optional(),
  territory: z.string().max(100).optional(),
});

export interface PlaceOption {
  value: string;
  label: string;
  hint: string;
}

/** What an action gives back to a page with a `TerritoryPicker`. */
export interface PlaceAnswer extends FormAnswer {
  /** To choose among; null when nothing was looked for. */
  places: PlaceOption[] | null;
}

type Fields = z.infer<typeof PlaceFields>;
interface Where {
  db: Db;
  language: Language;
  kinds?: readonly TerritoryKind[];
  /** Only places in the territory with this path are found. */
  within?: string;
}

export type PlaceChoice =
  /** Nothing typed, or one of the places found: the form may go on. */
  | { settled: true; territory: Territory | null; places: PlaceOption[] | null }
  | { settled: false; places: PlaceOption[] };

/**
 * What was chosen in a form with a `TerritoryPicker`. Typing something else after choosing looks
 * again, so that nobody ends up in a place they no longer see.
 */
export async function placeChoice(fields: Fields, where: Where): Promise<PlaceChoice> {
  const typed = fields.place?.trim() ?? "";
  const lookedFor = fields.placeLookedFor?.trim() ?? "";
  if (fields.territory && typed === lookedFor) {
    const territory = await territoryByCode(where.db, fields.territory);
    const isRightKind = territory && (where.kinds ?? ["municipality"]).includes(territory.kind);
    if (isRightKind)
      return { settled: true, territory, places: typed ? await placesFor(typed, where) : null };
  }
  if (!typed) return { settled: true, territory: null, places: null };
  return { settled: false, places: await placesFor(typed, where) };
}

/**
 * The answer when the form has to be shown again for the place: the search button was pressed, or
 * something was typed and nothing chosen. Null when the place is settled.
 */
export function placeAnswer(form: ParsedForm<Fields>, choice: PlaceChoice) {
  if (choice.settled) return null;
  const { places } = choice;
  const isOnlyLooking = form.submission.payload.look !== undefined;
  const [field, error] =
    places.length > 0 ? ["territory", "person.place.choose"] : ["place", "person.place.none"];
  const result = isOnlyLooking ? asTyped(form) : refusing(form, { [field!]: error! });
  const territory = places.length === 1 ? places[0]!.value : "";
  const initialValue = { ...result.initialValue, territory };
  return data<PlaceAnswer>({ result: { ...result, initialValue }, places }, isOnlyLooking ? 200 : 422);
}

/** As `invalid` and `refused`, keeping the places to choose among. */
export function refusedWithPlaces<Input>(
  form: ParsedForm<Input>,
  choice: PlaceChoice,
  errors: Record<string, string> = {},
) {
  return data<PlaceAnswer>({ result: refusing(form, errors), places: choice.places }, 422);
}

function asTyped<Input>(form: ParsedForm<Input>): SubmissionResult {
  return { initialValue: form.submission.reply().initialValue };
}

function refusing<Input>(form: ParsedForm<Input>, { "": whole, ...fields }: Record<string, string>) {
  return form.submission.reply({
    ...(whole ? { formErrors: [whole] } : {}),
    fieldErrors: Object.fromEntries(Object.entries(fields).map(([name, key]) => [name, [key]])),
  });
}

/** "Quilpué, Valparaíso, Chile" in the reader's language. */
export async function placeName(db: Db, territory: Territory, language: Language): Promise<string> {
  const around = (await ancestorsOf(db, territory)).reverse();
  return [territory, ...around].map((place) => territoryName(place, language)).join(", ");
}

async function placesFor(words: string, { db, language, kinds, within }: Where): Promise<PlaceOption[]> {
  const found = await searchTerritories(db, words, { kinds, within });
  return found.map((territory) => ({
    value: territory.code,
    label: territoryName(territory, language),
    hint: surroundings(territory, language),
  }));
}

function surroundings({ within, path }: FoundTerritory, language: Language): string {
  const [code = ""] = path.split("/").filter(Boolean);
  const country = within.at(-1);
  if (country === undefined) return "";
  const named = territoryName({ kind: "country", code, name: country }, language);
  return [...within.slice(0, -1), named].join(", ");
}
