import { z } from "zod";
import { words } from "#app/domain/consultation/authoring.ts";
import { oneLine } from "#app/domain/text/plain.ts";

export const templateNameLength = { min: 3, max: 100 };
/** That one authority keeps. */
export const mostTemplates = 100;

export const TemplateInput = z.object({ name: words(oneLine, templateNameLength) });
export type TemplateInput = z.infer<typeof TemplateInput>;
