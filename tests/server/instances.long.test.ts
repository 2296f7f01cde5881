/** Two programs on one database behind Debian's nginx, with the configuration that docs/scaling.md shows. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { server, useCli } from '../support/cli.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { got, posted, type Received, send, textOf } from '../support/http.js';
import { freePort } from '../support/port.js';

const TOKEN = 'a-token-of-tests-0123456789';
const MANIFEST = (name: string, version: string): string =>
  `name: ${name}\ntitle: ${name}\nversion: '${version}'\nlicence: CC0-1.0\npublisher: Tests\nsources: [{ id: ${name}-s, title: S, kind: NEWS }]\nfiles: [a.yaml]\n`;
const PEOPLE = (name: string, source: string): string =>
  `officials: [{ id: ann, name: ${name}, cite: [{ source: ${source} }] }]\n`;
const QUESTION = { query: '{ official(id: "ann") { name } }' };

const cli = useCli();
const folder = mkdtempSync(join(tmpdir(), 'entente-nginx-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts an instance; resolves with its address once it answers. */
async function instance(): Promise<{ program: ChildProcess; address: string }> {
  const env = {
    ...server(),
    ENTENTE_IMPORT_TOKEN: TOKEN,
    TRUSTED_PROXIES: '127.0.0.1',
    ALLOWED_HOSTS: 'entente.example',
  };
  const program = cli.run(['start', '--json'], env);
  if (program.stdout === null) throw new Error('no standard output');
  const [line] = (await once(createInterface(program.stdout), 'line')) as [string];
  return { program, address: new URL((JSON.parse(line) as { console: string }).console).host };
}

/** Starts nginx before two instances, as our file has it; names the one that answered in a header. */
async function proxy(addresses: readonly string[]): Promise<{ nginx: ChildProcess; url: string }> {
  const port = await freePort();
  const own = addresses
    .reduce(
      (text, address, at) => text.replace(`entente-${at + 1}:4000`, address),
      readFileSync('deploy/nginx.conf', 'utf8'),
    )
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const file = join(folder, 'nginx.conf');
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    file,
    `daemon off; pid ${folder}/nginx.pid; error_log stderr notice; events {} http { access_log off; add_header x-instance $upstream_addr always; ${places.join(' ')}\n${own}\n}`,
  );
  const nginx = spawn('nginx', ['-e', 'stderr', '-p', folder, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const lines = createInterface(nginx.stderr);
  for await (const line of lines) if (line.includes('start worker process')) break;
  nginx.stderr.resume();
  return { nginx, url: `http://127.0.0.1:${port}` };
}

const nameIn = (received: Received): unknown =>
  (JSON.parse(textOf(received)) as { data: { official: { name: string } | null } }).data.official?.name;

it('who imports through a proxy is answered of that by every instance; one that dies is passed over', async () => {
  const graph = await emptyGraph();
  await importFiles(graph, { 'dataset.yaml': MANIFEST('first', '1'), 'a.yaml': PEOPLE('Ann One', 'first-s') });
  const instances = [await instance(), await instance()];
  const { nginx, url } = await proxy(instances.map(({ address }) => address));
  try {
    const host = { host: 'entente.example' };
    const asked = (headers: Record<string, string> = {}): Promise<Received[]> =>
      Promise.all(Array.from({ length: 24 }, () => send(url, posted(QUESTION, { ...host, ...headers }))));
    const before = await asked();
    expect(new Set(before.map(nameIn))).toEqual(new Set(['Ann One']));
    expect(new Set(before.map(({ headers }) => headers['x-instance']))).toEqual(
      new Set(instances.map(({ address }) => address)),
    );

    const authorization = `Bearer ${TOKEN}`;
    const wrote = async (query: string, variables: object): Promise<Received> =>
      send(url, posted({ query, variables }, { ...host, authorization }));
    for (const version of ['2', '3', '4']) {
      const plan = await wrote('mutation ($files: [DatasetFile!]!) { planImport(files: $files) { id } }', {
        files: [
          { name: 'dataset.yaml', text: MANIFEST('first', version) },
          { name: 'a.yaml', text: PEOPLE(`Ann ${version}`, 'first-s') },
        ],
      });
      const { id } = (JSON.parse(textOf(plan)) as { data: { planImport: { id: string } } }).data.planImport;
      const done = await wrote('mutation ($plan: ID!) { importDataset(plan: $plan) { version } }', { plan: id });
      expect(textOf(done)).toContain(`"version":"${version}"`);
      const bookmark = String(done.headers['entente-bookmark']);
      const after = await asked({ 'entente-bookmark': bookmark });
      expect(new Set(after.map(nameIn))).toEqual(new Set([`Ann ${version}`]));
    }

    const [first] = instances;
    first?.program.kill('SIGKILL');
    if (first !== undefined) await once(first.program, 'close');
    const left = await Promise.all(Array.from({ length: 24 }, () => send(url, got(QUESTION, host))));
    expect(new Set(left.map(({ status }) => status))).toEqual(new Set([200]));
    expect(new Set(left.map(nameIn))).toEqual(new Set(['Ann 4']));
  } finally {
    nginx.kill('SIGQUIT');
    await once(nginx, 'close');
    await graph.close();
  }
});
