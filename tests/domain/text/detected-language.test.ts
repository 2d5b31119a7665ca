import { expect, test } from "vitest";
import { argue } from "#app/domain/argument/argument.server.ts";
import { propose } from "#app/domain/proposal/proposal.server.ts";
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
