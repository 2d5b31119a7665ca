import type { LoaderFunctionArgs } from "@remix-run/node";
import {
  isRouteErrorResponse,
  Outlet,
  Scripts,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { themeOf } from "#app/domain/authority/accent.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { type ErrorKind, ErrorPage, errorKind } from "#app/ui/error-page.tsx";
import { LocaleProvider, useLocale } from "#app/ui/locale.tsx";
import { NonceContext } from "#app/ui/nonce.tsx";
import { PageMeta } from "#app/ui/page-meta.tsx";
import { useHasErrors, useIncident, usePageHandle, usePageTitle } from "#app/ui/page-title.tsx";
import { SiteFooter } from "#app/ui/site-footer.tsx";
import { SiteHeader } from "#app/ui/site-header.tsx";
import styles from "./styles/index.css?url";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const reader = await readerOf(request, context);
  const url = new URL(request.url);
  const roles = new Set(reader.actor.grants.map((grant) => grant.role));
  return {
    language: reader.language,
    origin: context.environment.origin,
    path: `${url.pathname}${url.search}`,
    demo: context.environment.demo,
    territory: reader.territory && { code: reader.territory.code, name: reader.territory.name },
    person: reader.person && { name: reader.person.name },
    desks: {
      official: roles.has("official") || roles.has("admin"),
      analyst: roles.has("analyst"),
      moderator: roles.has("moderator") || roles.has("lawyer") || roles.has("admin"),
      admin: roles.has("admin"),
    },
  };
}

/** The document around every page, errors included. */
export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>("root");
  return (
    <LocaleProvider language={data?.language ?? "es"}>
      <Document>{children}</Document>
    </LocaleProvider>
  );
}

function Document({ children }: { children: ReactNode }) {
  const { t, language } = useLocale();
  const data = useRouteLoaderData<typeof loader>("root");
  const error = useRouteError();
  const handle = usePageHandle();
  const hydrate = handle?.hydrate && !error;
  const script = error ? undefined : handle?.script;
  const nonce = useContext(NonceContext);
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        {error ? <Title page={t(errorTitle(error))} /> : <PageTitle />}
        <meta name="description" content={t("common.description")} />
        {data && !error && <PageMeta origin={data.origin} path={data.path} />}
        <meta name="theme-color" content="#fbf8f2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#15171a" media="(prefers-color-scheme: dark)" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="stylesheet" href={styles} />
        <AuthorityTheme />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </head>
      <body>
        <SiteHeader
          demo={data?.demo ?? false}
          path={data?.path ?? "/"}
          territory={data?.territory ?? null}
          person={data?.person ?? null}
          desks={data?.desks ?? { official: false, analyst: false, moderator: false, admin: false }}
        />
        <main id="main" className="wrap">
          {children}
        </main>
        <SiteFooter authority={usePageAuthority()} />
        {hydrate ? <Scripts nonce={nonce} /> : null}
        {script && <script type="module" src={script} nonce={nonce} />}
      </body>
    </html>
  );
}

/** A page that failed has no data to make its own title of. */
function PageTitle() {
  return <Title page={usePageTitle()} />;
}

function Title({ page }: { page: string }) {
  const { t } = useLocale();
  const words = useHasErrors() ? t("common.error-title", { title: page }) : page;
  return <title suppressHydrationWarning>{`${words} - ${t("common.name")}`}</title>;
}

/** The accent of the authority whose page this is: a route's data may carry `authority.slug`. */
function AuthorityTheme() {
  const authority = usePageAuthority();
  return authority ? <link rel="stylesheet" href={`/themes/${authority}.css`} /> : null;
}

/** Its slug; null for the pages of no authority. */
function usePageAuthority(): string | null {
  return (
    useMatches()
      .map((match) => themeOf(match.data))
      .findLast(Boolean) ?? null
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const { t } = useLocale();
  const error = useRouteError();
  const incident = useIncident();
  return <ErrorPage title={t(errorTitle(error))} kind={kindOf(error)} incident={incident} />;
}

function kindOf(error: unknown): ErrorKind {
  return errorKind(isRouteErrorResponse(error) ? error.status : 500);
}

function errorTitle(error: unknown) {
  return `common.error.${kindOf(error)}.title` as const;
}
