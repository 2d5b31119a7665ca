import type { ConsultationPage } from "#app/domain/consultation/consultation-page.ts";
import type { ShownPhase } from "#app/domain/phase/shown-phases.ts";
import { usePhaseName } from "#app/ui/consultation/consultation-thread.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Details } from "#app/ui/page/details.tsx";
import { Prose } from "#app/ui/page/prose.tsx";
import { useLangOf } from "#app/ui/translation/language-note.tsx";

type Shown = Pick<ConsultationPage, "consultation" | "phases">;

/** What the phase that runs says, before anything else. */
export function RunningPhase({ data }: { data: Shown }) {
  const langOf = useLangOf();
  const phaseName = usePhaseName(data.consultation);
  const running = data.phases.find(({ state }) => state === "current");
  if (!running || (running.title === "" && running.html === "")) return null;
  return (
    <section className="stack measure">
      <h2 lang={langOf(running.langs.title)}>{phaseName(running)}</h2>
      <Words phase={running} />
    </section>
  );
}

/** What those before and after it say. */
export function OtherPhases({ data }: { data: Shown }) {
  const { t } = useLocale();
  const langOf = useLangOf();
  const phaseName = usePhaseName(data.consultation);
  const others = data.phases.filter(({ state, html }) => state !== "current" && html !== "");
  if (others.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t("phase.pages.title")}</h2>
      {others.map((phase) => (
        <Details key={phase.kind} summary={<span lang={langOf(phase.langs.title)}>{phaseName(phase)}</span>}>
          <Words phase={phase} />
        </Details>
      ))}
    </section>
  );
}

function Words({ phase: { html, langs } }: { phase: ShownPhase }) {
  const langOf = useLangOf();
  if (html === "") return null;
  return <Prose html={html} lang={langOf(langs.text)} under={2} />;
}
