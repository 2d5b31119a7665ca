import { VoteBar } from "#app/ui/chart/vote-bar.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** How people voted, with what was counted elsewhere before an import kept apart. */
export function ProposalFigures({
  figures,
  shown,
}: {
  figures: { agrees: number; disagrees: number; passes: number; importedSupports: number | null };
  /** false: hidden until the reader has voted. */
  shown: boolean;
}) {
  const { t } = useLocale();
  const { agrees, disagrees, passes, importedSupports } = figures;
  const votes = agrees + disagrees + passes;
  return (
    <>
      {importedSupports !== null && (
        <p className="num">{t("proposal.imported-supports", { count: importedSupports })}</p>
      )}
      {!shown && <p className="muted">{t("proposal.votes.hidden")}</p>}
      {shown && (votes > 0 || importedSupports === null) && (
        <VoteBar agrees={agrees} disagrees={disagrees} passes={passes} />
      )}
    </>
  );
}
