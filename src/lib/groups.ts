/** Lists taken apart: by a key, and into pieces of a size. */

/** The items by key, each list in the order in which its items came. */
export function grouped<T, Key>(all: Iterable<T>, keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of all) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Pieces of at most `size` items, in order. */
export function* slices<T>(all: Iterable<T>, size: number): Generator<readonly T[]> {
  const items = Array.isArray(all) ? (all as readonly T[]) : [...all];
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
