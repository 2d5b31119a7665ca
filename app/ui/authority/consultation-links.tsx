import { useLocale } from "#app/ui/locale.tsx";

const mostNamed = 3;

/** A few consultations by name, and how many more. */
export function ConsultationLinks({
  label,
  consultations,
}: {
  label: string;
  consultations: { slug: string; title: string; language: string }[];
}) {
  const { t, language } = useLocale();
  const named = consultations.slice(0, mostNamed);
  const more = consultations.length - named.length;
  return (
    <p className="small">
      {label}{" "}
      {named.map((one, index) => (
        <span key={one.slug}>
          {index > 0 && ", "}
          <a href={`/consultations/${one.slug}`} lang={one.language === language ? undefined : one.language}>
            {one.title}
          </a>
        </span>
      ))}
      {more > 0 && ` ${t("authority.more", { count: more })}`}
    </p>
  );
}
