/** The content security policy of every page. Host headers may repeat it; packages and kiosks have only this. */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
];

export const pagePolicy = RULES.join('; ');

const INLINE = [
  { what: 'a script without src', pattern: /<script(?![^>]*\ssrc=)[^>]*>/i },
  { what: 'a style element', pattern: /<style[\s>]/i },
  { what: 'a style attribute', pattern: /<[a-z][^>]*\sstyle\s*=/i },
  { what: 'an event attribute', pattern: /<[a-z][^>]*\son[a-z]+\s*=/i },
];

/**
 * The page with the policy at the top of its head, before everything it governs. Throws when the page
 * holds anything inline, which this policy would silently refuse.
 */
export function withPolicy(html: string): string {
  const bare = html.replace(/<!--[\s\S]*?-->/g, '');
  for (const { what, pattern } of INLINE) {
    const found = pattern.exec(bare);
    if (found) throw new Error(`${what} is refused by the page policy: ${found[0]}`);
  }
  return atTopOfHead(html, [`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`]);
}

/** Puts tags first into the head. Only the declared encoding stays before them: browsers look for it in the first 1024 bytes. */
export function atTopOfHead(html: string, tags: readonly string[]): string {
  const opening = /<head[^>]*>(?:\s*<meta\s+charset[^>]*>)?/i.exec(html);
  if (!opening) throw new Error('the page has no <head>');
  const at = opening.index + opening[0].length;
  return [html.slice(0, at), ...tags.map((tag) => `\n    ${tag}`), html.slice(at)].join('');
}
