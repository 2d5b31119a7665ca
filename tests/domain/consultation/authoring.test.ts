import { describe, expect, test } from "vitest";
import {
  describeBackground,
  describePurpose,
  draftConsultation,
  setParticipation,
} from "#app/domain/consultation/authoring.server.ts";
import {
  answerDayRefusal,
  DraftInput,
  ParticipationInput,
  PurposeInput,
} from "#app/domain/consultation/authoring.ts";
import { territoriesAsked } from "#app/domain/consultation/consultation.server.ts";
import { freeSlug, slugOf } from "#app/domain/consultation/slug.ts";
import { emptyDb } from "#tests/support/db.ts";
import {
  actsOf,
  aDraft,
  anOfficial,
  aPublished,
  authorityFor,
  consultationOf,
  winter,
} from "#tests/support/officials.ts";

const purpose: PurposeInput = {
  title: "¿Qué árboles plantamos?",
  purpose: "Elegir los árboles de la avenida antes del invierno.",
  promise: "Contestar por escrito cada propuesta.",
  answersBy: "2026-12-01",
  language: "es",
};

describe("an address made of a title", () => {
  test("has neither accents nor signs", () => {
    expect(slugOf("¿Qué plazas queremos en Ñuñoa?")).toBe("que-plazas-queremos-en-nunoa");
    expect(slugOf("São Paulo — orçamento  2027!")).toBe("sao-paulo-orcamento-2027");
  });

  test("ends with a whole word before it grows too long", () => {
    expect(slugOf(Array(40).fill("cabildo").join(" "))).toBe(Array(10).fill("cabildo").join("-"));
    expect(slugOf("x".repeat(150))).toBe("x".repeat(80));
  });

  test("is there even when no letter is left", () => {
    expect(slugOf("¿¿¿¿¿¿¿¿¿¿???")).toBe("consulta");
  });

  test("is never the address of another page, nor one that is taken", () => {
    expect(freeSlug("new", [])).toBe("new-2");
    expect(freeSlug("plazas", ["plazas-norte"])).toBe("plazas");
    expect(freeSlug("plazas", ["plazas", "plazas-2"])).toBe("plazas-3");
  });
});

describe("what is typed", () => {
  const problems = (schema: typeof PurposeInput, input: object) =>
    schema
      .safeParse(input)
      .error?.issues.map((issue) => issue.path[0])
      .sort();

  test("is refused when a title, a purpose or a promise says nothing or too much", () => {
    expect(problems(PurposeInput, purpose)).toBeUndefined();
    expect(problems(PurposeInput, { ...purpose, title: "  Plazas  ", promise: "Ya." })).toEqual([
      "promise",
      "title",
    ]);
    expect(problems(PurposeInput, { ...purpose, purpose: "a".repeat(2001) })).toEqual(["purpose"]);
    expect(problems(PurposeInput, { ...purpose, answersBy: "2027-02-30" })).toEqual(["answersBy"]);
    expect(problems(PurposeInput, { ...purpose, language: "tlh" })).toEqual(["language"]);
  });

  test("is kept tidy: a title on one line, no letters that cannot be seen", () => {
    expect(DraftInput.parse({ ...purpose, authorityId: "a", title: " ¿Qué\u200b  \n plazas? " }).title).toBe(
      "¿Qué plazas?",
    );
  });

  test("a cell is at least three people and at most fifty", () => {
    const cell = (minimumCell: number) =>
      ParticipationInput.safeParse({ access: "open", minimumCell }).success;
    expect([2, 3, 50, 51, 4.5].map(cell)).toEqual([false, true, true, false, false]);
  });

  test("an answer is promised for a day that is still to come, and not too far away", () => {
    expect(answerDayRefusal("2026-08-10", "2026-08-10")).toBe("answers-in-the-past");
    expect(answerDayRefusal("2026-08-11", "2026-08-10")).toBeNull();
    expect(answerDayRefusal("2029-08-11", "2026-08-10")).toBe("answers-too-far");
  });
});

