/** What the graph keeps of a data set's manifest, and what an import changes of it. */
import type { Ground } from '../baseline/ground.js';
import type { Prepared } from '../prepare/prepare.js';

/** What is kept of a manifest, as properties of the data set's node; but for `requires`, absent where it says nothing. */
export function keptOfManifest({
  manifest,
  identity,
}: Pick<Prepared, 'manifest' | 'identity'>): Record<string, unknown> {
  const { title, licence, publisher, citation, precedence, requires } = manifest;
  const { same = [], different = [] } = identity.decisions ?? {};
  const pairs = (all: readonly (readonly string[])[]): string[] => all.map((pair) => pair.join('|'));
  const kept = {
    label: title,
    licence,
    publisher,
    citation,
    precedence,
    requires,
    same: pairs(same),
    different: pairs(different),
  };
  const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return { ...Object.fromEntries(Object.entries(kept).filter(([, value]) => isSaid(value))), requires };
}

/** How the manifest says a property of the node. */
const SAID_AS: Readonly<Record<string, string>> = {
  label: 'title',
  same: 'same (decisions)',
  different: 'different (decisions)',
};

export type ManifestChanges = Record<string, { before: string | null; after: string | null }>;

/** What differs from what is kept, by field; undefined where nothing does, or the data set is new. */
export function manifestChanges(
  prepared: Pick<Prepared, 'manifest' | 'identity'>,
  { known }: Ground,
): ManifestChanges | undefined {
  if (known === undefined) return undefined;
  const now = keptOfManifest(prepared);
  const shown = (value: unknown): string | null =>
    value === undefined || value === null || (Array.isArray(value) && value.length === 0)
      ? null
      : [value].flat().map(String).join('; ');
  const changes: ManifestChanges = {};
  for (const name of ['label', 'licence', 'publisher', 'citation', 'precedence', 'requires', 'same', 'different']) {
    const [before, after] = [shown(known.manifest[name]), shown(now[name])];
    if (before !== after) changes[SAID_AS[name] ?? name] = { before, after };
  }
  return Object.keys(changes).length === 0 ? undefined : changes;
}
