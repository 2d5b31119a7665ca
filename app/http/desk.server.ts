import {
  authoritiesOf,
  type ConsultationAuthority,
  consultationById,
} from "#app/domain/consultation/consultation.server.ts";
import { type Consultation, isPublished } from "#app/domain/consultation/consultation.ts";
import type { DeskPage } from "#app/domain/consultation/desk.ts";
import { type JointAuthority, jointAuthorities } from "#app/domain/consultation/joint.server.ts";
import { overviewOf } from "#app/domain/consultation/overview.server.ts";
import { can } from "#app/domain/person/actor.ts";
import { textOfDocument } from "#app/domain/rich-text/rich-text.ts";
import { progressOf } from "#app/domain/translation/translation.server.ts";
import type { Context } from "#app/http/context.ts";
import { found, requirePerson, type SignedIn } from "#app/http/guards.server.ts";
import type { MessageKey } from "#app/i18n/catalogues.ts";
import type { Values } from "#app/i18n/locale.ts";
import { msg } from "#app/i18n/message-reference.ts";
import type { Db } from "#db/schema.ts";

export interface Desk extends SignedIn {
  consultation: Consultation;
  /** The leading one first. */
  authorities: ConsultationAuthority[];
  lead: ConsultationAuthority;
  /** Whether this reader works for the authority that leads, and so may change it. */
  mayChange: boolean;
}

/** Somebody who works for one of the authorities that hold the consultation; else sign-in, 404 or 403. */
export async function requireDesk(request: Request, context: Context, id: string | undefined): Promise<Desk> {
  const reader = await requirePerson(request, context);
  const consultation = found(await consultationById(context.db, id ?? ""));
  const authorities = await authoritiesOf(context.db, consultation.id);
  const ids = authorities.map((authority) => authority.id);
  if (!can(reader.actor, "official", ids)) throw new Response(null, { status: 403 });
  const mayChange = can(reader.actor, "official", [consultation.authorityId]);
  return { ...reader, consultation, authorities, lead: authorities[0]!, mayChange };
}

export function deskPage({ lead, consultation, mayChange }: Desk): DeskPage {
  const { id, title, slug, language } = consultation;
  return {
    authority: { slug: lead.slug, name: lead.name, timeZone: lead.timeZone },
    consultation: { id, title, slug, language },
    frozen: !mayChange ? "reading" : isPublished(consultation) ? "published" : null,
  };
}

/** The desk and the joint authority of this address, for somebody who works for that very authority. */
export async function requireInvited(
  request: Request,
  context: Context,
  { id, authorityId }: { id?: string; authorityId?: string },
): Promise<Desk & { own: JointAuthority }> {
  const desk = await requireDesk(request, context, id);
  const joint = await jointAuthorities(context.db, desk.consultation);
  const own = found(joint.find((one) => one.id === authorityId));
  if (!can(desk.actor, "official", [own.id])) throw new Response(null, { status: 403 });
  return { ...desk, own };
}

/** Every answer of every part, to be read once more. */
export async function checkedFacts(db: Db, { consultation, lead }: Desk) {
  const { background } = consultation;
  return {
    ...consultation,
    ...(await overviewOf(db, consultation, new Date())),
    backgroundText: background ? textOfDocument(JSON.parse(background)) : "",
    lead: lead.name,
    progress: await progressOf(db, consultation),
  };
}

type Reason<Key> = Key extends `desk.refused.${infer Refusal}` ? Refusal : never;
/** Every refusal that a form of the desk can explain. */
export type Explained = Reason<MessageKey>;

/** What to say of a refusal; what is gone, or others' to change, is a page of its own. */
export function reasonFor(refusal: Explained | "gone" | "not-allowed", values?: Values): string {
  if (refusal === "gone") throw new Response(null, { status: 404 });
  if (refusal === "not-allowed") throw new Response(null, { status: 403 });
  return msg(`desk.refused.${refusal}`, values);
}

/** The overview, which says that this part was kept. */
export function savedAt(consultationId: string, part: string): string {
  return `/desk/consultations/${consultationId}?saved=${part}`;
}
