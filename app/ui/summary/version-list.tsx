import type { VersionListed } from "#app/domain/summary/edition/version-listed.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Card } from "#app/ui/page/card.tsx";
import type { Language } from "#db/schema.ts";

type Version = Omit<VersionListed, "note"> & { note: { text: string; lang: Language } | null };

/** The editions of one summary, each with what it changed in one sentence. @param summary  their address */
export function VersionList({ versions, summary }: { versions: Version[]; summary: string }) {
  const { t, day, language } = useLocale();
  return versions.map((version) => (
    <Card key={version.number}>
      <h2>
        <a href={`${summary}?edition=${version.number}`}>
          {t("edition.versions.one", { number: version.number, day: day(version.publishedAt, "UTC") })}
        </a>
      </h2>
      {version.note && (
        <p lang={version.note.lang === language ? undefined : version.note.lang}>{version.note.text}</p>
      )}
      <Changed version={version} />
      <p className="muted small">
        {t("edition.versions.hash", { hash: `${version.digestHash.slice(0, 16)}…` })}
      </p>
    </Card>
  ));
}

function Changed({ version: { changed, people } }: { version: Version }) {
  const { t, list } = useLocale();
  if (!changed) return <p>{t("edition.versions.first", { people: people ?? -1 })}</p>;
  const { before, after } = changed.people;
  const more = before === null || after === null ? 0 : after - before;
  const parts = [
    more > 0 && t("edition.versions.more-people", { count: more }),
    more < 0 && t("edition.versions.fewer-people", { count: -more }),
    changed.themesIn.length > 0 && t("edition.versions.themes-in", { count: changed.themesIn.length }),
    changed.themesOut.length > 0 && t("edition.versions.themes-out", { count: changed.themesOut.length }),
    changed.figures > 0 && t("edition.versions.figures", { count: changed.figures }),
    changed.quotes > 0 && t("edition.versions.quotes", { count: changed.quotes }),
    changed.figures === 0 && changed.sections > 0 && t("edition.versions.words"),
  ].filter((part): part is string => Boolean(part));
  return (
    <p>
      {t("edition.versions.changed", {
        list: list(parts.length > 0 ? parts : [t("edition.versions.foreword")]),
      })}
    </p>
  );
}
