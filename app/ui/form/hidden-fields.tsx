/** What a form sends along; empty values are left out. */
export function HiddenFields({ values }: { values: Record<string, string | number | null | undefined> }) {
  return Object.entries(values).map(([name, value]) =>
    value === null || value === undefined || value === "" ? null : (
      <input key={name} type="hidden" name={name} value={value} />
    ),
  );
}
