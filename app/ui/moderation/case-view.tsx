import type { ReactNode } from "react";
import { useLocale } from "#app/ui/locale.tsx";
import type { CaseData } from "#app/ui/moderation/case-data.ts";
import { CaseFile } from "#app/ui/moderation/case-file.tsx";
import { CaseHistory } from "#app/ui/moderation/case-history.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

const tagOf = { published: "open", pending: "waiting", hidden: "stopped", merged: "closed" } as const;

/**
 * Every page of a case: what is judged on the left, what one does about it beside it (below, on a phone),
 * what was decided before under both.
 */
export function CaseView({
  data,
  problems,
  top,
  below = true,
  children,
}: {
  data: CaseData;
  /** The summary of what was refused: first on the page. */
  problems?: ReactNode;
  /** Under the heading's trail, before it. */
  top?: ReactNode;
  /** false: this is the case's own page, which leads up to the queue only. */
  below?: boolean;
  children: ReactNode;
}) {
  const { t } = useLocale();
  const { kind, id, words } = data;
  const trail = [{ href: "/moderation", label: t("queue.title") }];
  if (below) {
    trail.push({ href: `/moderation/${kind}/${id}`, label: t("moderation.case.title", { kind }) });
  }
  return (
    <>
      {problems}
      <Breadcrumbs items={trail} />
      {top}
      <PageHeading caption={<Tags data={data} />} />
      {words.takenBack && <Notice title={t("moderation.case.taken-back", { kind })} />}
      <div className="split" data-even>
        <div className="stack" data-gap="l">
          <CaseFile data={data} />
        </div>
        <div className="stack" data-gap="l">
          {data.own ? <Own /> : children}
        </div>
      </div>
      <CaseHistory data={data} />
    </>
  );
}

function Tags({ data: { words, label, threadClosed } }: { data: CaseData }) {
  const { t } = useLocale();
  return (
    <span className="row" data-gap="s">
      <Tag kind={tagOf[words.visibility]}>{t(`moderation.visibility.${words.visibility}`)}</Tag>
      {label && <Tag kind="waiting">{t(`proposal.label.${label}`)}</Tag>}
      {threadClosed && <Tag kind="closed">{t("moderation.outcome.close-thread")}</Tag>}
    </span>
  );
}

function Own() {
  const { t } = useLocale();
  return (
    <Notice kind="warning" title={t("moderation.own.title")}>
      <p>{t("moderation.own.text")}</p>
    </Notice>
  );
}
