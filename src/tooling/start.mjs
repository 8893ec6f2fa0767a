/**
 * `npm start`: installs, builds, serves the game on this machine and opens it. `npm start -- --port 8080`
 * asks for a port, `--no-open` leaves the browser alone. Ctrl-C ends it.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPackages, onPath, run, tool, top } from './prepare.mjs';
import { listen, staticServer } from './serve.mjs';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '4173' }, 'no-open': { type: 'boolean', default: false } },
});
if (!/^\d{1,5}$/.test(values.port)) {
  console.error(`--port takes a number, not ${values.port}`);
  process.exit(2);
}

installPackages();
if (!run(tool('tsx'), ['src/tooling/build.ts'])) {
  console.error('The build failed; see above.');
  process.exit(1);
}

const server = staticServer(join(top, 'dist'));
const address = `http://localhost:${await listen(server, Number(values.port), 'localhost')}/`;
console.log(`\nMosquito Net is at ${address}\nCtrl-C ends it.`);
if (!values['no-open']) openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}

/** Only where somebody sits in front of it. That there is no browser is no failure. */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  const [program, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  if (process.platform !== 'win32' && !onPath(program)) return;
  spawn(program, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
