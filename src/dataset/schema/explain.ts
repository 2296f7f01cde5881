/** What the checker of forms finds, as problems: the field, what it got, what it wanted, and the cure. */
import type { z } from 'zod';
import { nearest, type Place, type Problem } from '../report/problems.js';
import { Mapping } from './mapping.js';

/**
 * One problem for each thing that a finding of the checker names.
 *
 * @param prefix the path of what was checked within its file
 * @param written the text of a value as it stands in the file
 */
export function explain(
  issue: z.core.$ZodIssue,
  locate: (path: readonly PropertyKey[]) => Place,
  prefix: readonly PropertyKey[] = [],
  written: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): Problem[] {
  const path = [...prefix, ...issue.path];
  const name = path.length === 0 ? 'the file' : `"${path.join('.')}"`;
  const isPlain = ['number', 'boolean'].includes(typeof issue.input) || issue.input === null;
  const got = (isPlain ? written(path) : undefined) ?? JSON.stringify(issue.input) ?? 'nothing';
  const place = locate(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = nearest(key, KNOWN_KEYS);
        const meant = known === key ? 'Move it to where it belongs, or remove it' : `Did you mean "${String(known)}"`;
        return {
          ...locate([...path, key]),
          message: `${name} has a field "${key}", which it does not know`,
          cure: belongsInMapping(key, path)
            ? `It belongs in the mapping: mapping: { ${key}: …, state: … }`
            : known === undefined
              ? 'Remove it'
              : meant,
        };
      });
    case 'invalid_union': {
      const meant = issue.message === 'Invalid input' ? meantBranch(issue) : undefined;
      if (meant === undefined) break;
      return meant.flatMap((inner) => explain(inner as z.core.$ZodIssue, locate, path, written));
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      const meant = nearest(String(issue.input).toUpperCase(), values);
      return [
        {
          ...place,
          message: `${name} got ${got}; wanted one of ${values.join(', ')}`,
          cure: meant === undefined ? 'Take one of them' : `Did you mean ${meant}`,
        },
      ];
    }
    case 'invalid_type':
      return issue.input === undefined
        ? [{ ...place, message: `${name} is missing; wanted ${wanted(issue.expected)}`, cure: 'Add it' }]
        : [
            {
              ...place,
              message: `${name} got ${short(got)}; wanted ${wanted(issue.expected)}`,
              cure: issue.expected === 'string' && isPlain ? `Quote it: '${got}'` : 'Write it so',
            },
          ];
  }
  return [{ ...place, message: `${name} got ${short(got)}: ${issue.message}`, cure: 'Write it so' }];
}

/**
 * Of several forms that a value may have, what is wrong with it in the one that is meant: the one of its kind (a text, a list,
 * fields) in which least is wrong. Undefined where it is of no such kind.
 */
function meantBranch(issue: z.core.$ZodIssueInvalidUnion): z.core.$ZodRawIssue[] | z.core.$ZodIssue[] | undefined {
  const ofKind = issue.errors.filter(
    (branch) => !branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const found = [...ofKind].sort((one, other) => one.length - other.length)[0];
  if (found !== undefined) return found;
  // A value that is not there is told as such.
  return issue.input === undefined ? issue.errors[0] : undefined;
}

/** What says how a file is read stands in its mapping, not beside it. */
function belongsInMapping(key: string, path: readonly PropertyKey[]): boolean {
  return path.length === 2 && path[0] === 'files' && key in Mapping.shape;
}

const ARTICLES: Record<string, string> = {
  string: 'a text',
  array: 'a list',
  object: 'a mapping of fields',
  int: 'a whole number',
};

function wanted(type: string): string {
  return ARTICLES[type] ?? `a ${type}`;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** Fields of the native form, to guess a misspelt one. */
const KNOWN_KEYS = [
  ...['id', 'title', 'name', 'names', 'value', 'language', 'identifiers', 'kind', 'status', 'certainty', 'cite', 'at'],
  ...['source', 'sources', 'attributedTo', 'publisher', 'publishedOn', 'url', 'licence', 'note', 'description', 'date'],
  ...['place', 'places', 'partOf', 'participants', 'commemorates', 'relation', 'relations', 'ordinal', 'official'],
  ...['officials', 'organization', 'organizations', 'country', 'countries', 'role', 'capacity', 'presence', 'office'],
  ...['offices', 'from', 'to', 'attested', 'acting', 'citizenOf', 'rank', 'class', 'within', 'latitude', 'longitude'],
  ...['establishedOn', 'severedOn', 'level', 'reciprocal', 'passportClasses', 'maxStayDays', 'signedOn', 'signedAt'],
  ...['periods', 'sender', 'resident', 'groups', 'members', 'suspended'],
  ...['inForceFrom', 'endedOn', 'withdrewOn', 'parties', 'amends', 'supersedes', 'paraphrase', 'topics', 'madeBy'],
  ...['madeAt', 'madeOn', 'about', 'echoes', 'events', 'agreements', 'statements', 'version', 'citation', 'requires'],
  ...[
    'reader',
    'files',
    'former',
    'successors',
    'codes',
    'periods',
    'scheme',
    'code',
    'on',
    'how',
    'capitals',
    'born',
    'died',
    'agreement',
    'event',
    'passport',
    'precedence',
  ],
  ...['requirement', 'observedOn', 'tenures', 'participations', 'visaRules', 'file', 'mapping', 'records', 'separator'],
  ...[
    'header',
    'encoding',
    'where',
    'tables',
    'state',
    'field',
    'text',
    'match',
    'replace',
    'split',
    'codes',
    'number',
  ],
  ...['slug', 'default', 'when', 'each', 'same', 'different'],
];
