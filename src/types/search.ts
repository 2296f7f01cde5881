/** Finding things by name, and by id. */
import { InputError } from '../errors.js';
import { globalId, kindOf, NAMED_TYPES, NODE_TYPES, parseGlobalId } from '../model/ids.js';
import type { EntityKind } from '../model/vocabulary.js';
import { ofKind } from '../planner/conditions.js';
import { connection, edgePlan, LONGEST_PAGE } from '../planner/connection.js';
import { cypher, join, name, Variable } from '../planner/cypher.js';
import type { Parameter } from '../planner/parameter.js';
import { one, value } from '../planner/fields.js';
import { asList, type FieldPlan, returning, type TypePlan } from '../planner/plan.js';

/** Scripts without spaces between words: the index holds each character, so that a name is a phrase. */
const PHRASE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The full-text query for words: all must fit, each as it is, as a beginning, or, from four letters on, with one letter
 * wrong. Letters and digits alone are kept, so that nothing of the query language gets in.
 *
 * @returns undefined where there is no letter or digit
 */
export function fullTextQuery(text: string): string | undefined {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return undefined;
  return words
    .map((word) => {
      if (PHRASE.test(word)) return `+"${word}"`;
      const close = word.length >= 4 ? ` ${word}~1` : '';
      return `+(${word}^4 ${word}*^2${close})`;
    })
    .join(' ');
}

/** What a row of a search carries beside its node. */
interface Found {
  score: Variable;
}

const search: FieldPlan<null> = (_, field, planner) => {
  const { query, kinds } = field.args as { query: Parameter<string>; kinds?: EntityKind[] | null };
  const lucene = query.map((text) => {
    const asked = fullTextQuery(text);
    if (asked === undefined) throw new InputError('query', text, 'at least one letter or digit');
    return asked;
  });
  lucene.check(() => undefined);
  const named = NAMED_TYPES.map(kindOf).filter((kind) => !kinds || kinds.includes(kind));
  const [node, score] = [new Variable('n'), new Variable('score')];
  return connection<Found>(
    {
      // A name that is just what was asked for comes before those that contain it.
      match: cypher`CALL db.index.fulltext.queryNodes('names', ${lucene}) YIELD node AS ${node}, score AS similarity
        WITH ${node}, similarity WHERE ${ofKind(node, named)}
        WITH ${node}, similarity + CASE WHEN any(form IN [${node}.label] + coalesce(${node}.aliases, [])
          WHERE toLower(form) = ${query.map((text) => text.trim().toLowerCase())}) THEN 100 ELSE 0 END AS ${score}`,
      piped: true,
      carry: [node, score],
      subject: { score },
      node,
      // Best first: the order is descending by its sign.
      orders: { SCORE: { value: cypher`-${score}`, type: 'number' } },
    },
    field,
    planner,
  );
};

const byGlobalId: FieldPlan<null> = (_, field, planner) => {
  const global = (field.args.id as Parameter<string>).map(parseGlobalId);
  const type = global.decide((id) => id?.type);
  if (type === undefined) return value(cypher`null`);
  const node = new Variable('n');
  const match = cypher`MATCH (${node}:${name(type)} {slug: ${global.map((id) => id?.slug)}})`;
  return one({ match, subject: node }, field, planner, type);
};

const byGlobalIds: FieldPlan<null> = (_, field, planner) => {
  const globals = (field.args.ids as Parameter<string[]>).map((ids) => ids.map(parseGlobalId));
  globals.check(({ length }) => {
    if (length > LONGEST_PAGE) throw new InputError('ids', `${length} ids`, `at most ${LONGEST_PAGE}`);
  });
  // One lookup for each type that is asked for; the answers then take their places in the list.
  const lookups = NODE_TYPES.flatMap((type) => {
    const slugs = globals.map((all) => all.flatMap((global) => (global?.type === type ? [global.slug] : [])));
    if (!slugs.decide(({ length }) => length > 0)) return [];
    const node = new Variable('n');
    const projected = planner.project(node, field, type);
    const row = asList([value(cypher`${node}.slug`), projected]);
    const list = cypher`COLLECT { MATCH (${node}:${name(type)}) WHERE ${node}.slug IN ${slugs} ${returning(row)} }`;
    return [{ type, shape: projected.shape, list }];
  });
  return value(
    cypher`[${join(
      lookups.map(({ list }) => list),
      ', ',
    )}]`,
    (lists, binding) => {
      const found = new Map<string, unknown>();
      lookups.forEach(({ type, shape }, index) => {
        const rows = (lists as [string, unknown][][])[index] ?? [];
        for (const [slug, row] of rows) found.set(globalId(type, slug), shape(row, binding));
      });
      return globals
        .in(binding)
        .map((global) => (global ? (found.get(globalId(global.type, global.slug)) ?? null) : null));
    },
  );
};

export const SEARCH_PLANS = {
  SearchEdge: edgePlan<Found>({ score: ({ row }) => value(cypher`${row.score}`) }),
};

export const SEARCH_ROOTS: TypePlan<null> = { node: byGlobalId, nodes: byGlobalIds, search };
