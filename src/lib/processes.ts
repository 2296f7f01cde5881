/** Other processes of this machine. */
import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Where numbers of processes mean the same: two containers may share a hostname, and not see each other's processes. */
export function machine(): string {
  if (process.platform !== 'linux') return hostname().replaceAll(' ', '-');
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${readlinkSync('/proc/self/ns/pid')}`;
  } catch (error) {
    // Where these may not be read, nobody is taken for ended before his time.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return randomUUID();
  }
}

/** Whether a process of this machine runs, whoever's it is. */
export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
