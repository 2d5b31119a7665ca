import { openAppeals } from "#app/domain/appeal/desk.server.ts";
import { holderOf } from "#app/domain/moderation/assignment.ts";
import { colleagueNames } from "#app/domain/moderation/colleagues.server.ts";
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
  const names = await colleagueNames(
    db,
    cases.flatMap((one) => [holderOf(one, now), one.handedTo]),
  );
  const person = (id: string | null) =>
    id === null ? null : { name: names.get(id) ?? null, mine: id === desk.reader.person.id };
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
    noneLeft: new URL(request.url).searchParams.has("none"),
    appeals: desk.as === "moderator" ? await openAppeals(db, desk.reader.actor, now) : 0,
    cases: cases.flatMap(({ contributionId: id, consultationId, since, assignedTo, ...one }) => {
      const shown = words.get(id);
      if (!shown) return [];
      const hours = (now.getTime() - Date.parse(since)) / hourMs;
      const rules = (reported.get(id) ?? []).map((rule) => rule.titles[language]);
      const { title: consultation = "", timeZone } =
        desk.consultations.find((of) => of.id === consultationId) ?? {};
      const held = person(holderOf({ ...one, assignedTo }, now));
      const holder = held && { ...held, until: one.assignedUntil! };
      const handed = person(one.handedTo);
      return [{ ...one, ...shown, id, hours, rules, consultation, timeZone, holder, handed }];
    }),
  };
}
