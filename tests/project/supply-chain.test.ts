/** What Entente is made of: licences that it may be passed on with, nothing that runs as it is installed, and each package pinned. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { shipped } from '../../src/paths.js';

interface Locked {
  license?: string;
  dev?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(shipped('package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
/** By their names; one that stands several times, in several versions, several times. */
const LOCKED = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, locked]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 13),
    ...locked,
    license: locked.license ?? toldBy(path),
  }));

/** The licence that a package states of itself, where the lock file has none. */
function toldBy(path: string): string | undefined {
  const { license, licenses } = JSON.parse(readFileSync(shipped(path, 'package.json'), 'utf8')) as {
    license?: string;
    licenses?: { type: string }[];
  };
  return license ?? licenses?.map(({ type }) => type).join(' OR ');
}

/** Whoever passes Entente on keeps their notices, and is bound to nothing else. */
const PERMISSIVE = [
  'MIT',
  'Apache-2.0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'Unlicense',
  'Zlib',
];
/** What is shipped under another licence, and why that is well. */
const SHIPPED_OTHERWISE: Readonly<Record<string, string>> = {
  // Data: a database made of it says so and stays open. The countries' sources do.
  'world-countries': 'ODbL-1.0',
};
/** Licences of tools alone: nothing of these is passed on. */
const OF_TOOLS = ['MPL-2.0', 'CC-BY-4.0', 'CC0-1.0', 'Elastic-2.0'];
/** Tools that fetch or check a binary of theirs as they are installed. */
const WITH_SCRIPTS = ['@parcel/watcher', '@swc/core', 'esbuild'];

/** Whether a licence is among some: of `A AND B` each is, of `A OR B` one. */
function isAmong(licence: string | undefined, some: readonly string[]): boolean {
  if (licence === undefined) return false;
  const parts = licence.replace(/[()]/g, '');
  if (parts.includes(' OR ')) return parts.split(' OR ').some((part) => some.includes(part));
  return parts.split(' AND ').every((part) => some.includes(part));
}

it('what is shipped may be passed on, and tools may be used', () => {
  const wrong = LOCKED.filter(({ name, license, dev }) => {
    if (dev === true) return !isAmong(license, [...PERMISSIVE, ...OF_TOOLS]);
    return !isAmong(license, PERMISSIVE) && SHIPPED_OTHERWISE[name] !== license;
  });
  expect(wrong.map(({ name, license }) => `${name}: ${license ?? 'none'}`)).toEqual([]);
});

it('nothing that is shipped runs as it is installed, and of the tools those that are known', () => {
  const scripts = LOCKED.filter(({ hasInstallScript }) => hasInstallScript);
  expect(scripts.filter(({ dev }) => dev !== true)).toEqual([]);
  expect([...new Set(scripts.map(({ name }) => name))].sort()).toEqual(WITH_SCRIPTS);
});

it('each package is pinned to its content', () => {
  expect(LOCKED.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name)).toEqual([]);
});

it('a bill of materials can be made, as the guide says', async () => {
  const [program = '', ...args] =
    /^(npm sbom .*?)(?: >.*)?$/m.exec(readFileSync(shipped('docs', 'operating.md'), 'utf8'))?.[1]?.split(' ') ?? [];
  const { stdout } = await promisify(execFile)(program, args, { cwd: shipped(), maxBuffer: 64 * 1024 * 1024 });
  const bill = JSON.parse(stdout) as { bomFormat: string; components: { name: string }[] };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['graphql', 'neo4j-driver', 'zod']));
});
