/** Progress of long work: a bar on a terminal, a line now and then elsewhere, events as JSON for a program. */
import type { Progress, Say, Stage } from '../dataset/index.js';
import { printJson, style } from './terminal.js';

const NAMES: Record<Stage, string> = {
  read: 'Reading',
  check: 'Checking',
  compare: 'Comparing',
  write: 'Writing',
  switch: 'Making it seen',
};

/** How often progress is shown, in ms. */
const EVERY = { bar: 100, lines: 5_000, json: 500 };

const WIDTH = 24;

export class Meter {
  private readonly mode: keyof typeof EVERY;
  private readonly begun = Date.now();
  private stage: Stage | undefined;
  private stageBegun = 0;
  private shownAt = 0;

  constructor(json: boolean) {
    this.mode = json ? 'json' : process.stderr.isTTY ? 'bar' : 'lines';
  }

  readonly say: Say = (progress) => {
    const now = Date.now();
    if (progress.stage !== this.stage) {
      this.stage = progress.stage;
      this.stageBegun = now;
      // Who reads lines hears of another stage when he would hear of this one.
      if (this.mode === 'lines' && now - this.shownAt < EVERY.lines) return;
    } else if (now - this.shownAt < EVERY[this.mode]) return;
    // Work that is soon done needs no lines.
    if (this.mode === 'lines' && now - this.begun < EVERY.lines) return;
    this.shownAt = now;
    this.show(progress, (now - this.stageBegun) / 1000);
  };

  /** Takes the bar away. @returns seconds since the work began */
  end(): number {
    if (this.mode === 'bar' && this.stage !== undefined) process.stderr.write('\r\u001b[K');
    return (Date.now() - this.begun) / 1000;
  }

  private show({ stage, done, total }: Progress, seconds: number): void {
    const rate = seconds > 0 ? Math.round(done / seconds) : 0;
    const left = total === undefined || rate === 0 ? undefined : Math.ceil((total - done) / rate);
    if (this.mode === 'json') {
      printJson({ event: 'progress', stage, done, total: total ?? null, perSecond: rate, secondsLeft: left ?? null });
      return;
    }
    const share = total === undefined || total === 0 ? undefined : Math.min(1, done / total);
    const counts = `${done.toLocaleString('en')}${total === undefined ? '' : ` of ${total.toLocaleString('en')}`}`;
    const pace = `${rate.toLocaleString('en')}/s${left === undefined ? '' : `, ${left} s left`}`;
    if (this.mode === 'lines') {
      process.stderr.write(`${NAMES[stage]}: ${counts}, ${pace}\n`);
      return;
    }
    const bar =
      share === undefined
        ? ''
        : `${'█'.repeat(Math.round(share * WIDTH))}${'░'.repeat(WIDTH - Math.round(share * WIDTH))} ${Math.floor(share * 100)} %  `;
    process.stderr.write(`\r\u001b[K${style.dim(NAMES[stage].padEnd(14))} ${bar}${counts}, ${pace}`);
  }
}
