import { useLocale } from "#app/ui/locale.tsx";
import type { Role } from "#db/schema.ts";

/** What a person may do; nothing at all when they have no role. */
export function Roles({ roles }: { roles: { role: Role; authority: string | null }[] }) {
  const { t } = useLocale();
  if (roles.length === 0) return null;
  return (
    <>
      <h2>{t("person.account.roles")}</h2>
      <ul>
        {roles.map((role) => (
          <li key={`${role.role} ${role.authority}`}>
            <RoleIn {...role} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Moderación, Municipalidad de Quilpué" */
export function RoleIn({ role, authority }: { role: Role; authority: string | null }) {
  const { t } = useLocale();
  return t("person.role.in", {
    role: t(`person.role.${role}`),
    authority: authority ?? t("person.role.everywhere"),
  });
}
