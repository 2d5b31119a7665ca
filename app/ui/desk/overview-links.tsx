import type { Standing } from "#app/domain/phase/phase.ts";
import { type LinkGroup, LinkGroups } from "#app/ui/desk/link-groups.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** The pages of a consultation's desk that are no part of what it says: what comes next stands first. */
export function OverviewLinks({
  consultation: { id, slug },
  standing,
  mayLead,
}: {
  consultation: { id: string; slug: string };
  standing: Standing;
  /** Whether the reader works for the authority that leads it. */
  mayLead: boolean;
}) {
  const { t } = useLocale();
  const base = `/desk/consultations/${id}`;
  const link = (path: string, label: string) => ({ href: `${base}/${path}`, label });
  const isDraft = standing === "draft";
  const mayMove = mayLead && !isDraft && standing !== "closed";
  const plain = link("plain-language", t("design.plain.title"));
  const meetings = link("meetings", t("phase.meetings.title"));

  const before: LinkGroup = {
    title: t("desk.overview.before"),
    links: [
      link("test-run", t("response.test.title")),
      plain,
      link("languages", t("translation.languages.title")),
      meetings,
    ],
  };
  const during: LinkGroup = {
    title: t("desk.overview.during"),
    links: [
      { href: `/consultations/${slug}`, label: t("desk.overview.public") },
      link("results", t("result.title")),
      meetings,
      link("corrections", t("desk.corrections.title")),
      link("population", t("population.title")),
      ...(mayMove
        ? [link("extension", t("desk.extension.title")), link("closure", t("desk.closure.title"))]
        : []),
    ],
  };
  const afterwards: LinkGroup = {
    title: t("desk.overview.afterwards"),
    links: [
      link("answers", t("answer.desk.title")),
      link("commitments", t("answer.commitments.title")),
      ...(mayLead ? [link("answers/day", t("answer.day.title"))] : []),
      link("results/export", t("result.export.title")),
    ],
  };
  const design: LinkGroup = {
    title: t("design.tools"),
    links: [
      link("versions", t("design.versions.title")),
      ...(isDraft ? [] : [plain]),
      link("copy", t("design.copy.title")),
      ...(mayLead ? [link("template", t("design.templates.save"))] : []),
      { ...link("design.json", t("design.export")), note: t("design.export.text"), isFile: true },
    ],
  };
  if (isDraft) return <LinkGroups groups={[before, design]} />;
  if (standing !== "closed") return <LinkGroups groups={[during, afterwards, design]} />;
  const closed = { ...afterwards, links: [...afterwards.links, ...during.links] };
  return <LinkGroups groups={[closed, design]} />;
}
