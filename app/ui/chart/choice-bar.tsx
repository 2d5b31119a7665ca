/**
 * How votes divide: agreeing full, passing a thin line, disagreeing hollow, always in this order. The
 * figures must stand beside it.
 */
export function ChoiceBar({
  agrees,
  disagrees,
  passes,
}: {
  agrees: number;
  disagrees: number;
  passes: number;
}) {
  const total = agrees + disagrees + passes;
  const share = (count: number) => `${Math.round((1000 * count) / total) / 10}%`;
  return (
    <svg className="choice-bar" aria-hidden="true">
      {agrees > 0 && <rect data-choice="agree" width={share(agrees)} height="14" />}
      {passes > 0 && <rect data-choice="pass" x={share(agrees)} y="5" width={share(passes)} height="4" />}
      {disagrees > 0 && (
        <rect data-choice="disagree" x={share(agrees + passes)} y="1" width={share(disagrees)} height="12" />
      )}
    </svg>
  );
}
