import { coordinateFrom } from "#app/domain/question/reading/numbers.ts";
import {
  type AnswerRead,
  answered,
  type Fields,
  isEmpty,
  nothingAnswered,
  wrong,
} from "#app/domain/question/reading/reading.ts";
import type { Settings } from "#app/domain/question/settings.ts";
import { msg } from "#app/i18n/message-reference.ts";

/** The municipality's id is what the server made of the place that was chosen, never what a form sends. */
export function readPlace(settings: Settings<"place">, fields: Fields): AnswerRead {
  if (settings.as === "point") return readPoint(fields);
  return fields.territoryId ? answered({ territoryId: fields.territoryId }) : nothingAnswered;
}

const bounds = { latitude: 90, longitude: 180 } as const;

/** Six decimals of a degree: a hand's breadth on the ground. */
const finest = 1_000_000;

/** WGS 84, decimal degrees; both in one field, as maps give them to be copied, are read as well. */
function readPoint(fields: Fields): AnswerRead {
  const typed = apart(fields.latitude?.trim() ?? "", fields.longitude?.trim() ?? "");
  if (typed.latitude === "" && typed.longitude === "") return nothingAnswered;
  const errors: Record<string, string> = {};
  const point = { latitude: 0, longitude: 0 };
  for (const name of ["latitude", "longitude"] as const) {
    const degrees = coordinateFrom(typed[name]);
    if (typed[name] === "") errors[name] = msg("form.missing");
    else if (degrees === null || Math.abs(degrees) > bounds[name]) {
      errors[name] = msg(`question.wrong.${name}`);
    } else point[name] = Math.round(degrees * finest) / finest;
  }
  return isEmpty(errors) ? answered(point) : wrong(errors);
}

/** More characters than two coordinates have: what is longer is none, and is not searched through. */
const longestPair = 100;

/** "-33.0472, -71.4425" pasted into the first field. */
function apart(latitude: string, longitude: string) {
  const mayBePair = longitude === "" && latitude.length <= longestPair;
  const pair = mayBePair ? /^([-+]?\d+\.\d+)\s*[,;]?\s+([-+]?\d+\.\d+)$/.exec(latitude) : null;
  return pair ? { latitude: pair[1]!, longitude: pair[2]! } : { latitude, longitude };
}
