import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { authorities } from "#app/domain/authority/authority.server.ts";
import { changeAccount, hasPassword } from "#app/domain/person/account.server.ts";
import { openSessions } from "#app/domain/person/session.server.ts";
import { PersonLanguage, PersonName } from "#app/domain/person/sign-in.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { languageCookie, serialized } from "#app/http/cookies.server.ts";
import { parseForm } from "#app/http/forms.ts";
import { requirePerson } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { nextPage } from "#app/http/next-page.ts";
import {
  PlaceFields,
  placeAnswer,
  placeChoice,
  placeName,
  refusedWithPlaces,
} from "#app/http/place-choice.server.ts";
import { languageNames, languages } from "#app/i18n/languages.ts";
import { ErrorSummary } from "#app/ui/form/error-summary.tsx";
import { PageForm, usePageForm } from "#app/ui/form/page-form.tsx";
import { SelectField } from "#app/ui/form/select-field.tsx";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { TextField } from "#app/ui/form/text-field.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { Notice } from "#app/ui/page/notice.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { Roles } from "#app/ui/person/roles.tsx";
import { WaysIn } from "#app/ui/person/ways-in.tsx";
import { TerritoryPicker } from "#app/ui/territory-picker.tsx";

export const handle = { title: (t) => t("person.account.title") } satisfies PageHandle;

type Fields = z.infer<typeof Input>;
const Input = z.object({ name: PersonName, language: PersonLanguage }).extend(PlaceFields.shape);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { person, language, sessionId } = await requirePerson(request, context);
  const { db } = context;
  const [home] = await territoriesByIds(db, person.residenceId ? [person.residenceId] : []);
  const names = new Map((await authorities(db)).map((authority) => [authority.id, authority.name]));
  const query = new URL(request.url).searchParams;
  return {
    saved: query.has("saved"),
    residenceNeeded: query.has("next") && person.residenceId === null,
    typed: await heldForm(db, request),
    name: person.name,
    email: person.email,
    language: person.language,
    place: home ? await placeName(db, home, language) : null,
    hasPassword: await hasPassword(db, person.id),
    sessions: (await openSessions(db, person.id, sessionId)).length,
    roles: person.grants.map(({ role, authorityId }) => ({
      role,
      authority: authorityId && (names.get(authorityId) ?? null),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor, language } = await requirePerson(request, context);
  const form = await parseForm(request, Input);
  const place = await placeChoice(form.submission.payload, { db: context.db, language });
  const toChoose = placeAnswer(form, place);
  if (toChoose) return toChoose;
  if (!form.ok || !place.settled) return refusedWithPlaces(form, place);

  const changed = await changeAccount(context.db, actor, { ...form.input, residenceId: place.territory?.id });
  if (!changed.ok) return refusedWithPlaces(form, place, { place: "person.place.none" });
  context.setCookies.push(await serialized(languageCookie, form.input.language, context.environment.origin));
  const url = new URL(request.url);
  return redirect(url.searchParams.has("next") ? nextPage(url) : "/account?saved");
}

export default function Account() {
  const { t } = useLocale();
  const data = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form, fields } = usePageForm<Fields>({
    result: answer?.result,
    defaults: data.typed ?? { name: data.name, language: data.language },
  });
  const labels = {
    name: t("person.name"),
    language: t("person.language"),
    place: t(data.place ? "person.place.change" : "person.place"),
    territory: t("person.place"),
  };
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <PageHeading />
      {data.saved && !answer && <Notice kind="success" title={t("person.account.saved")} />}
      {data.residenceNeeded && <Notice title={t("consultation.refused.residence-needed")} />}
      <PageForm form={form}>
        <TextField field={fields.name} label={labels.name} hint={t("person.name.hint")} autoComplete="name" />
        <SelectField
          field={fields.language}
          label={labels.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          empty={false}
        />
        <TerritoryPicker
          place={fields.place}
          territory={fields.territory}
          label={labels.place}
          hint={data.place ? t("person.place.now", { place: data.place }) : t("person.place.hint")}
          optional
          places={answer?.places ?? null}
        />
        <SubmitButton>{t("person.account.submit")}</SubmitButton>
      </PageForm>
      <p>
        <a href="/account/contributions">{t("response.own.title")}</a>
      </p>
      <p>
        <a href="/account/reports">{t("appeal.reports.title")}</a>
      </p>
      <WaysIn email={data.email} hasPassword={data.hasPassword} sessions={data.sessions} />
      <Roles roles={data.roles} />
      <form method="post" action="/sign-out">
        <SubmitButton variant="quiet">{t("person.sign-out.title")}</SubmitButton>
      </form>
    </>
  );
}