describe("a draft", () => {
  test("asks the authority's own territory until told otherwise, and is recorded", async () => {
    const db = await emptyDb();
    const { id, authority, official } = await aDraft(db);
    expect(await consultationOf(db, id)).toMatchObject({
      slug: "que-plazas-queremos",
      authorityId: authority.id,
      createdBy: official.personId,
      publishedAt: null,
    });
    expect((await territoriesAsked(db, id)).map((territory) => territory.code)).toEqual(["quilpue"]);
    expect(await actsOf(db)).toEqual(["consultation.drafted"]);
  });

  test("is begun only by officials of that authority, each for the one they choose", async () => {
    const db = await emptyDb();
    const quilpue = await authorityFor(db, "quilpue");
    const limache = await authorityFor(db, "limache");
    const cochrane = await authorityFor(db, "cochrane");
    const official = await anOfficial(db, quilpue.id, limache.id);
    const draftFor = (authorityId: string) =>
      draftConsultation(
        db,
        official,
        { authorityId, title: "¿Qué plazas queremos?", language: "es" },
        winter,
      );
    const led = await draftFor(limache.id);
    expect(led.ok && (await consultationOf(db, led.id)).authorityId).toBe(limache.id);
    expect(await draftFor(cochrane.id)).toEqual({ ok: false, refusal: "not-allowed" });
    expect(await draftFor("nobody")).toEqual({ ok: false, refusal: "not-allowed" });
  });

  test("gets an address of its own, also when many are begun at once with one title", async () => {
    const db = await emptyDb();
    const { authority } = await aDraft(db);
    const officials = [];
    for (let i = 0; i < 3; i++) officials.push(await anOfficial(db, authority.id));
    const input = { authorityId: authority.id, title: "¡Qué plazas queremos!", language: "es" } as const;
    await Promise.all(officials.map((official) => draftConsultation(db, official, input, winter)));
    const slugs = await db.selectFrom("consultation").select("slug").execute();
    expect(slugs.map((row) => row.slug).sort()).toEqual([
      "que-plazas-queremos",
      "que-plazas-queremos-2",
      "que-plazas-queremos-3",
      "que-plazas-queremos-4",
    ]);
  });

  test("is begun once by pressing the button twice, and again by meaning it", async () => {
    const db = await emptyDb();
    const authority = await authorityFor(db);
    const official = await anOfficial(db, authority.id);
    const input = { authorityId: authority.id, title: "¿Qué plazas queremos?", language: "es" } as const;
    const begin = (seconds: number) =>
      draftConsultation(db, official, input, new Date(winter.getTime() + seconds * 1000));
    const clicks = await Promise.all([begin(0), begin(1)]);
    const first = clicks.find((click) => click.ok);
    const second = clicks.find((click) => !click.ok);
    expect(second).toEqual({ ok: false, refusal: "begun-already", id: first?.ok && first.id });
    expect((await begin(120)).ok).toBe(true);
    expect(await actsOf(db)).toEqual(["consultation.drafted", "consultation.drafted"]);
  });

  test("takes its purpose, and its address follows the title", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    expect(await describePurpose(db, official, id, purpose, winter)).toEqual({ ok: true });
    expect(await consultationOf(db, id)).toMatchObject({ ...purpose, slug: "que-arboles-plantamos" });
    await describePurpose(db, official, id, purpose, winter);
    expect((await consultationOf(db, id)).slug).toBe("que-arboles-plantamos");
  });

  test("promises no answer for a day that has passed where the authority is", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    const lateEvening = new Date("2026-08-11T02:00:00.000Z");
    const promise = (answersBy: string) =>
      describePurpose(db, official, id, { ...purpose, answersBy }, lateEvening);
    expect(await promise("2026-08-10")).toEqual({ ok: false, refusal: "answers-in-the-past" });
    expect(await promise("2026-08-11")).toEqual({ ok: true });
  });

  test("takes who may take part, and its background", async () => {
    const db = await emptyDb();
    const { id, official } = await aDraft(db);
    await setParticipation(
      db,
      official,
      id,
      {
        access: "resident",
        preModerated: true,
        preModeratedWhen: [],
        proposalsInvited: false,
        votesHiddenUntilVoted: true,
        minimumCell: 8,
      },
      winter,
    );
    await describeBackground(db, official, id, "## Antes\n\nEran **seis**. <script>", winter);
    expect(await consultationOf(db, id)).toMatchObject({
      access: "resident",
      preModerated: 1,
      proposalsInvited: 0,
      votesHiddenUntilVoted: 1,
      minimumCell: 8,
      backgroundHtml: "<h2>Antes</h2><p>Eran <strong>seis</strong>. &lt;script&gt;</p>",
    });
    await describeBackground(db, official, id, " \n ", winter);
    expect(await consultationOf(db, id)).toMatchObject({ background: null, backgroundHtml: "" });
  });
});

describe("nobody changes", () => {
  test("what another authority leads, also not those who hold it jointly", async () => {
    const db = await emptyDb();
    const { id } = await aDraft(db);
    const limache = await authorityFor(db, "limache");
    await db
      .insertInto("consultationAuthority")
      .values({ consultationId: id, authorityId: limache.id })
      .execute();
    const joint = await anOfficial(db, limache.id);
    expect(await describePurpose(db, joint, id, purpose, winter)).toEqual({
      ok: false,
      refusal: "not-allowed",
    });
    expect((await consultationOf(db, id)).purpose).toBe("");
  });

  test("what is published", async () => {
    const db = await emptyDb();
    const { id, official } = await aPublished(db);
    const before = await consultationOf(db, id);
    const frozen = { ok: false, refusal: "already-published" };
    expect(await describePurpose(db, official, id, purpose, winter)).toEqual(frozen);
    expect(
      await setParticipation(
        db,
        official,
        id,
        ParticipationInput.parse({ access: "resident", minimumCell: 5 }),
        winter,
      ),
    ).toEqual(frozen);
    expect(await describeBackground(db, official, id, "Otra cosa", winter)).toEqual(frozen);
    expect(await consultationOf(db, id)).toEqual(before);
  });

  test("what is not there", async () => {
    const db = await emptyDb();
    const { official } = await aDraft(db);
    expect(await describePurpose(db, official, "nothing", purpose, winter)).toEqual({
      ok: false,
      refusal: "gone",
    });
  });
});
