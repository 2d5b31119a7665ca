import type { Headline } from "#app/domain/result/headline.ts";
import { countWords } from "#app/ui/consultation/consultation-words.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";

export function HeadlineFacts({ headline, minimum }: { headline: Headline; minimum: number }) {
  const locale = useLocale();
  const { t, number, percent } = locale;
  const { people, started, sent, changed, votes, proposals } = headline;
  return (
    <Facts
      across
      items={[
        {
          label: t("result.act.sent"),
          value: number(sent),
          note: started > 0 && t("result.sent.share", { share: percent(sent / started) }),
          big: true,
        },
        { label: t("result.people"), value: countWords(locale, people, minimum) },
        { label: t("result.started"), value: number(started) },
        { label: t("result.changed"), value: number(changed) },
        { label: t("result.act.proposals"), value: number(proposals) },
        { label: t("result.act.votes"), value: number(votes) },
        { label: t("result.act.arguments"), value: number(headline.arguments) },
      ]}
    />
  );
}
