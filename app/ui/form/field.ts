/** What a field component needs to know of a field: Conform's metadata fit, so does `plainField`. */
export interface Field {
  id: string;
  name: string;
  errorId: string;
  descriptionId: string;
  initialValue: unknown;
  allErrors: Record<string, string[]>;
}

/** A field outside Conform, such as a search box in a form sent with GET. */
export function plainField({
  name,
  id = name,
  value,
  errors,
}: {
  name: string;
  id?: string;
  value?: string | string[];
  errors?: string[];
}): Field {
  return {
    id,
    name,
    errorId: `${id}-error`,
    descriptionId: `${id}-description`,
    initialValue: value,
    allErrors: errors ? { [name]: errors } : {},
  };
}

export function errorsOf(field: Field): string[] {
  return [...new Set(Object.values(field.allErrors).flat())];
}

/** The one value of a field that takes one. */
export function singleValue(field: Field): string | undefined {
  return allValues(field)[0];
}

export function allValues({ initialValue }: Field): string[] {
  return [initialValue].flat().filter((value) => typeof value === "string");
}

/** What ties a control to its hint and its errors. */
export function description(field: Field, hint?: unknown) {
  const invalid = errorsOf(field).length > 0;
  const ids = [hint ? field.descriptionId : "", invalid ? field.errorId : ""].filter(Boolean).join(" ");
  return { "aria-describedby": ids || undefined, "aria-invalid": invalid || undefined };
}
