import type { Survey } from "#app/domain/summary/digest/survey.ts";

const made = new WeakMap<Survey, Map<string, unknown>>();

/** What is the same for every digest of a survey, made for the first of them. */
export function once<Thing>(survey: Survey, key: string, make: () => Thing): Thing {
  const things = made.get(survey) ?? new Map<string, unknown>();
  made.set(survey, things);
  if (!things.has(key)) things.set(key, make());
  return things.get(key) as Thing;
}
