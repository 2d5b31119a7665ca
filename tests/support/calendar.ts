/** One property of a calendar file: its name, its parameters and its value, unescaped where it is text. */
export interface Property {
  name: string;
  parameters: string[];
  value: string;
}

export interface Calendar {
  properties: Property[];
  events: Property[][];
}

const texts = ["SUMMARY", "DESCRIPTION", "LOCATION", "NAME", "X-WR-CALNAME"];

/** Reads a calendar file as RFC 5545 has it; throws at whatever that does not allow. */
export function parseCalendar(file: string): Calendar {
  if (!file.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines = file.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (/[\r\n]/.test(line)) throw new Error(`a line break of another kind: ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`more than 75 octets: ${line}`);
    if (/\p{Surrogate}/u.test(line)) throw new Error(`a character in two lines: ${line}`);
  }
  const all = unfolded(lines).map(propertyOf);
  const [first, last] = [all[0]!, all.at(-1)!];
  if (`${first.name}:${first.value}` !== "BEGIN:VCALENDAR") throw new Error("does not begin a calendar");
  if (`${last.name}:${last.value}` !== "END:VCALENDAR") throw new Error("does not end a calendar");
  return componentsOf(all.slice(1, -1));
}

function unfolded(lines: string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    if (line.startsWith(" ") || line.startsWith("\t")) whole.push(whole.pop()! + line.slice(1));
    else whole.push(line);
  }
  return whole;
}

function propertyOf(line: string): Property {
  const found = /^([A-Z0-9-]+)((?:;[A-Z0-9-]+=(?:"[^"]*"|[^;:,"]*))*):(.*)$/s.exec(line);
  if (!found) throw new Error(`not a property: ${line}`);
  const [, name = "", parameters = "", value = ""] = found;
  return {
    name,
    parameters: parameters.split(";").filter(Boolean),
    value: texts.includes(name) ? unescaped(value) : value,
  };
}

function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*\\[^\\;,nN]/.test(value)) throw new Error(`an unknown escape: ${value}`);
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value.replace(/\\\\/g, ""))) throw new Error(`not escaped: ${value}`);
  return value.replace(/\\([\\;,nN])/g, (_, sign) => (sign === "n" || sign === "N" ? "\n" : sign));
}

function componentsOf(all: Property[]): Calendar {
  const calendar: Calendar = { properties: [], events: [] };
  let event: Property[] | null = null;
  for (const one of all) {
    if (one.name === "BEGIN") {
      if (event || one.value !== "VEVENT") throw new Error(`a ${one.value} here`);
      event = [];
    } else if (one.name === "END") {
      if (!event || one.value !== "VEVENT") throw new Error(`the end of a ${one.value} here`);
      calendar.events.push(event);
      event = null;
    } else (event ?? calendar.properties).push(one);
  }
  for (const needed of ["VERSION", "PRODID"]) only(calendar.properties, needed);
  for (const each of calendar.events) {
    for (const needed of ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE"]) only(each, needed);
  }
  return calendar;
}

/** The value of a property that must be there once. */
export function only(properties: readonly Property[], name: string): string {
  const found = properties.filter((one) => one.name === name);
  if (found.length !== 1) throw new Error(`${found.length} times ${name}`);
  return found[0]!.value;
}
