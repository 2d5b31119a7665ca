import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { outcomeNamed } from "#app/domain/decision/decision-input.ts";
import { undoRefusals } from "#app/domain/decision/undo.ts";
import { readCase } from "#app/http/case.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { CaseDesk } from "#app/ui/moderation/case-desk.tsx";
import { CaseNotes } from "#app/ui/moderation/case-notes.tsx";
import { CaseView } from "#app/ui/moderation/case-view.tsx";
import { DecidedNotice } from "#app/ui/moderation/decided-notice.tsx";
import { DecisionChoices } from "#app/ui/moderation/decision-choices.tsx";
import keys from "#app/ui/moderation/desk-keys.js?url";
import { DeskKeys } from "#app/ui/moderation/desk-keys.tsx";
import { MergeWaits } from "#app/ui/moderation/merge-waits.tsx";
import { SecondWaits } from "#app/ui/moderation/second-waits.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { ContributionKind } from "#db/schema.ts";

export const handle = {
  title: (t, data?: { kind: ContributionKind }) =>
    t("moderation.case.title", { kind: data?.kind ?? "other" }),
  script: keys,
} satisfies PageHandle;

export async function loader(asked: LoaderFunctionArgs) {
  const query = new URL(asked.request.url).searchParams;
  return {
    ...(await readCase(asked)),
    decided: outcomeNamed(query.get("decided") ?? undefined) ?? null,
    undone: query.get("undone") !== null,
    notUndone: undoRefusals.find((one) => one === query.get("not-undone")) ?? null,
  };
}

export default function Case() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { decided, undone, notUndone } = data;
  const said = { decided, undone, notUndone };
  const top = <DecidedNotice data={data} {...said} />;
  return (
    <CaseView data={data} top={top} below={false}>
      {data.desk && <CaseDesk {...data} desk={data.desk} timeZone={data.authority.timeZone} />}
      {data.second && <SecondWaits data={data} second={data.second} />}
      {data.merge && <MergeWaits merge={data.merge} timeZone={data.authority.timeZone} />}
      {data.as === "moderator" && <DecisionChoices data={data} />}
      {data.as === "moderator" && data.kind !== "argument" && (
        <p>
          <a href={`/moderation/${data.kind}/${data.id}/themes`}>{t("theme.correct.link")}</a>
        </p>
      )}
      {data.desk && <CaseNotes {...data} notes={data.desk.notes} timeZone={data.authority.timeZone} />}
      <DeskKeys page="case" />
    </CaseView>
  );
}
