import type { Standing } from "#app/domain/phase/phase.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Tag } from "#app/ui/page/tag.tsx";

const kinds = { draft: "waiting", open: "open", announced: "waiting", closed: "closed" } as const;

export function DeskStateTag({ standing }: { standing: Standing }) {
  const { t } = useLocale();
  return <Tag kind={kinds[standing]}>{t(`desk.state.${standing}`)}</Tag>;
}
