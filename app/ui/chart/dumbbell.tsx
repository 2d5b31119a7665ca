/** Two shares of a whole on one line: the first hollow, the second full. The figures must stand beside it. */
export function Dumbbell({ from, to, max }: { from: number; to: number; max: number }) {
  const at = (share: number) => `${Math.round(30 + (940 * share) / max) / 10}%`;
  return (
    <svg className="dumbbell" aria-hidden="true">
      <line x1={at(from)} x2={at(to)} y1="7" y2="7" />
      <circle cx={at(from)} cy="7" r="5" />
      <circle cx={at(to)} cy="7" r="4" />
    </svg>
  );
}
