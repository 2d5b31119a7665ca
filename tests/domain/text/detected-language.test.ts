import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
import { changeResponse, saveAnswer, sendResponse } from "#app/domain/response/response.server.ts";
import { emptyDb } from "#tests/support/db.ts";
import { aBrowser, aConsultation, during } from "#tests/support/taking-part.ts";

test("a proposal and an argument are in the language of their words, on whatever page they were written", async () => {
  const db = await emptyDb();
  const consultation = await aConsultation(db);
  const territoryId = consultation.place.quilpue ?? null;
  const words = "Queremos mais árvores na praça, porque no verão ninguém aguenta o sol da tarde.";
  const proposed = await propose(
    db,
    aBrowser(),
    consultation.id,
    { title: "Mais sombra", text: words, place: "", territoryId, language: "es" },
    during,
  );
  const argued =
    proposed.ok &&
    (await argue(
      db,
      aBrowser(),
      proposed.proposal.id,
      {
        stance: "for",
        text: "The old people of the street would come down again.",
        parentId: null,
        territoryId,
        language: "es",
      },
      during,
    ));

  expect(proposed).toMatchObject({ ok: true, proposal: { language: "pt" } });
  expect(argued).toMatchObject({ ok: true, argument: { language: "en" } });
});

test("an answer is in the language of its words once it is sent, and what replaces it in that of its own", async () => {
  const db = await emptyDb();
  const { id, questions, place } = await aConsultation(db);
  const author = aBrowser();
  const say = (text: string) =>
    saveAnswer(
      db,
      author,
      id,
      { questionId: questions[0]!.id, value: null, text, territoryId: place.quilpue!, language: "es" },
      during,
    );
  const language = async () =>
    (await db.selectFrom("entry").select("language").executeTakeFirstOrThrow()).language;

  await say("Faltam bancos e árvores na praça, e a calçada está quebrada há anos.");
  await sendResponse(db, author, id, during);
  expect(await language()).toBe("pt");

  await say("Faltan bancos y árboles en la plaza, y la vereda está rota hace años.");
  expect(await language()).toBe("pt");
  await changeResponse(db, author, id, during);
  expect(await language()).toBe("es");
  expect(await db.selectFrom("response").select("language").execute()).toEqual([{ language: "es" }]);
});
