/**
 * On every page. Without a nonce no script runs at all; styles come from our own files only.
 * @param nonce  for the pages that asked for JavaScript
 */
export function securityHeaders(nonce?: string): [string, string][] {
  const scripts = nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'none'";
  const policy = [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
  return [
    ["Content-Security-Policy", policy],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "same-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"],
  ];
}

/** Of the one page that other sites may show within theirs: it runs nothing, sends nothing and loads our styles. */
export function frameHeaders(): [string, string][] {
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    "img-src data:",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors *",
  ].join("; ");
  return [
    ["Content-Security-Policy", policy],
    ["Cross-Origin-Resource-Policy", "cross-origin"],
  ];
}
