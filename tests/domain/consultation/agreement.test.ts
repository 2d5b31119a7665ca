import { expect, test } from "vitest";
import {
  agreeToConsultation,
  declineConsultation,
  draftVersion,
} from "#app/domain/consultation/agreement.server.ts";
import {
  describeBackground,
  describePurpose,
  setParticipation,
} from "#app/domain/consultation/authoring.server.ts";
import { authorityIdsOf, territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { deskConsultations } from "#app/domain/consultation/desk.server.ts";
import { jointAuthorities } from "#app/domain/consultation/joint.server.ts";
import {
  addJointAuthority,
  askTerritory,
  removeJointAuthority,
  stopAskingTerritory,
} from "#app/domain/consultation/places.server.ts";
import { publishConsultation } from "#app/domain/consultation/publication.server.ts";
import { setSchedule } from "#app/domain/consultation/schedule.server.ts";
import { editDesign } from "#app/domain/design/edit.server.ts";
import type { Edit } from "#app/domain/design/edit.ts";
import { attachDocument } from "#app/domain/document/document.server.ts";
import { addQuestion } from "#app/domain/question/question.server.ts";
import type { Db } from "#db/schema.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  actsOf,
  anOfficial,
  aQuestion,
  aReadyDraft,
  authorityFor,
  consultationOf,
  type Official,
  openText,
  winter,
} from "#tests/support/officials.ts";

/** A draft of Quilpué that is ready but for the agreement of Registro, which it names. */
async function anInvitation(db: Db) {
  const draft = await aReadyDraft(db);
  const registro = await authorityFor(db, "registro");
  await addJointAuthority(db, draft.official, draft.id, registro.id, winter);
  const invited = await anOfficial(db, registro.id);
  const which = { consultationId: draft.id, authorityId: registro.id };
  return { ...draft, registro, invited, which };
}

async function agree(db: Db, by: Official, which: { consultationId: string; authorityId: string }) {
  return agreeToConsultation(db, by, which, { seen: await draftVersion(db, which.consultationId) }, winter);
}

async function hasAgreed(db: Db, id: string) {
  const joint = await jointAuthorities(db, await consultationOf(db, id));
  return joint.map(({ agreedAt }) => agreedAt !== null);
}

const notAgreed = { ok: false, refusal: "incomplete", missing: ["agreement-missing"] };

test("nobody publishes in the name of an authority that has not agreed", async () => {
  const db = await emptyDb();
  const { id, official } = await anInvitation(db);
  expect(await publishConsultation(db, official, id, winter)).toEqual(notAgreed);
  expect((await consultationOf(db, id)).publishedAt).toBeNull();
});

test("once it has agreed the lead publishes, and the agreement stays with who gave it and when", async () => {
  const db = await emptyDb();
  const { id, official, invited, which } = await anInvitation(db);
  expect(await agree(db, invited, which)).toEqual({ ok: true });
  expect(await publishConsultation(db, official, id, winter)).toEqual({ ok: true });
  const row = await db.selectFrom("consultationAuthority").selectAll().executeTakeFirstOrThrow();
  expect(row).toEqual({ ...which, agreedBy: invited.personId, agreedAt: winter.toISOString() });
  expect((await actsOf(db)).slice(-2)).toEqual(["consultation.agreed", "consultation.published"]);
});

test("nobody else agrees or declines for it: neither the lead nor a third authority", async () => {
  const db = await emptyDb();
  const { id, official, registro, which } = await anInvitation(db);
  const third = await anOfficial(db, (await authorityFor(db, "limache")).id);
  const moderator = { ...third, grants: [{ role: "moderator" as const, authorityId: registro.id }] };
  for (const other of [official, third, moderator]) {
    expect(await agree(db, other, which)).toEqual({ ok: false, refusal: "not-allowed" });
    expect(await declineConsultation(db, other, which, winter)).toEqual({
      ok: false,
      refusal: "not-allowed",
    });
  }
  expect(await hasAgreed(db, id)).toEqual([false]);
});

test("an agreement is refused where nobody asked for it, twice, and after the publication", async () => {
  const db = await emptyDb();
  const { id, official, authority, invited, which } = await anInvitation(db);
  const limache = await authorityFor(db, "limache");
  const bystander = await anOfficial(db, limache.id);
  const refused = (refusal: string) => ({ ok: false, refusal });
  expect(await agree(db, bystander, { ...which, authorityId: limache.id })).toEqual(refused("not-asked"));
  expect(await agree(db, official, { ...which, authorityId: authority.id })).toEqual(refused("not-asked"));
  expect(await agree(db, invited, { ...which, consultationId: "nothing" })).toEqual(
    refused("no-such-consultation"),
  );
  const clicks = await Promise.all([agree(db, invited, which), agree(db, invited, which)]);
  expect(clicks).toContainEqual({ ok: true });
  expect(clicks).toContainEqual(refused("already-agreed"));
  await publishConsultation(db, official, id, winter);
  expect(await agree(db, invited, which)).toEqual(refused("already-published"));
  expect(await declineConsultation(db, invited, which, winter)).toEqual(refused("already-published"));
  expect(await hasAgreed(db, id)).toEqual([true]);
});

