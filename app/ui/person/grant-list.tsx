import { useLocale } from "#app/ui/locale.tsx";
import { RecordList } from "#app/ui/person/record-list.tsx";
import { RoleIn } from "#app/ui/person/roles.tsx";
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
export function GrantList({ grants }: { grants: ShownGrant[] }) {
  return (
    <RecordList
      records={grants.map((grant) => ({
        key: grant.id,
        name: <RoleIn role={grant.role} authority={grant.authority?.name ?? null} />,
        lines: [
          <Done key="granted" what="given" at={grant.grantedAt} by={grant.grantedBy} />,
          grant.revokedAt && <Done key="revoked" what="taken" at={grant.revokedAt} by={grant.revokedBy} />,
        ],
        end: !grant.revokedAt && <Revoke grant={grant} />,
      }))}
    />
  );
}

function Done({ what, at, by }: { what: "given" | "taken"; at: string; by: string | null }) {
  const { t, day } = useLocale();
  if (by) return t(`admin.person.${what}.by`, { day: day(at), name: by });
  return t(`admin.person.${what}`, { day: day(at) });
}

function Revoke({ grant }: { grant: ShownGrant }) {
  const { t } = useLocale();
  return (
    <a href={`/administration/grants/${grant.id}/revocation`}>
      {t("admin.revoke.link")}
      <span className="hidden">
        : <RoleIn role={grant.role} authority={grant.authority?.name ?? null} />
      </span>
    </a>
  );
}
