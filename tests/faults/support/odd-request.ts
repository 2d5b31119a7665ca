import fc from "fast-check";

export interface OddRequest {
  method: string;
  path: string;
  headers: string[];
  body: Buffer;
  /** Which of the people it comes from; 0 is nobody. */
  who: number;
}

const oddText = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...["", "0", "-1", "1e999", "NaN", "null", "on", "agree", "es", "__proto__", "constructor", "toString"],
      ...[
        "9".repeat(400),
        "2026-13-45",
        "2026-02-30",
        "23:99",
        "'; drop table vote; --",
        "%",
        "\u0000",
        "😀",
      ],
      ...["../../etc/passwd", "//evil.example", "javascript:alert(1)", "\r\nX-Odd: 1", "[]", "{}", "{{7*7}}"],
      ...[
        "<script>",
        "\ud800",
        "\u202e",
        "a".repeat(5000),
        "(".repeat(300),
        "01a20524-1f68-7de1-a784-6a19a13dac96",
      ],
    ),
  },
);

/** Escapes of bytes that are no UTF-8, half of an escape, and a surrogate by itself. */
const brokenEscape = fc.constantFrom(
  "%",
  "%zz",
  "%C3",
  "%ED%A0%80",
  "%00",
  "%FF%FE",
  "%2e%2e%2f",
  "%25%30",
  "%0d%0a",
);

const fieldName = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...["title", "text", "place", "choice", "send", "next", "formKey", "email", "password", "name", "code"],
      ...[
        "ruleId",
        "reasons",
        "words",
        "authorityId",
        "language",
        "file",
        "to",
        "answers",
        "question",
        "back",
      ],
      ...[
        "closesAt",
        "day",
        "time",
        "kind",
        "stance",
        "outcome",
        "ids",
        "held",
        "value",
        "rows",
        "page",
        "q",
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("__intent__", "a[4000000000]", "a.b.c", "__proto__", "a[__proto__]", ""),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const urlencoded = fc
  .array(fc.tuple(fieldName, fc.oneof(oddText.map(escapes), brokenEscape)), { maxLength: 12 })
  .map((fields) => Buffer.from(fields.map(([name, value]) => `${escapes(name)}=${value}`).join("&")));

function escapes(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}

const boundary = "odd";
const part = fc.tuple(
  fieldName,
  oddText,
  fc.constantFrom("", '; filename="../../a.pdf"', '; filename="a\0.png"', "; filename*=UTF-8''%ZZ"),
);
const multipart = fc
  .tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom("--odd--\r\n", "", "--od", "--odd\r\n"))
  .map(([parts, end]) => {
    const written = parts.map(
      ([name, value, file]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n${value}\r\n`,
    );
    return Buffer.from(written.join("") + end);
  });

const large = fc.constantFrom(
  Buffer.from(`text=${"a".repeat(900_000)}`),
  Buffer.from(Array.from({ length: 5000 }, (_, i) => `f${i}=${i}`).join("&")),
  Buffer.from("text=1&".repeat(3000)),
  Buffer.from("%".repeat(50_000)),
);

const body: fc.Arbitrary<[string, Buffer]> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(fc.constant("application/x-www-form-urlencoded"), urlencoded) },
  { weight: 3, arbitrary: fc.tuple(fc.constant(`multipart/form-data; boundary=${boundary}`), multipart) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom(
        "application/json",
        "text/plain",
        "multipart/form-data",
        "",
        "x",
        "application/x-www-form-urlencoded; charset=utf-7",
      ),
      fc.oneof(
        urlencoded,
        multipart,
        fc.constant(Buffer.from('{"a":1}')),
        fc.constant(Buffer.from([0, 255, 254, 13, 10])),
      ),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant("application/x-www-form-urlencoded"), large) },
);

const oddHeader = fc.constantFrom<string[]>(
  ...[
    "Cookie: =;;=; a",
    "Cookie: cabildo-language=%7B; cabildo-territory=eyJ9",
    "Accept-Language: ,;q=*,xx-YY;q=9",
  ],
  ...[
    "Accept-Encoding: br;q=0, *;q=0",
    'If-None-Match: W/"", "',
    "If-Modified-Since: yesterday",
    "Range: bytes=9-1",
  ],
  ...["Referer: %%%", "Origin: null", "Sec-Fetch-Site: none", "Content-Encoding: gzip", "Expect: 200-maybe"],
  ...[
    "X-Forwarded-For: ::::,",
    "X-Request-Id: \x01",
    "Accept: ;",
    `X-Long: ${"a".repeat(9000)}`,
    "Host: a b",
    "Upgrade: h2c",
  ],
);

/** What may stand at a parameter: by "moderation/:kind", its name and what comes before it. */
export type Pools = (before: string, name: string) => string[];

/** @param paths  of routes, ":id" for what is put in */
export function oddRequests(paths: string[], pools: Pools): fc.Arbitrary<OddRequest> {
  const oddSegment = fc.oneof(
    { weight: 2, arbitrary: oddText.map(escapes).map((one) => one.slice(0, 600)) },
    { weight: 1, arbitrary: brokenEscape },
  );
  const query = fc.oneof(
    { weight: 3, arbitrary: fc.constant("") },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.tuple(fieldName, fc.oneof(oddText.map(escapes), brokenEscape)), { maxLength: 4 })
        .map((pairs) =>
          `?${pairs.map(([name, value]) => `${escapes(name)}=${value}`).join("&")}`.slice(0, 7000),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "?",
        "??",
        "?_data=routes%2Froot",
        "?index",
        "?language=fr",
        "?page=1e9",
        `?q=${"b".repeat(7000)}`,
      ),
    },
  );
  const path = fc.constantFrom(...paths).chain((route) => {
    const segments = route.split("/").map((segment, i, all) => {
      if (!/^:|^\*/.test(segment)) return fc.constant(segment);
      const known = pools(all[i - 1] ?? "", segment.slice(1));
      return fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom(...known) },
        { weight: 1, arbitrary: oddSegment },
      );
    });
    return fc.tuple(fc.tuple(...segments), query).map(([parts, asked]) => parts.join("/") + asked);
  });
  return fc
    .record({
      method: fc.oneof(
        { weight: 5, arbitrary: fc.constant("POST") },
        { weight: 4, arbitrary: fc.constant("GET") },
        {
          weight: 1,
          arbitrary: fc.constantFrom("HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "BREW"),
        },
      ),
      path,
      headers: fc.oneof(
        { weight: 3, arbitrary: fc.constant<string[]>([]) },
        { weight: 1, arbitrary: fc.array(oddHeader, { maxLength: 3 }) },
      ),
      sent: body,
      claims: fc.oneof(
        { weight: 12, arbitrary: fc.constant("true" as const) },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            "more" as const,
            "less" as const,
            "nothing" as const,
            "chunked" as const,
          ),
        },
      ),
      who: fc.nat({ max: 4 }),
    })
    .map(({ sent: [type, bytes], claims, headers, method, ...rest }): OddRequest => {
      if (method === "GET" || method === "HEAD") return { ...rest, method, headers, body: Buffer.alloc(0) };
      const length = {
        true: bytes.length,
        more: bytes.length + 9,
        less: Math.max(0, bytes.length - 3),
        nothing: null,
        chunked: null,
      }[claims];
      const says = length === null ? [] : [`Content-Length: ${length}`];
      if (claims === "chunked") says.push("Transfer-Encoding: chunked");
      return { ...rest, method, headers: [...headers, `Content-Type: ${type}`, ...says], body: bytes };
    });
}
