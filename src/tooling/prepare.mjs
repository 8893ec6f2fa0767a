/** What a fresh clone needs before anything can run: the packages of the lock file, and a Chromium. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

// A Node too old to know `dirname` has to get far enough to be told that it is too old.
export const top = join(import.meta.dirname ?? '.', '../..');
const windows = process.platform === 'win32';

/** Runs a program with our output. Returns whether it ended well. */
export function run(program, args, options = {}) {
  const ended = spawnSync(program, args, { cwd: top, stdio: 'inherit', shell: windows, ...options });
  if (ended.error) console.error(`${program} could not be started: ${ended.error.message}`);
  return ended.status === 0;
}

/** The program of an installed package: `tsc`, `vitest`. */
export function tool(name) {
  return join(top, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
}

/** Installs what the lock file says where that is not there already. Ends the process where it cannot. */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed.`);
    process.exit(1);
  }
  if (isInstalled()) return;
  console.log('Installing packages (npm ci)');
  if (run('npm', ['ci', '--no-fund', '--no-audit'])) return;
  console.error('npm ci failed: nothing else can run without the packages.');
  process.exit(1);
}

/**
 * npm notes what it has installed in `node_modules/.package-lock.json`. Compared by content, because
 * a checkout gives files any time. Optional packages are those of other systems: they may be missing.
 */
function isInstalled() {
  const noted = join(top, 'node_modules/.package-lock.json');
  if (!existsSync(noted)) return false;
  const wanted = JSON.parse(readFileSync(join(top, 'package-lock.json'), 'utf8')).packages;
  const there = JSON.parse(readFileSync(noted, 'utf8')).packages;
  const same = Object.entries(wanted).every(([path, { version, integrity, optional }]) => {
    if (path === '') return true;
    if (!there[path]) return optional === true;
    return there[path].version === version && there[path].integrity === integrity;
  });
  return same && Object.keys(there).every((path) => path in wanted);
}

/** Path of the system's Chromium: the environment's MOSQUITO_CHROMIUM, else the first on PATH; or null. */
export function findChromium() {
  if (process.env.MOSQUITO_CHROMIUM) return process.env.MOSQUITO_CHROMIUM;
  return onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome');
}

/**
 * Sees to it that there is a Chromium for Playwright, and installs one where there is none: the
 * system's package if we may, else Playwright's own. Returns false when neither could be had.
 * Where the system's is found, MOSQUITO_CHROMIUM tells the tests; Playwright finds its own.
 */
export async function ensureChromium() {
  let found = findChromium();
  if (!found && !(await hasPlaywrightChromium())) {
    const mayInstall = process.getuid?.() === 0 && onPath('apt-get');
    if (mayInstall) {
      console.log('Installing Chromium (apt-get)');
      const apt = ['apt-get', { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }];
      run(apt[0], ['update'], apt[1]) &&
        run(apt[0], ['install', '-y', '--no-install-recommends', 'chromium'], apt[1]);
      found = findChromium();
    }
    if (!found) {
      console.log('Installing Chromium (Playwright)');
      if (!run(tool('playwright'), ['install', 'chromium'])) return false;
    }
  }
  if (found) process.env.MOSQUITO_CHROMIUM = found;
  return true;
}

async function hasPlaywrightChromium() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

export function onPath(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, windows ? `${name}.exe` : name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}
