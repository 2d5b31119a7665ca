import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authoritiesOf } from "#app/domain/consultation/consultation.server.ts";
import { acceptedUntil, accepts } from "#app/domain/phase/phase.ts";
import { myResponse } from "#app/domain/response/my-response.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { titleFor } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Steps } from "#app/ui/page/steps.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("response.sent.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const consultation = await publishedConsultation(db, params.slug);
  const { actor, person } = await readerOf(request, context);
  const { response, entries, unfinished } = await myResponse(db, actor, consultation.id);
  const { slug, closesAt, answersBy } = consultation;
  if (!response?.submittedAt || !response.reference) throw redirect(`/consultations/${slug}/response`);
  const [lead] = await authoritiesOf(db, consultation.id);
  const now = new Date();
  return {
    consultation: {
      slug,
      ...(await titleFor(request, context, consultation)),
      closesAt,
      answersBy,
      waits: entries.some(({ visibility, text }) => visibility === "pending" && text !== null),
      proposalsInvited: consultation.proposalsInvited === 1,
    },
    authority: { slug: lead!.slug, name: lead!.name, timeZone: lead!.timeZone },
    reference: response.reference,
    unsent: unfinished,
    signedIn: person !== null,
    isOpen: accepts(consultation, "responses", now),
    until: acceptedUntil(consultation, "responses", now),
  };
}

export default function ResponseSent() {
  const { t, instant, day, language } = useLocale();
  const { consultation, authority, reference, unsent, signedIn, isOpen, until } =
    useLoaderData<typeof loader>();
  const { slug, closesAt, answersBy, waits, proposalsInvited } = consultation;
  const here = `/consultations/${slug}`;
  const lang = consultation.titleLang === language ? undefined : consultation.titleLang;
  return (
    <>
      <PageHeading caption={<span lang={lang}>{consultation.title}</span>} />
      {unsent && (
        <Notice kind="warning" title={t("response.review.unsent")}>
          <p>
            <a href={`${here}/response/review`}>{t("consultation.action.resume")}</a>
          </p>
        </Notice>
      )}
      <p>
        {t("response.sent.reference")}
        <br />
        <span className="figure">{reference}</span>
      </p>
      <section className="stack">
        <h2>{t("response.sent.next")}</h2>
        <Steps
          items={[
            {
              title: t("response.sent.step.published"),
              text: t(waits ? "response.sent.step.moderated.text" : "response.sent.step.published.text"),
            },
            {
              title: t("response.sent.step.summary"),
              text: closesAt
                ? t("response.sent.step.summary.text", { when: day(closesAt, authority.timeZone) })
                : undefined,
            },
            {
              title: t("response.sent.step.reply", { authority: authority.name }),
              text: answersBy ? t("response.sent.step.reply.text", { day: day(answersBy) }) : undefined,
            },
          ]}
        />
      </section>
      <section className="stack">
        <h2>{t("answer.follow.title")}</h2>
        <p className="measure">{t("answer.follow.lead")}</p>
        <p>
          <ButtonLink href={`${here}/following`} quiet>
            {t("answer.follow.link")}
          </ButtonLink>
        </p>
      </section>
      {isOpen && (
        <section className="stack">
          <h2>{t("response.sent.change")}</h2>
          <p className="measure">
            {t(signedIn ? "response.sent.change.account" : "response.sent.change.browser", {
              until: until ? "yes" : "no",
              when: until ? instant(until, authority.timeZone) : "",
            })}
          </p>
          <p className="row">
            <ButtonLink href={`${here}/response/review`} quiet>
              {t("consultation.action.change")}
            </ButtonLink>
            {proposalsInvited && (
              <ButtonLink href={`${here}/proposals`} quiet>
                {t("response.sent.proposals")}
              </ButtonLink>
            )}
          </p>
        </section>
      )}
      <p>
        <a href={here}>{t("response.sent.back")}</a> ·{" "}
        <a href="/account/contributions">{t("response.own.title")}</a>
      </p>
    </>
  );
}
