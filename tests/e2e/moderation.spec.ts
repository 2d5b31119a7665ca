import { expect, test } from "@playwright/test";
import { demoMunicipalities } from "#db/seed/territories.ts";
import * as citizen from "#tests/e2e/journey/citizens.ts";
import { t } from "#tests/e2e/journey/words.ts";
import { isAccessible } from "#tests/e2e/moderation/accessible.ts";
import * as author from "#tests/e2e/moderation/authors.ts";
import * as moderation from "#tests/e2e/moderation/moderators.ts";
import { mayNotDecide } from "#tests/e2e/moderation/own-words.ts";
import { appointsModerator, signedIn } from "#tests/e2e/moderation/people.ts";
import * as record from "#tests/e2e/moderation/record.ts";
import { Passerby } from "#tests/support/crowd.ts";
import { browserOf } from "#tests/support/demo-people.ts";
import { post, publish } from "#tests/support/published.ts";
import { Visitor } from "#tests/support/visitor.ts";

const writer = "pamela.g.quilpue@example.org";
const second = "hernan.p.quilpue@example.org";
const title = "Ferias de herramientas usadas los sábados";
const text = "Que se puedan vender e intercambiar en la plaza.";
const norm = "Publicidad y mensajes repetidos";
const grounds = { norm, reason: "Parece el aviso de un negocio y no una propuesta." };
const personal = { norm: "Datos personales de otras personas", reason: "El número es de una vecina." };
const phone = "9 8765 4321";

test("a decision is reported, taken, undone, taken again, told, appealed, overturned and on record, without JavaScript", async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const { step } = test;
  const reader = await Visitor.of(browser, null);
  const first = await Visitor.of(browser, "moderator");
  const here = await step("an official publishes a consultation", () => published(browser));
  const pamela = await signedIn(browser, writer);
  await appointsModerator(browser, second);
  const other = await signedIn(browser, second);

  const proposal = await step("people propose and vote", async () => {
    const made = (name: string, about = "") =>
      post(pamela.page.request, `${here}/proposals/new`, { title: name, text: about, place: "", send: "on" });
    await made("Bancas con sombra en la plaza de los sábados");
    const path = await made(title, text);
    await made("Árboles nativos en la plaza de los sábados");
    const crowd = await Promise.all(
      Array.from({ length: 3 }, () => Passerby.from(demoMunicipalities.quilpue)),
    );
    for (const somebody of crowd) await somebody.vote(path, "agree");
    await crowd[0]!.vote(path, "disagree");
    for (const somebody of crowd) await somebody.leave();
    return path;
  });
  const list = `${here}/proposals?sort=most-agreed`;
  const before = { order: await orderOf(reader, list), page: await pageOf(reader, proposal) };

  await step("a reader without an account reports it", async () => {
    await citizen.reports(reader, proposal, norm);
    await isAccessible(reader);
  });
  await step("a moderator hides it, undoes that and decides again", async () => {
    await moderation.opensCase(first, title);
    await moderation.hides(first, { norm, reason: "Razones escritas con demasiada prisa." });
    await moderation.undoes(first);
    expect(await pageOf(reader, proposal)).toBe(before.page);
    await moderation.hides(first, grounds);
    await isAccessible(first);
  });
  await step("nobody else reads it", async () => {
    expect(await orderOf(reader, list)).not.toContain(proposal);
    await reader.visit(proposal);
    await reader.reads(t("proposal.hidden"));
    await expect(reader.main).not.toContainText(text);
    await isAccessible(reader);
  });
  const key = await step("its author is told, once", async () => {
    const subject = t("moderation.letter.hide.subject", { kind: "proposal" });
    expect(await author.lettersTo(pamela, writer, subject)).toBe(1);
    await author.readsLetter(pamela, { email: writer, subject, grounds, words: text });
    return author.readsDecision(pamela, grounds, text);
  });
  const decision = await step("and appeals", () =>
    author.appeals(pamela, proposal, "No vendo nada: propongo una feria de vecinos."),
  );
  const appeal = await step("who decided cannot decide that", () =>
    moderation.mayNotDecideAppeal(first, title),
  );
  await step("somebody else overturns it", () =>
    moderation.overturns(other, appeal, "Es una propuesta: nadie vende nada en ella."),
  );
  await step("everything is as it was", async () => {
    expect(await orderOf(reader, list)).toEqual(before.order);
    expect(await pageOf(reader, proposal)).toBe(before.page);
    await pamela.visit(appealOf(decision));
    await pamela.reads(t("appeal.own.overturned"));
  });
  await step("the public record says so and nothing more", async () => {
    await reader.visit(`${here}/moderation`);
    await reader.reads(norm);
    await isAccessible(reader);
    const [row, ...others] = await record.recordRows(reader, here);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      decision: decision.split("/")[2],
      outcome: "hide",
      rule: "spam",
      prompted_by: "report",
      in_force: "false",
      appealed: "true",
      appeal_outcome: "overturned",
      appeal_late: "false",
    });
    const hash = await record.isProven(reader, decision, { key, title, text });
    expect(row!.sha256).toBe(hash);
    const names = ["Pamela", "Rosario", "Hernán", writer];
    await record.saysNothingOf(reader, here, [title, text, key, grounds.reason, ...names]);
  });
});

