import { expect, test } from "@playwright/test";
import { appoints } from "#tests/e2e/journey/administrators.ts";
import * as citizen from "#tests/e2e/journey/citizens.ts";
import * as moderation from "#tests/e2e/journey/moderators.ts";
import * as desk from "#tests/e2e/journey/officials.ts";
import { compares, readsSummary } from "#tests/e2e/journey/readers.ts";
import { t } from "#tests/e2e/journey/words.ts";
import { signInByMail } from "#tests/support/sign-in-by-mail.ts";
import { Visitor } from "#tests/support/visitor.ts";

const irma = "irma.v.cochrane@example.org";
const places = ["Quilpué", "Cochrane"];
const phoneNumber = "Que llamen a Rosa, la presidenta de la junta, al 9 8765 4321.";
const norm = "Datos personales de otras personas";
const reason = "El número es de una vecina y ella no lo hizo público.";
const words = "Se habló de caminar sin tropezar: veredas enteras, luces y sombra.";
const closing = "Llegaron respuestas de todas las cuadras y la obra empieza antes.";

test("a consultation goes from its draft to the summaries of its municipalities without JavaScript", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const official = await Visitor.of(browser, "official");
  const moderator = await Visitor.of(browser, "moderator");
  const marta = await Visitor.of(browser, "citizen");
  const stranger = await Visitor.of(browser, null);
  const reader = await Visitor.of(browser, null);
  const { step } = test;

  const work = await step("an official drafts it", () => desk.drafts(official));
  await step("an official of the other authority, just appointed, agrees to it", async () => {
    await appoints(await Visitor.of(browser, "administrator"), irma);
    const other = await Visitor.of(browser, null);
    await other.visit("/sign-in?next=/desk");
    await signInByMail(other, irma);
    await desk.agrees(other);
  });
  const here = await step("sees it as others will and publishes it", () => desk.publishes(official, work));

  const crowd = await step("people of two municipalities answer", () => citizen.crowdAnswers(here));
  await step("a citizen answers and changes an answer", () => citizen.answers(marta, here));
  await step("somebody without an account does", () => citizen.answersFromCochrane(stranger, here));
  const proposal = await step("a citizen proposes", () => citizen.proposes(marta, here));
  await step("people vote", () => citizen.crowdVotes(crowd, proposal));
  await step("whoever has the same idea is shown it", () => citizen.seesSimilar(stranger, here, proposal));
  await step("and votes, twice differently", () => citizen.votesAndChanges(stranger, proposal));
  const argument = await step("and argues", () => citizen.argues(stranger, phoneNumber));

  await step("a reader reports it", () => citizen.reports(reader, argument, norm));
  await step("a moderator hides it", () => moderation.hides(moderator, phoneNumber, norm, reason));
  const hidden = { address: argument, words: phoneNumber, norm, reason };
  await step("its author reads why", () => citizen.readsWhy({ author: stranger, others: reader }, hidden));
  await step("everybody reads how much is hidden", () => moderation.isCounted(reader, here, norm));

  await step("a moderator words and publishes a summary for each municipality", async () => {
    for (const place of places) await moderation.publishesSummary(moderator, place, words);
  });
  await step("anybody reads them, with a map, figures and quotes", async () => {
    for (const place of places) await readsSummary(reader, here, place, words);
    await compares(reader, here, places);
  });

  await marta.visit(`${here}/response/questions/1`);
  await step("an official closes it early", () => desk.closesEarly(official, work, closing));
  await step("a late answer is refused and kept", () => citizen.answersTooLate(marta));
  await step("everybody reads why it was closed", async () => {
    await reader.visit(here);
    await reader.reads(closing);
    await expect(reader.main.getByRole("link", { name: /^Responder/ })).toHaveCount(0);
    await reader.reads(t("consultation.state.closed"));
  });
});
