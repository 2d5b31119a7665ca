import { queuePage } from "#app/domain/moderation/queue.server.ts";
import { isNarrowed, placeText } from "#app/domain/moderation/queue.ts";
import { rulesReported, wordsOf } from "#app/domain/moderation/shown.server.ts";
import type { Context } from "#app/http/context.ts";
import { requireDesk } from "#app/http/moderation-desk.server.ts";

const hourMs = 60 * 60_000;

/** The page of the queue that an address asks for, in as many queries whatever waits. */
export async function queueAsked(request: Request, context: Context, now = new Date()) {
  const { db } = context;
  const desk = await requireDesk(request, context);
  const { language } = desk.reader;
  const { count, cases, places, before, after } = await queuePage(db, desk.scope, desk.filter, {
    ...desk,
    now,
  });
  const words = await wordsOf(db, cases);
  const reported = await rulesReported(db, cases);
  return {
    as: desk.as,
    values: desk.values,
    authorities: desk.authorities.map(({ slug, name }) => ({ value: slug, label: name })),
    consultations: desk.consultations.map(({ slug, title }) => ({ value: slug, label: title })),
    rules: desk.house.map(({ code, titles }) => ({ value: code, label: titles[language] })),
    narrowed: isNarrowed(desk.filter) || desk.authority !== null || desk.consultation !== null,
    count,
    before: before && places[0] ? placeText(places[0]) : null,
    after: after && places.length > 0 ? placeText(places.at(-1)!) : null,
    cases: cases.flatMap(({ contributionId: id, consultationId, since, ...one }) => {
      const shown = words.get(id);
      if (!shown) return [];
      const hours = (now.getTime() - Date.parse(since)) / hourMs;
      const rules = (reported.get(id) ?? []).map((rule) => rule.titles[language]);
      const consultation = desk.consultations.find((of) => of.id === consultationId)?.title ?? "";
      return [{ ...one, ...shown, id, hours, rules, consultation }];
    }),
  };
}
