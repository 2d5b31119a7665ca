import type { MessageKey } from "#app/i18n/locale.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

export interface ListedVersion {
  number: number;
  /** The message that says what was done. */
  act: MessageKey;
  changedAt: string;
  /** null: not for this reader, or nobody known. */
  who: string | null;
  isNow: boolean;
  isPublished: boolean;
}

export function VersionList({
  versions,
  base,
  timeZone,
  mayRestore,
}: {
  versions: ListedVersion[];
  /** The address of the versions. */
  base: string;
  timeZone: string;
  mayRestore: boolean;
}) {
  const { t, instant } = useLocale();
  return (
    <DataTable
      caption={t("design.versions.title")}
      hideCaption
      columns={["title", "changed", "when", "who"].map((name) => ({
        label: name === "title" ? t("design.versions.title") : t(`design.versions.${name}` as MessageKey),
      }))}
      rows={versions.map((version) => [
        <span key="version" className="row" data-gap="s">
          {t("design.versions.version", { number: version.number })}
          {version.isNow && <Tag kind="open">{t("design.versions.now")}</Tag>}
          {version.isPublished && <Tag kind="closed">{t("design.versions.published")}</Tag>}
        </span>,
        <span key="changed" className="stack" data-gap="s">
          <span>{t(version.act)}</span>
          <span className="row" data-gap="m">
            {version.number > 1 && (
              <a href={`${base}/difference?before=${version.number - 1}&after=${version.number}`}>
                {t("design.versions.see")}
                <Hidden number={version.number} />
              </a>
            )}
            {mayRestore && !version.isNow && (
              <a href={`${base}/${version.number}/restoration`}>
                {t("design.versions.restore")}
                <Hidden number={version.number} />
              </a>
            )}
          </span>
        </span>,
        instant(version.changedAt, timeZone),
        version.who ?? t("design.versions.somebody"),
      ])}
    />
  );
}

function Hidden({ number }: { number: number }) {
  const { t } = useLocale();
  return <span className="hidden">: {t("design.versions.version", { number })}</span>;
}
