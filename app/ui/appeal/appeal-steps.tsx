import { useLocale } from "#app/ui/locale.tsx";
import { Steps } from "#app/ui/page/steps.tsx";

/** What happens to an appeal once it is sent. @param days  in which it has to be decided */
export function AppealSteps({ days }: { days: number }) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("appeal.next.title")}</h2>
      <Steps
        items={[
          { title: t("appeal.next.other.title"), text: t("appeal.next.other.text") },
          { title: t("appeal.next.time.title", { days }), text: t("appeal.next.time.text") },
          { title: t("appeal.next.back.title"), text: t("appeal.next.back.text") },
        ]}
      />
    </section>
  );
}
