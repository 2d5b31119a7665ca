/**
 * Parts of a whole in their order, from light to dark, such as the steps of a scale. The figures must
 * stand beside it.
 * @param low, high  what its ends mean
 */
export function StackedBar({
  parts,
  low,
  high,
  lang,
}: {
  parts: number[];
  low: string;
  high: string;
  lang?: string;
}) {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const share = (count: number) => `${Math.round((10_000 * count) / total) / 100}%`;
  if (total === 0) return null;
  return (
    <div className="stacked">
      <svg aria-hidden="true">
        {parts.map((part, index) => (
          <rect
            key={index}
            x={share(parts.slice(0, index).reduce((sum, one) => sum + one, 0))}
            width={share(part)}
            height="100%"
            fillOpacity={Math.round(100 * (0.15 + (0.85 * index) / Math.max(1, parts.length - 1))) / 100}
          />
        ))}
      </svg>
      <p className="row small muted" lang={lang} aria-hidden="true">
        <span>{low}</span>
        <span>{high}</span>
      </p>
    </div>
  );
}
