import type { SourcePage } from "#app/domain/summary/source/source-page.ts";
import { EntryList } from "#app/ui/entry/entry-list.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import { Quote } from "#app/ui/page/quote.tsx";
import { StretchPages } from "#app/ui/page/stretch-pages.tsx";
import { sectionName } from "#app/ui/summary/section-name.ts";

/** A sentence, its figures, the contributions that it rests on, and where more can be read. */
export function SentenceSources({ page }: { page: SourcePage }) {
  const { t } = useLocale();
  const { figures, quoted, themed } = page;
  return (
    <div className="stack measure" data-gap="xl">
      <div className="panel stack" data-gap="s">
        <p className="muted small">{sectionName(t, page.section)}</p>
        <p className="lead">{page.text}</p>
        {page.edited && <p className="small">{t("source.edited")}</p>}
      </div>
      {figures.length > 0 && (
        <DataTable
          caption={t("source.figures")}
          columns={[{ label: t("source.figure") }, { label: t("source.value") }]}
          rows={figures.map(({ label, value }) => [label, value])}
        />
      )}
      {quoted.length > 0 && <Quoted quoted={quoted} />}
      {themed && themed.entries.length > 0 && <Themed page={page} themed={themed} />}
      <ReadMore page={page} />
    </div>
  );
}

function Quoted({ quoted }: { quoted: SourcePage["quoted"] }) {
  const { t } = useLocale();
  return (
    <section className="stack">
      <h2>{t("source.contributions")}</h2>
      {quoted.map(({ kind, id, text, language, from }) =>
        text === null ? (
          <p key={id} className="muted">
            {t("source.withdrawn")}
          </p>
        ) : (
          <Quote
            key={id}
            text={text}
            lang={language}
            from={from}
            href={kind === "entry" ? `/entries/${id}` : `/proposals/${id}`}
          />
        ),
      )}
    </section>
  );
}

function Themed({ page, themed }: { page: SourcePage; themed: NonNullable<SourcePage["themed"]> }) {
  const { t } = useLocale();
  const edition: Record<string, string> = page.number < page.newest ? { edition: String(page.number) } : {};
  return (
    <section className="stack" id="answers">
      <h2>{t("source.themed", { theme: themed.theme, place: page.place })}</h2>
      <p className="muted small">{t("source.themed.now")}</p>
      <EntryList entries={themed.entries} />
      <StretchPages
        before={themed.before}
        after={themed.after}
        hrefOf={(beside) => `?${new URLSearchParams({ ...edition, ...beside })}#answers`}
      />
    </section>
  );
}

/** Public lists of what was counted, and the summaries of places that are named. */
function ReadMore({ page }: { page: SourcePage }) {
  const { t } = useLocale();
  const here = `/consultations/${page.consultation.slug}`;
  const only: Record<string, string> = page.isPart ? { municipality: page.code } : {};
  const isOfProposals =
    page.section === "proposals" || page.section === "minority" || page.questions.length === 0;
  const links = [
    ...page.questions.map((position) => ({
      href: `${here}/questions/${position}?${new URLSearchParams(only)}`,
      label: t("summary.read-answers", { position }),
    })),
    ...(isOfProposals ? page.themes : []).map(({ code, name }) => ({
      href: `${here}/proposals?${new URLSearchParams({ ...only, theme: code })}`,
      label: t("source.proposals", { theme: name }),
    })),
    ...(page.hasOpinions ? [{ href: `${here}/opinions`, label: t("source.opinions") }] : []),
    ...page.places
      .filter(({ code }) => code !== null && code !== page.code)
      .map(({ code, name }) => ({
        href: `${here}/summaries/${encodeURIComponent(code!)}`,
        label: t("summary.title", { place: name }),
      })),
  ];
  const edition = page.number < page.newest ? `?edition=${page.number}` : "";
  const back = `${here}/summaries/${encodeURIComponent(page.code)}${edition}#${page.section}`;
  return (
    <section className="stack">
      <h2>{t("source.more")}</h2>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href.replace(/\?$/, "")}>{label}</a>
          </li>
        ))}
        <li>
          <a href={back}>{t("source.back")}</a>
        </li>
      </ul>
    </section>
  );
}