test("personal data is hidden from readers alone, and nobody decides on their own words by any path", async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const { step } = test;
  const reader = await Visitor.of(browser, null);
  const stranger = await Visitor.of(browser, null);
  const moderator = await Visitor.of(browser, "moderator");
  const here = await published(browser);
  await post(stranger.page.request, "/municipality", { code: demoMunicipalities.quilpue });
  await post(moderator.page.request, "/municipality", { code: demoMunicipalities.quilpue });

  const proposal = await step("a moderator proposes something as a citizen", () =>
    post(moderator.page.request, `${here}/proposals/new`, {
      ...{ title: "Más luz en la calle del mercado", text: "De noche no se ve.", place: "" },
      send: "on",
    }),
  );
  const words = `Que llamen a la presidenta de la junta, al ${phone}, para coordinarlo.`;
  const argument = await step(
    "somebody is warned, and publishes a telephone number all the same",
    async () => {
      await stranger.visit(proposal);
      await stranger.follow(t("argument.new"));
      await stranger.choose(t("argument.stance.for"));
      await stranger.write(t("argument.field.text"), words);
      await stranger.press(t("argument.publish"));
      await stranger.reads(t("signal.warning.title"));
      await stranger.press(t("signal.warning.anyway"));
      await stranger.reads(t("argument.made"));
      return stranger.path;
    },
  );
  await step("a reader reports it, and a moderator hides the number", async () => {
    await citizen.reports(reader, argument, personal.norm);
    await moderation.opensCase(moderator, words.slice(0, 30));
    await moderation.hidesPart(moderator, phone, personal);
  });
  await step("readers read the rest, and what was removed", async () => {
    for (const path of [argument, proposal]) {
      await reader.visit(path);
      await reader.reads("Que llamen a la presidenta de la junta");
      await reader.reads(/\[[^\]]*datos personales[^\]]*\]/i);
      await expect(reader.main).not.toContainText(phone);
    }
    await reader.visit(argument);
    await reader.reads(/Moderación ocultó una parte el/);
    await isAccessible(reader);
    await record.saysNothingOf(reader, here, [phone, "presidenta", personal.reason]);
  });
  await step("its author reads the whole and why", async () => {
    await stranger.visit("/account/contributions");
    for (const part of [personal.norm, personal.reason]) await stranger.reads(part);
  });

  await step(
    "nobody decides on their own proposal: not from its page, by hand, nor with others",
    async () => {
      await citizen.reports(reader, proposal, norm);
      await mayNotDecide(moderator, proposal);
    },
  );
});

async function published(browser: Parameters<typeof browserOf>[0]): Promise<string> {
  const official = await browserOf(browser, "official");
  const here = await publish(official.request, { title: "¿Qué hacemos los sábados en la plaza?" });
  await official.close();
  return here;
}

/** The addresses of the proposals of a list, in its order. */
async function orderOf(reader: Visitor, list: string): Promise<string[]> {
  await reader.visit(list);
  return reader.main
    .locator("li h2 a")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

async function pageOf(reader: Visitor, path: string): Promise<string> {
  await reader.visit(path);
  return reader.main.innerText();
}

function appealOf(decision: string): string {
  return `${decision}/appeal`;
}
