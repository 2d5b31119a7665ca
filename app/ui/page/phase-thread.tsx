import type { ReactNode } from "react";
import { useLocale } from "#app/ui/locale.tsx";

export interface Phase {
  name: ReactNode;
  /** "5 to 20 December". */
  when?: ReactNode;
  state: "done" | "current" | "next";
}

/** Time as a thread: across the page, down the side on a phone. */
export function PhaseThread({ phases }: { phases: Phase[] }) {
  const { t } = useLocale();
  return (
    <ol className="phases" aria-label={t("common.phases")}>
      {phases.map((phase, index) => (
        <li
          key={index}
          data-state={phase.state}
          aria-current={phase.state === "current" ? "step" : undefined}
        >
          <b>{phase.name}</b>
          {phase.when && <span>{phase.when}</span>}
          {phase.state === "done" && <span className="hidden">{t("common.phases.done")}</span>}
        </li>
      ))}
    </ol>
  );
}
