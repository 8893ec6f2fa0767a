/**
 * `npm test`: every check there is, in order, on a fresh clone too. A step that fails does not hide the
 * later ones. The last line is the sum: `N passed, N failed`. Types, lint, story and build count as one
 * test each.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, installPackages, run, tool, top } from './prepare.mjs';

let passed = 0;
let failed = 0;

function begin(name) {
  console.log(`\n== ${name}`);
}

/** Counts a step that is one test. */
function count(ok, what) {
  if (ok) passed += 1;
  else failed += 1;
  console.log(ok ? `${what}: passed` : `${what}: FAILED`);
  return ok;
}

function step(name, program, args) {
  begin(name);
  return count(run(tool(program), args), name);
}

/** Counts what a runner reports. One that ran nothing, or ended badly without a failed test, has failed. */
function countRunner(name, ended, report) {
  const own = report ?? { passed: 0, failed: 0 };
  if (own.passed + own.failed === 0) console.log(`${name}: FAILED, no tests were run`);
  else if (!ended && own.failed === 0) console.log(`${name}: FAILED outside its tests`);
  const unseen = own.failed === 0 && (!ended || own.passed === 0) ? 1 : 0;
  passed += own.passed;
  failed += own.failed + unseen;
}

function readReport(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

function checkStories() {
  const script = 'src/tooling/story-check.ts';
  if (!existsSync(join(top, script))) return;
  begin('stories');
  const ended = spawnSync(tool('tsx'), [script, '--json'], {
    cwd: top,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let ok = false;
  try {
    const result = JSON.parse(ended.stdout);
    for (const { file, line, rule, message } of result.problems)
      console.log(`${file}:${line}: ${message} (${rule})`);
    ok = result.ok === true && ended.status === 0;
  } catch {
    console.log(ended.stdout);
  }
  count(ok, 'stories');
}

function runVitest(folder) {
  begin('tests');
  const file = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ended = run(tool('vitest'), ['run', ...reporters]);
  const report = readReport(file, ({ numPassedTests, numFailedTests, testResults }) => {
    // A file that does not load has no tests, and would be lost in a sum of tests.
    const unloaded = testResults.filter(({ status, assertionResults }) => {
      return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
    });
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
  });
  countRunner('tests', ended, report);
}

async function runBrowserTests(folder, built) {
  begin('browser tests');
  if (!built) return count(false, 'browser tests, which need the build');
  if (!(await ensureChromium())) return count(false, 'browser tests, which need Chromium');
  const file = join(folder, 'browser.json');
  const [port, elsewhere] = await freePorts(2);
  const env = {
    ...process.env,
    MOSQUITO_TEST_PORT: String(port),
    MOSQUITO_TEST_PORT_ELSEWHERE: String(elsewhere),
    MOSQUITO_BROWSER_REPORT: file,
  };
  const ended = run(tool('playwright'), ['test', '--config', 'tests/browser/playwright.config.ts'], { env });
  const report = readReport(file, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }));
  countRunner('browser tests', ended, report);
}

/** Asked for together, so that they differ. */
async function freePorts(many) {
  const servers = Array.from({ length: many }, () => createServer());
  await Promise.all(servers.map((server) => new Promise((done) => server.listen(0, '127.0.0.1', done))));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

installPackages();
const folder = mkdtempSync(join(tmpdir(), 'mosquito-net-'));
try {
  step('types', 'tsc', ['--noEmit']);
  step('types of the rules', 'tsc', ['--noEmit', '-p', 'src/rules']);
  step('lint', 'biome', ['check', '--error-on-warnings', '.']);
  checkStories();
  // What has changed is proved again; the cross-check runs in any case.
  step('proof', 'tsx', ['src/tooling/story-prove.ts', '--changed']);
  runVitest(folder);
  const built = step('build', 'tsx', ['src/tooling/build.ts']);
  await runBrowserTests(folder, built);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
