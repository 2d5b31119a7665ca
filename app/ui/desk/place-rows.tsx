import type { ReactNode } from "react";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import type { TerritoryKind } from "#db/schema.ts";

export interface Place {
  id: string;
  kind: TerritoryKind;
  /** In the reader's language. */
  name: string;
  /** What it lies in, "Valparaíso, Chile". */
  within: string;
}

/** Places with what kind they are and one thing to do with each. */
export function PlaceRows<Row extends Place>({
  caption,
  hideCaption,
  places,
  doing,
}: {
  caption: string;
  hideCaption?: boolean;
  places: Row[];
  /** A form for one place; none when nothing may be changed. */
  doing?: (place: Row) => ReactNode;
}) {
  const { t } = useLocale();
  return (
    <DataTable
      caption={caption}
      hideCaption={hideCaption}
      columns={[
        { label: t("desk.places.name") },
        { label: t("desk.places.kind") },
        ...(doing ? [{ label: <span className="hidden">{t("desk.places.doing")}</span> }] : []),
      ]}
      rows={places.map((place) => [
        <>
          {place.name}
          {place.within && <span className="muted">, {place.within}</span>}
        </>,
        t(`desk.places.kind.${place.kind}`),
        ...(doing ? [doing(place)] : []),
      ])}
    />
  );
}

export function AddPlace({ base, place }: { base: string; place: Place }) {
  const { t } = useLocale();
  return (
    <form method="post" action={base}>
      <SubmitButton variant="quiet" name="territoryId" value={place.id}>
        {t("desk.places.add")}
        <span className="hidden">: {place.name}</span>
      </SubmitButton>
    </form>
  );
}

export function RemovePlace({ base, place }: { base: string; place: Place }) {
  const { t } = useLocale();
  return (
    <form method="post" action={`${base}/${place.id}/removal`}>
      <SubmitButton variant="quiet">
        {t("desk.remove")}
        <span className="hidden">: {place.name}</span>
      </SubmitButton>
    </form>
  );
}
