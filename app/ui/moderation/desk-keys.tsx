import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Details } from "#app/ui/page/details.tsx";

const keysOfQueue = ["j", "k", "o", "t", "n", "search"] as const;
const keysOfCase = ["t", "a", "h", "n", "q"] as const;

/** The shortcuts of this page and the switch for them; shown by the script that gives them. */
export function DeskKeys({ page }: { page: "queue" | "case" }) {
  const { t } = useLocale();
  const keys = [...(page === "queue" ? keysOfQueue : keysOfCase), "help"] as const;
  return (
    <section id="keys" hidden>
      <Details summary={t("queue.keys.title")}>
        <div className="choice">
          <input id="keys-on" type="checkbox" />
          <label htmlFor="keys-on">{t("queue.keys.on")}</label>
        </div>
        <DataTable
          caption={t("queue.keys.title")}
          hideCaption
          columns={[{ label: t("queue.keys.key") }, { label: t("queue.keys.does") }]}
          rows={keys.map((key) => [<kbd key={key}>{signOf(key)}</kbd>, t(`queue.keys.${key}`)])}
        />
      </Details>
    </section>
  );
}

function signOf(key: string): string {
  return key === "search" ? "/" : key === "help" ? "?" : key;
}
