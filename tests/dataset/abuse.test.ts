/** Files that are not what they say. Each gets one clear problem, and never a stack trace. */
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { DatasetError } from '../../src/dataset/index.js';
import { checkFolder, withFolder } from '../support/graph.js';
import { expectToHold } from '../support/property.js';

async function failureOf(bytes: Uint8Array | string): Promise<string> {
  return withFolder({ 'a.yaml': '' }, async (folder) => {
    writeFileSync(join(folder, 'a.yaml'), bytes);
    const failure: unknown = await checkFolder(folder).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return '';
    expect(failure).toBeInstanceOf(DatasetError);
    return (failure as DatasetError).message.split('\n').slice(1).join('\n');
  });
}

it.each([
  [
    'binary',
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 255]),
    /a\.yaml:1:1: The file is not UTF-8 text\. Save it as UTF-8\./,
  ],
  ['UTF-16', Buffer.from('﻿events: []', 'utf16le'), /The file is not UTF-8 text/],
  ['text with a NUL', 'events: []\0', /The file is not UTF-8 text/],
  [
    'more than 16 MB',
    Buffer.alloc(16 * 1024 * 1024 + 1, 'a'),
    /The file has 16777217 bytes; at most 16777216 are read\. Split it\./,
  ],
  [
    'a list where a mapping is wanted',
    '- a\n- b\n',
    /a\.yaml:1:1: the file got \["a","b"\]; wanted a mapping of fields/,
  ],
  ['broken syntax', 'events:\n  - id: "x\n', /a\.yaml:\d+:\d+: YAML: .*Missing closing "quote/],
  ['a key twice', 'events: []\nevents: []\n', /a\.yaml:2:1: YAML: Map keys must be unique/],
  [
    'bombs of aliases',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
      .join('\n')}\n`,
    /a\.yaml:1:1: YAML: Excessive alias count/,
  ],
  [
    'an unknown section',
    'evnts: []\n',
    /a\.yaml:1:\d+: the file has a field "evnts", which it does not know\. Did you mean "events"\./,
  ],
])('%s', async (_, bytes, message) => {
  expect(await failureOf(bytes)).toMatch(message);
});

it('a file that is listed and is not there', async () => {
  await withFolder(
    { 'dataset.yaml': 'name: x\ntitle: X\nversion: "1"\nlicence: X\npublisher: X\nfiles: [gone.yaml]\n' },
    async (folder) => {
      await expect(checkFolder(folder)).rejects.toThrow(/gone\.yaml: The file is not there\. Check its name/);
    },
  );
});

it.each(['a.yaml', 'dataset.yaml'])('%s as a link to a file elsewhere: nothing of that file is told', async (name) => {
  await withFolder({ 'secret.txt': 'password: hunter2' }, (elsewhere) =>
    withFolder({ 'a.yaml': '' }, async (folder) => {
      rmSync(join(folder, name));
      symlinkSync(join(elsewhere, 'secret.txt'), join(folder, name));
      const failure = (await checkFolder(folder).catch((error: unknown) => error)) as DatasetError;
      expect(failure).toBeInstanceOf(DatasetError);
      expect(failure.message).toContain(`${name}: The file is a link that leads out of its folder`);
      expect(failure.message).not.toContain('hunter2');
    }),
  );
});

it('a link within the folder is a file like others', async () => {
  await withFolder({ 'a.yaml': 'sources: []', 'real.yaml': 'events: []' }, async (folder) => {
    rmSync(join(folder, 'a.yaml'));
    symlinkSync('real.yaml', join(folder, 'a.yaml'));
    await checkFolder(folder);
  });
});

it('a file outside the folder', async () => {
  await withFolder(
    { 'dataset.yaml': 'name: x\ntitle: X\nversion: "1"\nlicence: X\npublisher: X\nfiles: [../secret.yaml]\n' },
    async (folder) => {
      await expect(checkFolder(folder)).rejects.toThrow(
        /"files\.0" got "\.\.\/secret\.yaml": wanted a path below the folder of the data set/,
      );
    },
  );
});

it('whatever a file holds, it loads or is a DatasetError', async () => {
  await expectToHold(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json(), fc.uint8Array()), async (bytes) => {
      await failureOf(bytes);
    }),
    { short: 100, long: 5_000 },
  );
});
