/** Work that is done together with its like, or alone. */
import { Gate } from '../../src/lib/gate.js';

const never = new AbortController().signal;

/** Works that say when they begin and end when they are told to. */
class Works {
  readonly begun: string[] = [];
  private readonly ends = new Map<string, () => void>();

  named(name: string): () => Promise<void> {
    return () => {
      this.begun.push(name);
      return new Promise((resolve) => this.ends.set(name, resolve));
    };
  }

  end(name: string): void {
    this.ends.get(name)?.();
  }
}

/** Whatever can go on has gone on. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('several are together, who is to be alone waits for all of them, and those who come then for it', async () => {
  const gate = new Gate();
  const works = new Works();
  const all = [
    gate.together(works.named('a'), never),
    gate.together(works.named('b'), never),
    gate.alone(works.named('alone'), never),
    gate.together(works.named('c'), never),
    gate.together(works.named('d'), never),
  ];
  expect(works.begun).toEqual(['a', 'b']);
  works.end('a');
  await settled();
  expect(works.begun).toEqual(['a', 'b']);
  works.end('b');
  await settled();
  expect(works.begun).toEqual(['a', 'b', 'alone']);
  works.end('alone');
  await all[2];
  // Who asks to be alone anew does not go before those who waited.
  all.push(gate.alone(works.named('again'), never));
  await settled();
  expect(works.begun).toEqual(['a', 'b', 'alone', 'c', 'd']);
  works.end('c');
  works.end('d');
  await settled();
  expect(works.begun.at(-1)).toBe('again');
  works.end('again');
  await Promise.all(all);
});

it('who leaves does not begin, and keeps nobody waiting', async () => {
  const gate = new Gate();
  const works = new Works();
  const leaving = new AbortController();
  const running = gate.together(works.named('running'), never);
  const alone = gate.alone(works.named('alone'), leaving.signal);
  const waiting = gate.together(works.named('waiting'), leaving.signal);
  const staying = gate.together(works.named('staying'), never);
  leaving.abort(new Error('gone'));
  await expect(alone).rejects.toThrow('gone');
  await expect(waiting).rejects.toThrow('gone');
  await expect(gate.together(works.named('late'), leaving.signal)).rejects.toThrow('gone');
  await settled();
  expect(works.begun).toEqual(['running', 'staying']);
  works.end('running');
  works.end('staying');
  await Promise.all([running, staying]);
});

it('work that fails makes room as any other', async () => {
  const gate = new Gate();
  const failing = (): Promise<never> => Promise.reject(new Error('failed'));
  await expect(gate.together(failing, never)).rejects.toThrow('failed');
  await expect(gate.alone(failing, never)).rejects.toThrow('failed');
  expect(await gate.alone(() => Promise.resolve('next'), never)).toBe('next');
});
