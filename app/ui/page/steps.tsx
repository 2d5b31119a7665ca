import type { ReactNode } from "react";

/** What happens next, in order. */
export function Steps({ items }: { items: { title: ReactNode; text?: ReactNode }[] }) {
  return (
    <ol className="steps">
      {items.map((item, index) => (
        <li key={index}>
          <strong>{item.title}</strong>
          {item.text && <p>{item.text}</p>}
        </li>
      ))}
    </ol>
  );
}
