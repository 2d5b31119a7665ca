import { expect } from "@playwright/test";
import { demoMunicipalities } from "#db/seed/territories.ts";
import { about, questions, said, t, title } from "#tests/e2e/journey/words.ts";
import { Passerby } from "#tests/support/crowd.ts";
import type { Visitor } from "#tests/support/visitor.ts";

/** Six from each of two municipalities. */
export async function crowdAnswers(here: string): Promise<Passerby[]> {
  const crowd: Passerby[] = [];
  for (const place of ["quilpue", "cochrane"] as const) {
    for (const answers of said[place]) {
      const somebody = await Passerby.from(demoMunicipalities[place]);
      await somebody.answer(here, answers);
      crowd.push(somebody);
    }
  }
  return crowd;
}

/** Most agree; votes are counted with the municipality they come from. */
export async function crowdVotes(crowd: Passerby[], proposal: string) {
  for (const [i, somebody] of crowd.entries()) {
    await somebody.vote(proposal, i % 5 === 4 ? "disagree" : "agree");
    await somebody.leave();
  }
}

/** Signed in, from where she lives. */
export async function answers(marta: Visitor, here: string) {
  await marta.visit(here);
  await marta.follow(/^Responder: unos/);
  await marta.reads(t("consultation.from", { place: "Quilpué" }));
  await marta.press(t("response.start.submit"));
  await marta.write(t("response.question.label"), "Las raíces levantaron toda la vereda.");
  await marta.press(t("response.question.next"));
  await marta.reads(questions[1]!);
  await marta.write(t("response.question.label"), "Sombra y agua.");
  await marta.press(t("response.question.review"));
  await marta.press(t("response.review.send"));
  await marta.reads(/[A-Z0-9]{4}-[A-Z0-9]{4}/);

  await marta.visit(here);
  await marta.follow(t("consultation.action.change"));
  await marta.follow(about(t("common.change"), `2. ${questions[1]}`));
  await expect(marta.field(t("response.question.label"))).toHaveValue("Sombra y agua.");
  await marta.write(t("response.question.label"), "Sombra, agua y una cancha para los jóvenes.");
  await marta.press(t("response.question.review"));
  await marta.reads(t("response.review.unsent"));
  await marta.press(t("response.review.resend"));
  await marta.visit(`${here}/questions/2`);
  await marta.reads("Sombra, agua y una cancha para los jóvenes.");
}

/** Without an account; the municipality is asked for on the way. */
export async function answersFromCochrane(stranger: Visitor, here: string) {
  await stranger.visit("/");
  await stranger.follow(
    title,
    stranger.main.locator("li", { has: stranger.page.locator(`a[href="${here}"]`) }),
  );
  await stranger.follow(/^Responder: unos/);
  await stranger.follow(t("common.municipality.choose"));
  await stranger.press(/^Cochrane/);
  expect(stranger.path).toBe(`${here}/response`);
  await stranger.press(t("response.start.submit"));
  await stranger.press(t("response.question.next"));
  await stranger.write(t("response.question.label"), "Un quincho donde la gente se encuentre.");
  await stranger.press(t("response.question.review"));
  await stranger.reads(t("response.review.empty"));
  await stranger.press(t("response.review.send"));
  await stranger.reads(t("response.sent.change"));
}

/** Returns the address of the proposal. */
export async function proposes(marta: Visitor, here: string): Promise<string> {
  await marta.visit(here);
  await marta.follow(t("consultation.action.propose"));
  await marta.write(t("proposal.field.title"), "Rebajar las veredas en todas las esquinas del centro");
  await marta.write(t("proposal.field.text"), "Para que pasen las sillas de ruedas y los coches de guagua.");
  await marta.press(t("proposal.new.continue"));
  await marta.press(t("proposal.review.send"));
  await marta.reads(t("proposal.made"));
  return marta.path;
}

/** Somebody about to write the same sees what there is, and votes for it instead. */
export async function seesSimilar(stranger: Visitor, here: string, proposal: string) {
  await stranger.visit(`${here}/proposals`);
  await stranger.follow(t("consultation.action.propose"));
  await stranger.write(t("proposal.field.title"), "Rebajar la vereda en las esquinas");
  await stranger.press(t("proposal.new.continue"));
  await stranger.reads(t("proposal.similar.title", { count: 1 }));
  await stranger.follow(/^Rebajar las veredas/);
  expect(stranger.path).toBe(proposal);
}

export async function votesAndChanges(stranger: Visitor, proposal: string) {
  for (const choice of ["agree", "pass", "disagree"] as const) {
    await stranger.press(t(`common.vote.${choice}`));
    expect(stranger.path).toBe(proposal);
    const pressed = stranger.main.getByRole("button", { pressed: true });
    await expect(pressed).toHaveText(t(`common.vote.${choice}`));
  }
}

/** Words with a telephone number, of which they are warned; returns the address of the argument. */
export async function argues(stranger: Visitor, words: string): Promise<string> {
  await stranger.follow(t("argument.new"));
  await stranger.choose(t("argument.stance.against"));
  await stranger.write(t("argument.field.text"), words);
  await stranger.press(t("argument.publish"));
  await stranger.reads(t("signal.warning.title"));
  await stranger.press(t("signal.warning.anyway"));
  await stranger.reads(t("argument.made"));
  return stranger.path;
}

/** @param norm  the rule they think it breaks */
export async function reports(reader: Visitor, address: string, norm: string) {
  await reader.visit(address);
  await reader.follow(new RegExp(`^${t("consultation.report")}`));
  await reader.choose(norm);
  await reader.write(t("moderation.report.words"), "Es el teléfono de una vecina.");
  await reader.press(t("moderation.report.submit"));
  await reader.reads(t("moderation.received.lead"));
}

/** Nobody else reads the words; their author reads them with the rule and the reasons. */
export async function readsWhy(
  { author, others }: { author: Visitor; others: Visitor },
  { address, words, norm, reason }: { address: string; words: string; norm: string; reason: string },
) {
  await author.visit(address);
  for (const part of [t("argument.hidden"), norm, reason, words]) await author.reads(part);
  await author.visit("/account/contributions");
  for (const part of [t("response.own.state.hidden"), reason, words]) await author.reads(part);
  await others.visit(address);
  await others.reads(t("argument.hidden"));
  await expect(others.main).not.toContainText(words);
  await expect(others.main).not.toContainText(reason);
}

/** A page that was open when the consultation closed; what was written in it is not lost. */
export async function answersTooLate(marta: Visitor) {
  const words = "Y que la plaza tenga baños.";
  await marta.write(t("response.question.label"), words);
  await marta.press(t("response.question.next"));
  await expect(marta.main.getByRole("alert")).toContainText(t("consultation.refused.closed"));
  await expect(marta.field(t("response.question.label"))).toHaveValue(words);
}
