import { z } from "zod";
import { longestNote } from "#app/domain/moderation/note-length.ts";
import { plainText } from "#app/domain/text/plain.ts";
import { msg } from "#app/i18n/message-reference.ts";

const text = z
  .string({ message: msg("queue.note.missing") })
  .max(longestNote, msg("form.too-long", { max: longestNote }))
  .transform(plainText)
  .refine((words) => words !== "", msg("queue.note.missing"));

export const NoteInput = z.object({ text });
export type NoteInput = z.infer<typeof NoteInput>;

export const HandOverInput = z.object({
  to: z.string({ message: msg("queue.hand.to.missing") }).max(60),
  note: text,
});
export type HandOverInput = z.infer<typeof HandOverInput>;
