import { z } from "zod";
import { StartInput } from "#app/domain/design/start.ts";

/** A file that was chosen, or what one says; the file counts when there are both. */
export const DesignFileInput = StartInput.omit({ title: true }).extend({
  file: z.instanceof(File).optional(),
  text: z.string().default(""),
});
export type DesignFileInput = z.infer<typeof DesignFileInput>;
