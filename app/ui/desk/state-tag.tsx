import type { ConsultationPhase } from "#app/domain/consultation/consultation.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

const kinds = { draft: "waiting", open: "open", announced: "waiting", closed: "closed" } as const;

export function DeskStateTag({ phase }: { phase: ConsultationPhase }) {
  const { t } = useLocale();
  return <Tag kind={kinds[phase]}>{t(`desk.state.${phase}`)}</Tag>;
}