test("words that were changed after they were read are not agreed to", async () => {
  const db = await emptyDb();
  const { id, official, invited, which } = await anInvitation(db);
  const seen = await draftVersion(db, id);
  await addQuestion(db, official, id, aQuestion("¿Acepta pagar una tasa nueva?"), winter);
  expect(await agreeToConsultation(db, invited, which, { seen }, winter)).toEqual({
    ok: false,
    refusal: "changed-since",
  });
  expect(await hasAgreed(db, id)).toEqual([false]);
});

test("the agreement of one does not make the draft another one for the next", async () => {
  const db = await emptyDb();
  const { id, official, invited, which } = await anInvitation(db);
  const limache = await authorityFor(db, "limache");
  await addJointAuthority(db, official, id, limache.id, winter);
  const seen = await draftVersion(db, id);
  await agree(db, invited, which);
  const next = await anOfficial(db, limache.id);
  const own = { consultationId: id, authorityId: limache.id };
  expect(await agreeToConsultation(db, next, own, { seen }, winter)).toEqual({ ok: true });
  expect(await hasAgreed(db, id)).toEqual([true, true]);
});

test("whatever the lead changes afterwards, the authority is asked again", async () => {
  const db = await emptyDb();
  const { id, official, questionId, place, invited, which, ...rest } = await anInvitation(db);
  const storage = { put: async () => {}, get: async () => null, remove: async () => {} };
  const limache = await authorityFor(db, "limache");
  const edit = (change: Edit) => () => editDesign(db, official, id, change, winter);
  const words = openText("¿Qué falta?");
  const file = new File(["%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n"], "plano.pdf");
  const changes: Record<string, () => Promise<{ ok: boolean }>> = {
    purpose: () =>
      describePurpose(
        db,
        official,
        id,
        {
          title: "¿Qué plazas cerramos?",
          purpose: "Decidir qué plazas se venden este año.",
          promise: "Vender las menos votadas.",
          answersBy: "2026-12-24",
          language: "es",
        },
        winter,
      ),
    "place added": () => stopAskingTerritory(db, official, id, place.registro!, winter),
    "place removed": () => askTerritory(db, official, id, place.registro!, winter),
    schedule: () =>
      setSchedule(
        db,
        official,
        id,
        [{ kind: "contribute", opens: null, closes: { day: "2026-09-20", time: "18:00" } }],
        winter,
      ),
    "question added": () => addQuestion(db, official, id, aQuestion("¿Qué plaza sobra?"), winter),
    "question moved": edit({ name: "question.moved", questionId, to: "down" }),
    "question changed": edit({ name: "question.changed", questionId, words }),
    "question removed": edit({ name: "question.removed", questionId }),
    participation: () =>
      setParticipation(
        db,
        official,
        id,
        {
          access: "open",
          preModerated: false,
          preModeratedWhen: [],
          proposalsInvited: true,
          votesHiddenUntilVoted: false,
          minimumCell: 3,
        },
        winter,
      ),
    background: () => describeBackground(db, official, id, "Eran seis.", winter),
    document: () => attachDocument(db, storage as never, official, id, { title: "Plano", file }, winter),
    "authority added": () => addJointAuthority(db, official, id, limache.id, winter),
    "authority removed": () => removeJointAuthority(db, official, id, limache.id, winter),
  };
  for (const [name, change] of Object.entries(changes)) {
    await agree(db, invited, which);
    expect((await change()).ok, name).toBe(true);
    const own = (await jointAuthorities(db, await consultationOf(db, id))).find(
      (one) => one.id === rest.registro.id,
    );
    expect(own?.agreedAt, name).toBeNull();
  }
  expect(await publishConsultation(db, official, id, winter)).toEqual(notAgreed);
});

test("a change that is refused leaves the agreement", async () => {
  const db = await emptyDb();
  const { id, official, invited, which } = await anInvitation(db);
  await agree(db, invited, which);
  expect((await addQuestion(db, official, id, aQuestion(), winter)).ok).toBe(false);
  expect((await addQuestion(db, invited, id, aQuestion("¿Y qué más?"), winter)).ok).toBe(false);
  expect(await hasAgreed(db, id)).toEqual([true]);
});

test("who declines, even after agreeing, is taken off with its territory, and the others are asked again", async () => {
  const db = await emptyDb();
  const { id, official, authority, invited, which } = await anInvitation(db);
  const limache = await authorityFor(db, "limache");
  await addJointAuthority(db, official, id, limache.id, winter);
  await agree(db, invited, which);
  await agree(db, await anOfficial(db, limache.id), { consultationId: id, authorityId: limache.id });
  expect(await declineConsultation(db, invited, which, winter)).toEqual({ ok: true });
  expect(await authorityIdsOf(db, id)).toEqual([authority.id, limache.id]);
  expect((await territoriesAsked(db, id)).map(({ code }) => code)).toEqual(["limache", "quilpue"]);
  expect(await hasAgreed(db, id)).toEqual([false]);
  expect(await declineConsultation(db, invited, which, winter)).toEqual({ ok: false, refusal: "not-asked" });
});

test("the desk of the invited shows that they are asked, until they answer", async () => {
  const db = await emptyDb();
  const { official, invited, which } = await anInvitation(db);
  const shown = async (by: Official) =>
    (await deskConsultations(db, by, { state: null }, winter)).items.map((one) => one.isInvitation);
  expect(await shown(invited)).toEqual([true]);
  expect(await shown(official)).toEqual([false]);
  await agree(db, invited, which);
  expect(await shown(invited)).toEqual([false]);
});
