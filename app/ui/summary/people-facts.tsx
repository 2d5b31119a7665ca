import type { Digest } from "#app/domain/summary/digest/digest-format.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Facts } from "#app/ui/page/facts.tsx";

/** How many took part; nothing where that is withheld. */
export function PeopleFacts({ digest: { participation, proposals } }: { digest: Digest }) {
  const { t, number } = useLocale();
  const { people, perThousand, atLeast } = participation;
  if (people === null) return null;
  return (
    <Facts
      across
      items={[
        {
          label: t("summary.facts.people"),
          value: number(people),
          note: atLeast && t("figure.at-least"),
          big: true,
        },
        ...(perThousand === null
          ? []
          : [
              {
                label: t("summary.facts.per-thousand"),
                value: number(perThousand, perThousand < 1 ? 2 : 1),
                big: true,
              },
            ]),
        { label: t("summary.facts.proposals"), value: number(proposals.count), big: true },
      ]}
    />
  );
}
