import { describe, expect, it } from 'vitest';
import { atTopOfHead, pagePolicy, withPolicy } from '../../src/tooling/page-policy.ts';

const page = (head: string, body = '') =>
  `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;

describe('the page policy', () => {
  it('is the one that was agreed', () => {
    expect(pagePolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; " +
        "font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types default",
    );
  });

  it('stands before everything but the encoding', () => {
    const html = withPolicy(page('<meta charset="utf-8" /><script src="./a.js"></script>'));
    expect(html).toContain(
      `<head><meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,
    );
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'));
    expect(html.indexOf('charset')).toBeLessThan(1024);
  });

  it('stands first where no encoding is declared at the top', () => {
    expect(withPolicy(page('<title>x</title>'))).toMatch(
      /<head>\s*<meta http-equiv="Content-Security-Policy"/,
    );
  });

  it.each([
    ['a script', page('<script>x()</script>')],
    ['a module', page('<script type="module">x()</script>')],
    ['a style element', page('<style>a{}</style>')],
    ['a style attribute', page('', '<p style="color: red">x</p>')],
    ['an event attribute', page('', '<p onclick="x()">x</p>')],
  ])('refuses %s written into the page', (_what, html) => {
    expect(() => withPolicy(html)).toThrow('is refused by the page policy');
  });

  it('lets comments and prose be', () => {
    expect(() => withPolicy(page('<!-- <style>a{}</style> -->', '<p>the style = ours</p>'))).not.toThrow();
  });

  it('wants a head', () => {
    expect(() => atTopOfHead('<p>x</p>', [])).toThrow('no <head>');
  });
});
