/**
 * A share of a whole as a bar. The figure itself must stand beside it.
 * @param label  said instead of the bar; not given: the text beside says it
 */
export function Meter({ value, max = 1, label }: { value: number; max?: number; label?: string }) {
  const width = max > 0 ? Math.round((1000 * Math.min(value, max)) / max) / 10 : 0;
  return (
    <svg
      className="meter"
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <rect width={`${width}%`} height="100%" />
    </svg>
  );
}
