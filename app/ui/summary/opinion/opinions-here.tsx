import type { Digest, OpinionsDigest } from "#app/domain/summary/digest/digest-format.ts";
import { namedGroups } from "#app/domain/summary/figure/named-group.ts";
import { GroupMark } from "#app/ui/chart/group-mark.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Withheld } from "#app/ui/summary/withheld.tsx";

/** The groups of the whole consultation, how many of each took part from here, and the way to the map. */
export function OpinionsHere({
  digest,
  opinions,
  slug,
}: {
  digest: Digest;
  opinions: OpinionsDigest;
  slug: string;
}) {
  const { t, number, language } = useLocale();
  const groups = namedGroups(opinions.groups, language);
  const place = digest.territory.name;
  return (
    <>
      {groups.length > 0 && (
        <DataTable
          caption={t("figure.here.caption", { place })}
          columns={[
            { label: t("figure.group.column") },
            { label: t("figure.here.column", { place }), numeric: true },
            { label: t("figure.everywhere.column"), numeric: true },
          ]}
          rows={groups.map(({ code, letter, mark, name, people, here }) => [
            <span key={code}>
              <GroupMark mark={mark} /> {t("figure.group", { letter })}
              {name && `: ${name}`}
            </span>,
            here === null ? <Withheld key="here" /> : number(here),
            number(people),
          ])}
        />
      )}
      <p>
        <a href={`/consultations/${slug}/opinions`}>{t("figure.opinions.link")}</a>
      </p>
    </>
  );
}
