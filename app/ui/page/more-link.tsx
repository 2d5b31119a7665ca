import { useLocale } from "#app/ui/locale.tsx";

/** The rest of a list that is read from a key on, where pages have no numbers. */
export function MoreLink({ href, label }: { href: string | null; label?: string }) {
  const { t } = useLocale();
  if (!href) return null;
  return (
    <nav className="pagination" aria-label={t("common.pages")}>
      <a href={href} rel="next">
        {label ?? t("common.more")}
      </a>
    </nav>
  );
}
