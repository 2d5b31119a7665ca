import { DraftInput } from "#app/domain/consultation/authoring.ts";

/** The language is the design's. */
export const StartInput = DraftInput.omit({ language: true });
export type StartInput = { authorityId: string; title: string };
