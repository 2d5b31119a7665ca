import type { Headline } from "#app/domain/result/headline.ts";
import { BarChart } from "#app/ui/chart/bar-chart.tsx";
import { useLocale } from "#app/ui/locale.tsx";

/** Responses sent by how they came in. */
export function ChannelBars({ channels }: { channels: Headline["channels"] }) {
  const { t, number, percent } = useLocale();
  const sent = channels.reduce((sum, channel) => sum + channel.sent, 0);
  if (sent === 0) return null;
  return (
    <section className="stack">
      <h2>{t("result.channels")}</h2>
      <BarChart
        caption={t("result.channels.caption")}
        labelColumn={t("result.channel")}
        valueColumn={t("result.act.sent")}
        max={sent}
        bars={channels.map((one) => ({
          label: t(`result.channel.${one.channel}`),
          value: one.sent,
          figure: number(one.sent),
          note: percent(one.sent / sent),
        }))}
      />
    </section>
  );
}
