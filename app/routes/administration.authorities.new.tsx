import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { appealTerms } from "#app/domain/appeal/appeal.ts";
import { createAuthority } from "#app/domain/authority/authority.server.ts";
import { canAdministerAll } from "#app/domain/person/actor.ts";
import { answerAuthorityForm } from "#app/http/authority-form.server.ts";
import type { Context } from "#app/http/context.ts";
import { requirePerson } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { AuthorityFormPage } from "#app/ui/authority/authority-form.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = { title: (t) => t("admin.authorities.new") } satisfies PageHandle;

async function requireInstallationAdministrator(request: Request, context: Context) {
  const reader = await requirePerson(request, context);
  if (!canAdministerAll(reader.actor)) throw new Response(null, { status: 403 });
  return reader;
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { language } = await requireInstallationAdministrator(request, context);
  return (await heldForm(context.db, request)) ?? { language, accent: "#0b5c63", ...appealTerms };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = await requireInstallationAdministrator(request, context);
  return answerAuthorityForm(request, context, null, (input) => createAuthority(context.db, actor, input));
}

export default function NewAuthority() {
  const defaults = useLoaderData<typeof loader>();
  return <AuthorityFormPage defaults={defaults} territory={null} answer={useActionData<typeof action>()} />;
}
