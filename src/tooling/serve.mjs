/**
 * A small static server for what is built: no dependencies, so that it runs on Node alone.
 *
 *     node src/tooling/serve.mjs [folder] [--port 4173] [--host 127.0.0.1] [--base /some/where/]
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'video/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const PACKABLE = /^text\/|javascript|json|xml/;

const NOT_FOUND =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Not found</title></head><body><h1>Not found</h1><p>There is no such page here.</p></body></html>';

/**
 * A server of the files in `folder`, under `base` (begins and ends with `/`). It does not listen yet.
 * A folder gives its index.html; its name without the last slash leads there, because the pages' links
 * are relative. Nothing outside the folder is served, and nothing is kept without asking again.
 */
export function staticServer(folder, base = '/') {
  const top = resolve(folder);
  return createServer((request, response) => {
    const answer = (status, headers = {}, body = '') => {
      response.writeHead(status, {
        'Cache-Control': 'no-cache',
        'X-Content-Type-Options': 'nosniff',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    const notFound = () => answer(404, { 'Content-Type': TYPES['.html'] }, NOT_FOUND);

    if (request.method !== 'GET' && request.method !== 'HEAD') return answer(405, { Allow: 'GET, HEAD' });
    const [address, query] = splitOnce(request.url ?? '/', '?');
    const path = decoded(address);
    if (path === null) return answer(400);
    if (`${path}/` === base) return answer(301, { Location: `${base}${query}` });
    if (!path.startsWith(base)) return notFound();

    let file = join(top, path.slice(base.length));
    // `join` has resolved every `..` by now.
    if (file !== top && !file.startsWith(top + sep)) return notFound();
    if (lookAt(file)?.isDirectory()) {
      if (!path.endsWith('/')) return answer(301, { Location: `${address}/${query}` });
      file = join(file, 'index.html');
    }
    const found = lookAt(file);
    if (!found?.isFile()) return notFound();
    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    // Texts go packed, as any web host sends them; pictures, fonts and sounds are packed already.
    const packed = PACKABLE.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(200, {
      'Cache-Control': 'no-cache',
      'X-Content-Type-Options': 'nosniff',
      'Content-Type': type,
      Vary: 'Accept-Encoding',
      ...(packed ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': found.size }),
    });
    if (request.method === 'HEAD') return response.end();
    const content = createReadStream(file).on('error', () => response.destroy());
    (packed ? content.pipe(createGzip()) : content).pipe(response);
  });
}

/** Listens on `port`, or on the next one that is free; 0 is any. Resolves with the port. */
export function listen(server, port, host = '127.0.0.1') {
  return new Promise((done, failed) => {
    const tryNext = (error) => {
      if (error.code !== 'EADDRINUSE' || port === 0 || port >= 65535) return failed(error);
      port += 1;
      server.once('error', tryNext);
      server.listen(port, host);
    };
    server.once('error', tryNext);
    server.once('listening', () => {
      server.removeListener('error', tryNext);
      done(server.address().port);
    });
    server.listen(port, host);
  });
}

function splitOnce(text, mark) {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Null for what is not there, or cannot be: a name that is too long, a file used as a folder. */
function lookAt(file) {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** Null for what is no address: half an escape, a zero byte, a backslash that is a slash elsewhere. */
function decoded(address) {
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '4173' },
      host: { type: 'string', default: '127.0.0.1' },
      base: { type: 'string', default: '/' },
    },
  });
  const folder = positionals[0] ?? 'dist';
  if (!existsSync(folder) || !/^\/(?:.*\/)?$/.test(values.base) || !/^\d{1,5}$/.test(values.port)) {
    console.error(
      'serve.mjs [folder] [--port 4173] [--host 127.0.0.1] [--base /some/where/]: no such folder, or a wrong value',
    );
    process.exit(2);
  }
  // The port is the one asked for, or none: who starts this looks for it there.
  staticServer(folder, values.base).listen(Number(values.port), values.host, () => {
    console.log(`http://${values.host}:${values.port}${values.base}`);
  });
}
