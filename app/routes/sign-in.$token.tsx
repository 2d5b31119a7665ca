import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { signInByLink, signInLink } from "#app/domain/person/link-sign-in.server.ts";
import { passwordMessage } from "#app/domain/person/password.ts";
import { CompleteAccountInput } from "#app/domain/person/sign-in.ts";
import type { Context } from "#app/http/context.ts";
import { enter } from "#app/http/enter.server.ts";
import { parseForm } from "#app/http/forms.ts";
import { takeFrom } from "#app/http/guards.server.ts";
import { nextPage, samePage, withOnwards } from "#app/http/next-page.ts";
import { PlaceFields, placeAnswer, placeChoice, refusedWithPlaces } from "#app/http/place-choice.server.ts";
import { readerOf } from "#app/http/reader.server.ts";
import { SubmitButton } from "#app/ui/form/submit-button.tsx";
import { useLocale } from "#app/ui/locale.tsx";
import { PageHeading } from "#app/ui/page/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";
import { CompleteAccount } from "#app/ui/person/complete-account.tsx";
import { LinkOver } from "#app/ui/person/link-over.tsx";

type State = "over" | "enter" | "complete";

export const handle = {
  title: (t, { state }: { state: State }) =>
    t(state === "over" ? "person.link-over.title" : `person.${state}.title`),
} satisfies PageHandle;

/** Shows a button and uses nothing up: what scans mail for viruses opens links, but sends no forms. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const link = await signInLink(context.db, params.token!);
  const again = withOnwards("/sign-in-link", new URL(request.url));
  if (!link) return data({ state: "over" as State, email: "", again }, 410);
  const state: State = link.hasAccount ? "enter" : "complete";
  return data({ state, email: link.email, again });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await takeFrom(context, "signIn");
  const link = await signInLink(context.db, params.token!);
  if (link && !link.hasAccount) return makeAccount(request, context, params.token!);

  const { actor } = await readerOf(request, context);
  const signedIn = await signInByLink(context.db, actor, params.token!, null);
  if (!signedIn.ok) return redirect(samePage(request));
  await enter(request, context, signedIn.personId);
  return redirect(nextPage(new URL(request.url)));
}

const Input = CompleteAccountInput.extend(PlaceFields.shape);

async function makeAccount(request: Request, context: Context, token: string) {
  const { actor, language } = await readerOf(request, context);
  const form = await parseForm(request, Input);
  const place = await placeChoice(form.submission.payload, { db: context.db, language });
  const toChoose = placeAnswer(form, place);
  if (toChoose) return toChoose;
  if (!form.ok || !place.settled) return refusedWithPlaces(form, place);

  const { name, password } = form.input;
  const account = { name, password, language, residenceId: place.territory?.id };
  const made = await signInByLink(context.db, actor, token, account);
  if (made.ok) {
    await enter(request, context, made.personId);
    return redirect(nextPage(new URL(request.url)));
  }
  const { refusal } = made;
  if (refusal === "link-over" || refusal === "account-missing" || refusal === "email-taken") {
    return redirect(samePage(request));
  }
  return refusedWithPlaces(form, place, { password: passwordMessage(refusal) });
}

export default function UseSignInLink() {
  const { t } = useLocale();
  const { state, email, again } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (state === "over") return <LinkOver again={again} />;
  if (state === "complete") return <CompleteAccount email={email} answer={answer} />;
  return (
    <>
      <PageHeading lead={t("person.enter.text", { email })} />
      <form method="post">
        <SubmitButton>{t("person.sign-in.title")}</SubmitButton>
      </form>
    </>
  );
}
