import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { digestSchemaPath } from "#app/domain/summary/file/digest-file.ts";
import { sharePage } from "#app/domain/summary/file/share-page.server.ts";
import { found } from "#app/http/guards.server.ts";
import { editionAsked } from "#app/http/page-asked.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { publishedConsultation } from "#app/http/taking-part.server.ts";
import { useLocale } from "#app/ui/locale.tsx";
import { Breadcrumbs } from "#app/ui/page/breadcrumbs.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { CopiedText } from "#app/ui/summary/copied-text.tsx";
import { OfferedFiles } from "#app/ui/summary/offered-files.tsx";

type Data = Awaited<ReturnType<typeof loader>>;

export const handle = {
  title: (t, data: Data) => t("download.title", { place: data.place }),
  picture: ({ consultation, code, number }: Data) =>
    `/consultations/${consultation.slug}/summaries/${code}/png?edition=${number}`,
} satisfies PageHandle;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, environment } = context;
  const { language } = await readerOf(request, context);
  const consultation = await publishedConsultation(db, params.slug);
  const number = editionAsked(new URL(request.url));
  return found(await sharePage(db, consultation, params.code!, language, environment.origin, number));
}

export default function Share() {
  const { t, day } = useLocale();
  const data = useLoaderData<typeof loader>();
  const { consultation, place, code, number, publishedAt, addresses, files, picture } = data;
  const here = `/consultations/${consultation.slug}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: "/consultations", label: t("common.consultations") },
          { href: here, label: consultation.title, lang: consultation.language },
          { href: `${here}/summaries`, label: t("summary.results") },
          { href: `${here}/summaries/${code}?edition=${number}`, label: t("summary.title", { place }) },
        ]}
      />
      <PageHeading caption={t("summary.edition", { number, day: day(publishedAt, "UTC") })} />
      <div className="stack measure" data-gap="xl">
        <section className="stack">
          <h2>{t("download.files")}</h2>
          <OfferedFiles files={files} />
          <p className="small">{t("download.reuse")}</p>
          <p className="small">
            <a href={digestSchemaPath}>{t("download.schema")}</a>
          </p>
        </section>
        <section className="stack">
          <h2>{t("download.link")}</h2>
          <CopiedText name="newest" label={t("download.link.newest")} text={addresses.newest} rows={2} />
          <CopiedText name="edition" label={t("download.link.edition")} text={addresses.edition} rows={2} />
          <figure className="stack" data-gap="s">
            <img src={picture.path} alt={picture.words} width="1200" height="630" loading="lazy" />
            <figcaption className="small muted">{t("download.picture")}</figcaption>
          </figure>
        </section>
        <Embedding data={data} />
      </div>
    </>
  );
}

function Embedding({ data: { fragment, place } }: { data: Data }) {
  const { t } = useLocale();
  const title = t("summary.title", { place }).replace(/&/g, "&amp;").replace(/"/g, "&quot;");
  const code = `<iframe src="${fragment}" title="${title}" width="100%" height="620" loading="lazy"></iframe>`;
  return (
    <section className="stack">
      <h2>{t("download.embed")}</h2>
      <p>{t("download.embed.text")}</p>
      <CopiedText
        name="code"
        label={t("download.embed.code")}
        hint={t("download.embed.hint")}
        text={code}
        rows={5}
      />
      <p>
        <a href={new URL(fragment).pathname + new URL(fragment).search}>{t("download.embed.look")}</a>
      </p>
    </section>
  );
}
