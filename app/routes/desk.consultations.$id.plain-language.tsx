import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readDesign } from "#app/domain/design/design.server.ts";
import { plainLanguage } from "#app/domain/design/plain-language.ts";
import { longSentence } from "#app/domain/text/readability.ts";
import { deskPage, requireDesk } from "#app/http/desk.server.ts";
import { TextAdvices, WholeReadability } from "#app/ui/design/plain-language.tsx";
import { DeskFrame } from "#app/ui/desk/frame.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { EmptyState } from "#app/ui/page/empty-state.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import type { Language } from "#db/schema.ts";

export const handle = { title: (t) => t("design.plain.title") } satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context, params.id);
  return {
    ...deskPage(desk),
    language: desk.consultation.language,
    advice: plainLanguage(await readDesign(context.db, desk.consultation)),
  };
}

export default function PlainLanguage() {
  const { t } = useLocale();
  const { language, advice, ...page } = useLoaderData<typeof loader>();
  const { whole, texts } = advice;
  return (
    <DeskFrame page={page} lead={t("design.plain.lead")}>
      {texts.length === 0 ? (
        <EmptyState title={t("design.plain.none")} />
      ) : (
        <>
          <section className="stack">
            <h2>{t("design.plain.whole")}</h2>
            <WholeReadability whole={whole} language={language} />
          </section>
          <section className="stack">
            <h2>{t("design.plain.texts")}</h2>
            <TextAdvices
              texts={texts}
              base={`/desk/consultations/${page.consultation.id}`}
              lang={language}
              mayChange={!page.frozen}
            />
          </section>
        </>
      )}
      <Method language={language} />
    </DeskFrame>
  );
}

/** Figures without their source would be taken for more than they are. */
function Method({ language }: { language: Language }) {
  const { t } = useLocale();
  return (
    <section className="stack measure">
      <h2>{t("design.plain.method")}</h2>
      <p>{t("design.plain.method.sentences", { max: longSentence })}</p>
      <p>{t(language === "es" ? "design.plain.method.index" : "design.plain.method.others")}</p>
    </section>
  );
}
