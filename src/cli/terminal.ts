/** What a person reads in the terminal: results on standard output, progress and errors on standard error. */
import { createInterface } from 'node:readline/promises';
import pc from 'picocolors';

/** Colour where the terminal has it and NO_COLOR is not set; the library sees to both. */
export const style = pc;

/** Whoever reads the output may stop, as `head` does: there is nobody left to write for. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

export function print(line = ''): void {
  process.stdout.write(`${line}\n`);
}

/** Machine-readable: one JSON document, nothing else on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Progress, out of the way of what a script reads. */
export function progress(line: string): void {
  process.stderr.write(`${style.dim(line)}\n`);
}

export function printError(message: string): void {
  process.stderr.write(`${style.red('error')} ${message}\n`);
}

/** Asks for a yes. False where nobody can answer. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await lines.question(`${question} [y/N] `);
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    lines.close();
  }
}

/** Rows in columns under a head. */
export function headedTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const [first = '', ...rest] = table([head, ...rows]).split('\n');
  return [style.bold(first), ...rest].join('\n');
}

/** Rows in columns. Numbers are aligned to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, String(cell).length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => {
          const width = widths[at] ?? 0;
          return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
