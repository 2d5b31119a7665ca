/** Four threads, over and under. */
export function Brand({ name }: { name: string }) {
  return (
    <a className="brand" href="/">
      <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
        <path className="thread-1" d="M4 8h24v6H4z" />
        <path className="thread-3" d="M4 18h24v6H4z" />
        <path className="thread-2" d="M8 4h6v14H8zM8 24h6v4H8z" />
        <path className="thread-4" d="M18 4h6v4h-6zM18 14h6v14h-6z" />
      </svg>
      {name}
    </a>
  );
}
