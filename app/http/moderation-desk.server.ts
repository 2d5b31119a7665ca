import { contributionKinds } from "#app/domain/decision/decision.ts";
import {
  type DeskValues,
  noFilter,
  placeOf,
  type QueueFilter,
  type QueueOrder,
  type QueueScope,
  queueOrders,
  type Stretch,
  signalCodes,
  waitReasons,
  whoseCases,
} from "#app/domain/moderation/queue.ts";
import {
  type ModeratedAuthority,
  type ModeratedConsultation,
  moderatedAuthorities,
  moderatedConsultations,
} from "#app/domain/moderation/scope.server.ts";
import { authoritiesWhere } from "#app/domain/person/actor.ts";
import { houseOfRules } from "#app/domain/rule/rule.server.ts";
import type { Rule } from "#app/domain/rule/rule.ts";
import type { Context } from "#app/http/context.ts";
import { requirePerson, type SignedIn } from "#app/http/guards.server.ts";
import { languages } from "#app/i18n/languages.ts";

/** What an address of the desk asks for, within what whoever asks may see. */
export interface Desk {
  reader: SignedIn;
  /** Lawyers see what was handed to them, and decide nothing. */
  as: "moderator" | "lawyer";
  authorities: ModeratedAuthority[];
  authority: ModeratedAuthority | null;
  consultations: ModeratedConsultation[];
  consultation: ModeratedConsultation | null;
  house: Rule[];
  scope: QueueScope;
  filter: QueueFilter;
  order: QueueOrder;
  stretch: Stretch;
  /** The same as an address has it; "" where nothing was chosen. */
  values: DeskValues;
}

const longestSearch = 200;

/** A moderator's desk, or a lawyer's; anybody else gets the 403 page. */
export async function requireDesk(request: Request, context: Context): Promise<Desk> {
  const { db } = context;
  const reader = await requirePerson(request, context);
  const { actor } = reader;
  const as = authoritiesWhere(actor, "moderator")?.length === 0 ? "lawyer" : "moderator";
  if (as === "lawyer" && authoritiesWhere(actor, "lawyer")?.length === 0) {
    throw new Response(null, { status: 403 });
  }
  const query = new URL(request.url).searchParams;
  const authorities = await moderatedAuthorities(db, actor, as);
  const authority = authorities.find((one) => one.slug === query.get("authority")) ?? null;
  const consultations = await moderatedConsultations(db, actor, { role: as, authorityId: authority?.id });
  const consultation = consultations.find((one) => one.slug === query.get("consultation")) ?? null;
  const house = await houseOfRules(db, (authority ?? onlyOne(authorities))?.id ?? null);
  const filter: QueueFilter = {
    ...noFilter,
    kind: oneOf(contributionKinds, query.get("kind")),
    ruleCode: house.find((rule) => rule.code === query.get("rule"))?.code ?? null,
    signal: oneOf(signalCodes, query.get("signal")),
    language: oneOf(languages, query.get("language")),
    waits: oneOf(waitReasons, query.get("waits")),
    whose: as === "lawyer" ? "handed" : oneOf(whoseCases, query.get("whose")),
    words: (query.get("q") ?? "").trim().slice(0, longestSearch),
  };
  const order = oneOf(queueOrders, query.get("order")) ?? "urgent";
  const isEverything = authority === null && authoritiesWhere(actor, as) === null;
  return {
    ...{ reader, as, authorities, authority, consultations, consultation, house, filter, order },
    scope: {
      personId: reader.person.id,
      consultationIds: consultation
        ? [consultation.id]
        : isEverything
          ? null
          : consultations.map((one) => one.id),
    },
    stretch: stretchAsked(query),
    values: {
      q: filter.words,
      authority: authority?.slug ?? "",
      consultation: consultation?.slug ?? "",
      kind: filter.kind ?? "",
      rule: filter.ruleCode ?? "",
      signal: filter.signal ?? "",
      language: filter.language ?? "",
      waits: filter.waits ?? "",
      whose: as === "lawyer" ? "" : (filter.whose ?? ""),
      order,
    },
  };
}

function stretchAsked(query: URLSearchParams): Stretch {
  const [after, before] = [placeOf(query.get("after")), placeOf(query.get("before"))];
  if (after) return { after };
  if (before) return { before };
  return query.has("end") ? "end" : "start";
}

function oneOf<Value extends string>(known: readonly Value[], asked: string | null): Value | null {
  return known.find((one) => one === asked) ?? null;
}

function onlyOne<Thing>(things: readonly Thing[]): Thing | null {
  return things.length === 1 ? things[0]! : null;
}
