import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { authorityById, reviseAuthority } from "#app/domain/authority/authority.server.ts";
import { territoriesByIds } from "#app/domain/territory/territory.server.ts";
import { answerAuthorityForm } from "#app/http/authority-form.server.ts";
import { found, requireRole } from "#app/http/guards.server.ts";
import { heldForm } from "#app/http/held-form.server.ts";
import { placeName } from "#app/http/place-choice.server.ts";
import { AuthorityFormPage } from "#app/ui/authority/authority-form.tsx";
import type { PageHandle } from "#app/ui/page-title.tsx";

export const handle = {
  title: (_, { authority }: { authority: { name: string } }) => authority.name,
} satisfies PageHandle;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, context, "admin", [params.id!]);
  const authority = found(await authorityById(context.db, params.id!));
  const [territory] = await territoriesByIds(context.db, [authority.territoryId]);
  const typed = await heldForm(context.db, request);
  return { authority, typed, territory: territory ? await placeName(context.db, territory, language) : "" };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = await requireRole(request, context, "admin", [params.id!]);
  const { id, territoryId } = found(await authorityById(context.db, params.id!));
  return answerAuthorityForm(request, context, territoryId, (input) =>
    reviseAuthority(context.db, actor, id, input),
  );
}

export default function Authority() {
  const { authority, typed, territory } = useLoaderData<typeof loader>();
  return (
    <AuthorityFormPage
      defaults={typed ?? { ...authority }}
      territory={territory}
      answer={useActionData<typeof action>()}
      rulesHref={`/administration/authorities/${authority.id}/rules`}
    />
  );
}
