import { Card } from "#app/ui/page/card.tsx";

export interface LinkGroup {
  title: string;
  links: { href: string; label: string; note?: string; isFile?: boolean }[];
}

/** What can be done on pages of their own, grouped by when it is done. */
export function LinkGroups({ groups }: { groups: LinkGroup[] }) {
  return (
    <div className="cards">
      {groups.map(({ title, links }) => (
        <Card key={title} as="section">
          <h2>{title}</h2>
          <ul className="list-plain stack" data-gap="s">
            {links.map(({ href, label, note, isFile }) => (
              <li key={href}>
                <a href={href} download={isFile}>
                  {label}
                </a>
                {note && <p className="muted small">{note}</p>}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </div>
  );
}
