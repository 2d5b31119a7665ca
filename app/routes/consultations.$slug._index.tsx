import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { consultationPage } from "#app/domain/consultation/consultation-page.server.ts";
import { shared } from "#app/domain/page-change/shared.server.ts";
import { myResponse } from "#app/domain/response/my-response.server.ts";
import { hasActed } from "#app/http/has-acted.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { wantedLanguage } from "#app/http/reading.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { ConsultationView } from "#app/ui/consultation/consultation-view.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = {
  title: (_, data: Awaited<ReturnType<typeof loader>>) => data.page.consultation.title,
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db } = context;
  const { territory, actor } = await readerOf(request, context);
  const consultation = await publishedConsultation(db, params.slug);
  const now = new Date();
  const wanted = await wantedLanguage(request, context, consultation);
  const here = territory?.id ?? null;
  const page = await shared(
    db,
    consultation.id,
    `consultation ${consultation.id} ${here} ${wanted}`,
    () => consultationPage(db, consultation, here, now, wanted),
    hasActed(request),
  );
  const { response, unfinished } = await myResponse(db, actor, consultation.id);
  return {
    page,
    authority: page.authority,
    today: now.toISOString().slice(0, 10),
    mine: { sent: response?.submittedAt != null, unfinished },
  };
}

export default function Consultation() {
  const { t } = useLocale();
  const { page, today, mine } = useLoaderData<typeof loader>();
  const draft = mine.unfinished && page.doable.responses;
  return (
    <ConsultationView
      data={page}
      today={today}
      notice={
        draft && (
          <Notice title={t("consultation.draft.title")}>
            <p>{t("consultation.draft.text")}</p>
          </Notice>
        )
      }
      actions={<Actions page={page} mine={mine} />}
    />
  );
}

type Data = Awaited<ReturnType<typeof loader>>;

function Actions({ page, mine }: Pick<Data, "page" | "mine">) {
  const { t, instant } = useLocale();
  const { consultation, questions, doable, minutes, proposals } = page;
  const here = `/consultations/${consultation.slug}`;
  const answers = doable.responses && questions.length > 0;
  const isVote = page.moment.stage === "vote";
  const proposes = proposals.count > 0 || (consultation.proposalsInvited && doable.proposals);
  if (!answers && !proposes) return null;
  return (
    <p className="row">
      {answers && (
        <ButtonLink href={mine.sent || mine.unfinished ? `${here}/response/review` : `${here}/response`}>
          {mine.unfinished
            ? t("consultation.action.resume")
            : mine.sent
              ? t("consultation.action.change")
              : t("consultation.action.answer", { minutes })}
        </ButtonLink>
      )}
      {proposes && (
        <ButtonLink href={`${here}/proposals${proposals.count > 0 ? "" : "/new"}`} quiet={answers}>
          {proposals.count === 0
            ? t("consultation.action.propose")
            : isVote
              ? t("phase.action.vote")
              : t("consultation.action.proposals", { count: proposals.count })}
        </ButtonLink>
      )}
      {doable.votesFrom && proposals.count > 0 && (
        <span className="muted">
          {t("phase.votes-from", { when: instant(doable.votesFrom, page.authority.timeZone) })}
        </span>
      )}
    </p>
  );
}
