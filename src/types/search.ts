/** Finding things by name. */
import { InputError } from '../errors.js';
import { kindOf, NAMED_TYPES } from '../model/ids.js';
import type { EntityKind } from '../model/vocabulary.js';
import { ofKind } from '../planner/conditions.js';
import { connection, edgePlan } from '../planner/connection.js';
import { cypher, Variable } from '../planner/cypher.js';
import { value } from '../planner/fields.js';
import type { Parameter } from '../planner/parameter.js';
import { type FieldPlan, type TypePlan } from '../planner/plan.js';

/** Scripts without spaces between words: the index holds each character, so that a name is a phrase. */
const PHRASE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Lucene takes 1,024 clauses. A word is three at most, but for a wrong letter it counts each of up to 50 words of the index; of
 * a phrase each character may count.
 */
const MOST_CHARACTERS = 400;
const MOST_MISSPELT = 10;

/**
 * The full-text query for words: all must fit, each as it is, as a beginning, or, from four letters on and where there are at
 * most ten, with one letter wrong. Letters and digits alone are kept, so that nothing of the query language gets in.
 *
 * @returns undefined where there is no letter or digit
 * @throws InputError where the text is too long, once its accents are left out
 */
export function fullTextQuery(text: string): string | undefined {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
    .toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu);
  if (words === null) return undefined;
  if (folded.length > MOST_CHARACTERS) {
    throw new InputError('query', `${folded.length} characters`, `at most ${MOST_CHARACTERS}`);
  }
  return words
    .map((word) => {
      if (PHRASE.test(word)) return `+"${word}"`;
      const close = word.length >= 4 && words.length <= MOST_MISSPELT ? ` ${word}~1` : '';
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

export const SEARCH_PLANS = {
  SearchEdge: edgePlan<Found>({ score: ({ row }) => value(cypher`${row.score}`) }),
};

export const SEARCH_ROOTS: TypePlan<null> = { search };
