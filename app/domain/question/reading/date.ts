import { Day } from "#app/domain/consultation/schedule.ts";
import {
  type AnswerRead,
  answered,
  type Fields,
  nothingAnswered,
  wrong,
} from "#app/domain/question/reading/reading.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** "2027-03-30" as browsers send it, and "30/3/2027" as people type it where there is no calendar. */
export function readDate({ earliest, latest }: Settings<"date">, fields: Fields): AnswerRead {
  const typed = fields.date?.trim() ?? "";
  if (typed === "") return nothingAnswered;
  const date = isoOf(typed);
  if (!Day.safeParse(date).success) return wrong({ date: msg("form.day.wrong") });
  if (earliest !== null && date < earliest) {
    return wrong({ date: msg("question.wrong.date.early", { day: noonOf(earliest) }) });
  }
  if (latest !== null && date > latest) {
    return wrong({ date: msg("question.wrong.date.late", { day: noonOf(latest) }) });
  }
  return answered({ date });
}

function isoOf(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed) ?? [];
  return year ? `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}` : typed;
}

/** As a message's date: the same day in every time zone a server may keep. */
function noonOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
