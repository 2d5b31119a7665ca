/** What a phone's browser sends with every page it asks for. */
const browser = [
  "User-Agent: Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Mobile Safari/537.36",
  "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
];

export interface Asked {
  port: number;
  path: string;
  language?: string;
  coding?: string;
  cookie?: string;
  address?: string;
}

/** A request for a page, as it goes over the wire. */
export function getting({
  port,
  path,
  language = "es",
  coding = "gzip, deflate, br",
  cookie,
  address,
}: Asked) {
  const lines = [
    `GET ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    ...browser,
    `Accept-Language: ${language}`,
    `Accept-Encoding: ${coding}`,
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(address ? [`X-Forwarded-For: ${address}`] : []),
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

/** A form that is sent, as it goes over the wire. */
export function sending(asked: Asked, fields: Record<string, string>): string {
  const { port, path, language = "es", coding = "gzip, deflate, br", cookie, address } = asked;
  const body = new URLSearchParams(fields).toString();
  const lines = [
    `POST ${path} HTTP/1.1`,
    `Host: localhost:${port}`,
    ...browser,
    `Origin: http://localhost:${port}`,
    "Sec-Fetch-Site: same-origin",
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
    `Accept-Language: ${language}`,
    `Accept-Encoding: ${coding}`,
    ...(cookie ? [`Cookie: ${cookie}`] : []),
    ...(address ? [`X-Forwarded-For: ${address}`] : []),
  ];
  return `${lines.join("\r\n")}\r\n\r\n${body}`;
}
