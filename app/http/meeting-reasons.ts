import type { Called, Cancelled, Minuted, Moved } from "#app/domain/meeting/meeting.server.ts";
import { reasonFor } from "#app/http/desk.server.ts";
import { msg } from "#app/i18n/message-reference.ts";

type Refusal = Extract<Called | Moved | Cancelled | Minuted, { ok: false }>;

/** What to say of a refused act on a meeting, by the field it is about. */
export function meetingReasons(refusal: Refusal): Record<string, string> {
  switch (refusal.refusal) {
    case "gone":
    case "not-allowed":
    case "no-such-meeting":
      return { "": reasonFor(refusal.refusal === "not-allowed" ? "not-allowed" : "gone") };
    case "hour-skipped": {
      const { from, to, at } = refusal;
      return { [at === "start" ? "startsTime" : "endsTime"]: reasonFor("hour-skipped", { from, to }) };
    }
    case "ends-before-start":
    case "lasts-too-long":
      return { endsDay: msg(`phase.refused.${refusal.refusal}`) };
    case "called-already":
    case "nothing-changed":
      return {};
    default:
      return { "": msg(`phase.refused.${refusal.refusal}`) };
  }
}
