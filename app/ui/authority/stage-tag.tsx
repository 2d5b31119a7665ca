import { type Stage, stepNumber } from "#app/domain/authority/ladder.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

/** "2 Consulta": the step an authority stands on. */
export function StageTag({ stage }: { stage: Stage }) {
  const { t } = useLocale();
  return (
    <Tag kind={stage === "none" ? "closed" : "open"}>
      {stage !== "none" && `${stepNumber(stage)} `}
      {t(`authority.stage.${stage}`)}
    </Tag>
  );
}
