import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { houseOfRules } from "#app/domain/moderation/rule.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("moderation.rules.title") } satisfies PageHandle;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = await readerOf(request, context);
  const house = await houseOfRules(context.db, null);
  return {
    rules: house.map(({ code, titles, texts }) => ({ code, title: titles[language], text: texts[language] })),
  };
}

export default function Rules() {
  const { t } = useLocale();
  const { rules } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading lead={t("moderation.rules.lead")} />
      {rules.map(({ code, title, text }) => (
        <section key={code} className="stack measure" data-gap="s" id={code}>
          <h2>{title}</h2>
          <p>{text}</p>
        </section>
      ))}
      <section className="stack measure" data-gap="s">
        <h2>{t("moderation.rules.how.title")}</h2>
        <p>{t("moderation.rules.how.report")}</p>
        <p>{t("moderation.rules.how.decide")}</p>
        <p>{t("moderation.rules.how.kept")}</p>
      </section>
    </>
  );
}
