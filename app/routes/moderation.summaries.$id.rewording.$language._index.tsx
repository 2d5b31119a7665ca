import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import type { RewordedSentence } from "#app/domain/summary/rewording/reworded.ts";
import { moderatedRewording } from "#app/http/summary-rewording.server.ts";
import { languageNames } from "#app/i18n/languages.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { ButtonLink } from "#app/ui/page/button-link.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { DraftCrumbs } from "#app/ui/summary/draft-crumbs.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, { place, language }: Data) =>
    t("rewording.side.title", { place: place.name, language: languageNames[language] }),
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { rewording, shown } = await moderatedRewording(request, context, params);
  const { sentences, model, state, isCurrent, approvedAt } = rewording;
  return { ...shown, sentences, model, isCurrent, isDone: state === "done", isApproved: approvedAt !== null };
}

export default function SideBySide() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { id, place, language, sentences, model, isCurrent, isDone, isApproved, changed } = data;
  const here = `/moderation/summaries/${id}/rewording/${language}`;
  return (
    <>
      <DraftCrumbs
        draft={{ id, place }}
        above={{ path: "rewording", label: t("rewording.title", { place: place.name }) }}
      />
      <PageHeading lead={t("rewording.uses", { model })} />
      {!isCurrent && <Notice kind="warning" title={t("rewording.state.out-of-date")} />}
      {isApproved && isCurrent && (
        <Notice kind="success" title={t("rewording.state.approved", { usable: changed })} />
      )}
      <DataTable
        caption={t("rewording.side.caption")}
        columns={[
          { label: t("rewording.side.original") },
          { label: t("rewording.side.reworded") },
          { label: t("rewording.side.verdict") },
        ]}
        rows={sentences.map((sentence) => [
          <span key="original" lang={language}>
            {sentence.original}
          </span>,
          sentence.text === null ? (
            t("rewording.side.missing")
          ) : (
            <span key="text" lang={language}>
              {sentence.text}
            </span>
          ),
          <Verdict key="verdict" sentence={sentence} />,
        ])}
      />
      <p className="row">
        {isDone && isCurrent && !isApproved && changed > 0 && (
          <ButtonLink href={`${here}/approval`}>{t("rewording.approve")}</ButtonLink>
        )}
        <ButtonLink href={`${here}/removal`} quiet>
          {t("rewording.discard")}
        </ButtonLink>
      </p>
    </>
  );
}

function Verdict({ sentence: { text, original, problems } }: { sentence: RewordedSentence }) {
  const { t, list } = useLocale();
  if (problems.length > 0) {
    const why = problems.map(({ kind, what }) =>
      what === "" ? t(`rewording.problem.${kind}`) : `${t(`rewording.problem.${kind}`)} (${what})`,
    );
    return t("rewording.side.no", { list: list([...new Set(why)]) });
  }
  return t(text === original ? "rewording.side.same" : "rewording.side.yes");
}
