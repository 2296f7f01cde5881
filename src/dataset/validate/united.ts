/** Entries of one id that several records state: their lists are united, and what else they say must be alike. */
import { cut } from '../../errors.js';
import { numberOf } from '../facts/keys.js';

/** Lists of which each record may state a part: what a member says stands on its own. */
const UNITED: ReadonlySet<string> = new Set([
  ...[
    'about',
    'amends',
    'capitals',
    'cite',
    'citizenOf',
    'commemorates',
    'echoes',
    'members',
    'offices',
    'participants',
    'parties',
    'periods',
  ],
  ...['successors', 'supersedes'],
]);

type Said = Record<string, unknown>;

/** What an entry says itself, and in lists that others of its id may go on with. */
function takenApart(entry: object): { own: Said; lists: Said } {
  const [own, lists]: [Said, Said] = [{}, {}];
  for (const [name, said] of Object.entries(entry)) (UNITED.has(name) ? lists : own)[name] = said;
  return { own, lists };
}

/** Half of a hash of what an entry says itself, and of its lists. The cite may differ: each record of a table has its own. */
export function fingerprints(entry: object): { content: number; lists: number } {
  const { own, lists } = takenApart(entry);
  const half = (part: object): number => numberOf(JSON.stringify(part)) >>> 0;
  return { content: half(own), lists: half({ ...lists, cite: 0 }) };
}

/** In which fields an entry says otherwise than the first of its id, and what both say. */
export function difference(first: object, again: object): { fields: string[]; told: string } {
  const [before, now] = [takenApart(first).own, takenApart(again).own];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(now)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  const shown = (said: unknown): string => (said === undefined ? 'nothing' : cut(JSON.stringify(said)));
  const told = fields.map((name) => `"${name}" got ${shown(now[name])}, and ${shown(before[name])} before`).join('; ');
  return { fields, told };
}
