/**
 * Doubts about who is who: two officials of two data sets who may be one. They follow from what data sets state and from
 * decisions, like who is who itself: those that nobody decided of what two have in common and what keeps that from being
 * certain, those that somebody did of the decision.
 */
import { likenessesOf } from '../../model/full-names.js';
import type { DoubtReasonKind, DoubtState } from '../../model/vocabulary.js';
import { Cluster, contradicts, index, pairsOf, sameDataset, type Sign, SIGNS } from './cluster.js';
import type { Mention } from './mentions.js';

/** Why two may be one. */
export interface Reason {
  kind: DoubtReasonKind;
  text: string;
  /** What they have in common, as people read it. */
  inCommon: readonly string[];
}

/** What was decided of two. */
export interface Decided {
  one: Mention;
  other: Mention;
  state: Exclude<DoubtState, 'OPEN'>;
  /** The data set whose decisions say so; undefined where somebody decided this very doubt. */
  dataset?: string;
  /** Who did, and when (ISO 8601). */
  by?: string;
  at?: string;
}

export interface Doubt {
  /** Both candidates by data set and id: the same whichever of them is named first, and whoever else they are. */
  key: string;
  state: DoubtState;
  one: Mention;
  other: Mention;
  reasons: readonly Reason[];
  /** What speaks against their being one. */
  against: string | undefined;
  decision: Decided | undefined;
}

/** The key of a doubt about two: parts without `|` with that between them. */
export function doubtKey(one: Pick<Mention, 'dataset' | 'ids'>, other: Pick<Mention, 'dataset' | 'ids'>): string {
  const [first, second] = [one, other].map(({ dataset, ids }) => `${dataset}|${ids[0] ?? ''}`).sort();
  return `${first ?? ''}|${second ?? ''}`;
}

/** Why a doubt was told, in one sentence. */
export function whyOf({ reasons: [first], against }: Doubt): string {
  return first?.kind === 'ID' && against !== undefined ? against : (first?.text ?? 'a decision');
}

/** A sign of which a doubt may come. The first of these that two have in common is why they are doubtful. */
interface DoubtfulSign {
  kind: DoubtReasonKind;
  keys: Sign;
  /** Whether two whom something contradicts are two, and nothing is doubtful about it. */
  yields: boolean;
  /** Why it settles nothing, and what it is where somebody settled it. */
  texts: { open: string; contradicted?: string; decided: string };
  /** A key as people read it. */
  shown?: (key: string, one: Cluster) => string;
}

const NAME_AND_COUNTRY: DoubtfulSign = {
  kind: 'NAME_AND_COUNTRY',
  keys: SIGNS.likenessesInCountries,
  yields: true,
  texts: { open: 'more than one may bear that name in that country', decided: 'a full name and a country in common' },
  shown: (key, one) => {
    const [name = '', country = ''] = key.split('|');
    return `${written(name, one)} (${country})`;
  },
};

const NAME: DoubtfulSign = {
  kind: 'NAME',
  keys: SIGNS.likenesses,
  yields: true,
  texts: { open: 'a name in common, and no country to tell by', decided: 'a full name in common' },
  shown: (key, one) => written(key, one),
};

const DOUBTFUL: readonly DoubtfulSign[] = [
  NAME_AND_COUNTRY,
  {
    kind: 'IDENTIFIER',
    keys: SIGNS.identifiers,
    yields: false,
    texts: {
      open: 'an identifier in common, and two of one data set that have it',
      decided: 'an identifier in common',
    },
  },
  NAME,
  {
    kind: 'ID',
    keys: SIGNS.ids,
    yields: false,
    texts: {
      open: 'an id in common that was made of a name, and nothing else to tell by',
      contradicted: 'an id in common that was made of a name',
      decided: 'an id in common',
    },
  },
];

/** What is compared of a name, as the official's data set writes that. */
function written(name: string, { mentions }: Cluster): string {
  return mentions.flatMap(({ names }) => names).find((one) => likenessesOf(one).includes(name)) ?? name;
}

/** Who is who, as far as doubts ask. */
interface Known {
  /** Each official, the first in rank first. */
  clusters: readonly Cluster[];
  /** Whether a decision tells two apart. */
  areApart: (one: Cluster, other: Cluster) => boolean;
  /** Of which cluster a mention is. */
  of: (mention: Mention) => Cluster | undefined;
  decided: Iterable<Decided>;
}

/** All doubts, in an order that follows from what is stated. */
export function doubtsOf(known: Known): Doubt[] {
  const doubts = new Map(openDoubts(known).map((doubt) => [doubt.key, doubt]));
  for (const decision of known.decided) {
    const { one, other, state, dataset } = decision;
    const key = doubtKey(one, other);
    const isOne = known.of(one) === known.of(other);
    const open = doubts.get(key);
    const reasons = open?.reasons ?? inCommon(new Cluster(one), new Cluster(other));
    // Nothing was doubtful about two whom a data set knows to be one, or two, by itself.
    if (dataset !== undefined && reasons.length === 0) continue;
    doubts.set(key, {
      ...{ key, one, other, reasons, decision },
      state: isOne === (state === 'SAME') ? state : 'OPEN',
      against: contradicts(new Cluster(one), new Cluster(other)),
    });
  }
  return [...doubts.values()];
}

/** Those that nobody decided. */
function openDoubts({ clusters, areApart }: Known): Doubt[] {
  const found = new Map<string, Doubt & { reasons: Reason[] }>();
  for (const sign of DOUBTFUL) {
    for (const [shared, some] of index(clusters, sign.keys)) {
      for (const [one, other] of pairsOf(some)) {
        const against = contradicts(one, other);
        if (sign.yields && against !== undefined) continue;
        if (areApart(one, other) || sameDataset(one, other) !== undefined) continue;
        const key = doubtKey(one.first, other.first);
        const doubt = found.get(key) ?? {
          ...{ key, state: 'OPEN', one: one.first, other: other.first, reasons: [], against, decision: undefined },
        };
        const { open, contradicted = open } = sign.texts;
        add(doubt.reasons, sign, sign.shown?.(shared, one) ?? shared, against === undefined ? open : contradicted);
        found.set(key, doubt);
      }
    }
  }
  return [...found.values()];
}

/** What two have in common whom somebody decided about. */
function inCommon(one: Cluster, other: Cluster): Reason[] {
  const reasons: Reason[] = [];
  for (const sign of DOUBTFUL) {
    const theirs = new Set(sign.keys(other));
    for (const key of new Set(sign.keys(one))) {
      if (theirs.has(key)) add(reasons, sign, sign.shown?.(key, one) ?? key, sign.texts.decided);
    }
  }
  return reasons;
}

function add(reasons: Reason[], sign: DoubtfulSign, shared: string, text: string): void {
  // A name in a country says more than the name.
  if (sign === NAME && reasons.some(({ kind }) => kind === NAME_AND_COUNTRY.kind)) return;
  const at = reasons.findIndex(({ kind }) => kind === sign.kind);
  const known = reasons[at];
  if (known === undefined) reasons.push({ kind: sign.kind, text, inCommon: [shared] });
  else if (!known.inCommon.includes(shared)) reasons[at] = { ...known, inCommon: [...known.inCommon, shared].sort() };
}
