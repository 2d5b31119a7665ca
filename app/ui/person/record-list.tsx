import type { ReactNode } from "react";

export interface Record {
  key: string;
  name: ReactNode;
  /** What is said of it, a line each. */
  lines: ReactNode[];
  /** What can be done with it, or its state. */
  end?: ReactNode;
}

/** Things with a name and a few lines: side by side on a wide screen, one under another on a phone. */
export function RecordList({ records }: { records: Record[] }) {
  return (
    <dl className="review">
      {records.map((record) => (
        <div key={record.key}>
          <dt>{record.name}</dt>
          <dd>
            {record.lines.map((line, index) => (
              <div key={index}>{line}</div>
            ))}
          </dd>
          {record.end && <dd>{record.end}</dd>}
        </div>
      ))}
    </dl>
  );
}
