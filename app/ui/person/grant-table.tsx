import { useLocale } from "#app/ui/locale.tsx";
import { DataTable } from "#app/ui/page/data-table.tsx";
import type { Role } from "#db/schema.ts";

export interface ShownGrant {
  id: string;
  role: Role;
  authority: { name: string } | null;
  grantedBy: string | null;
  grantedAt: string;
  revokedBy: string | null;
  revokedAt: string | null;
}

/** Grants with who gave them and who took them back; those that still stand can be taken back. */
export function GrantTable({ caption, grants }: { caption: string; grants: ShownGrant[] }) {
  const { t, day } = useLocale();
  const isOver = grants.every((grant) => grant.revokedAt);

  function by(at: string, name: string | null): string {
    return name
      ? t("admin.person.by", { day: day(at), name })
      : t("admin.person.by.system", { day: day(at) });
  }

  return (
    <DataTable
      caption={caption}
      hideCaption
      columns={[
        { label: t("admin.person.role") },
        { label: t("admin.person.where") },
        { label: t("admin.person.given") },
        { label: t(isOver ? "admin.person.taken" : "admin.person.action") },
      ]}
      rows={grants.map((grant) => [
        t(`person.role.${grant.role}`),
        grant.authority?.name ?? t("person.role.everywhere"),
        by(grant.grantedAt, grant.grantedBy),
        grant.revokedAt ? (
          by(grant.revokedAt, grant.revokedBy)
        ) : (
          <a key="revoke" href={`/administration/grants/${grant.id}/revocation`}>
            {t("admin.revoke.link")}
            <span className="hidden">
              : {t(`person.role.${grant.role}`)}, {grant.authority?.name ?? t("person.role.everywhere")}
            </span>
          </a>
        ),
      ])}
    />
  );
}
