/** The dashboard and the alert rules ask for figures that there are, by labels that they have. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Metrics, OUTCOMES } from '../../src/server/metrics.js';
import { shipped } from '../../src/paths.js';

interface Rules {
  groups: { rules: { alert: string; expr: string; annotations: Record<string, string> }[] }[];
}
interface Dashboard {
  panels: { id: number; title: string; targets: { expr: string }[] }[];
  templating: { list: { query: string | { query: string } }[] };
}

const read = (file: string): string => readFileSync(shipped('monitoring', file), 'utf8');
const rules = (parse(read('alerts.yaml')) as Rules).groups.flatMap(({ rules: all }) => all);
const dashboard = JSON.parse(read('grafana.json')) as Dashboard;

const asked = [
  ...rules.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
  ...dashboard.templating.list.map(({ query }) => (typeof query === 'string' ? '' : query.query)),
];

async function figures(): Promise<string> {
  const metrics = new Metrics({
    cachedBytes: () => ({ answers: 1 }),
    subscriptions: () => 0,
    underWay: () => 0,
  });
  metrics.answered('WhoMet', 'whole', 0.1);
  return (await metrics.page()).text;
}

it('each figure that is asked for is given', async () => {
  const given = new Set([...(await figures()).matchAll(/^([a-z_0-9]+)[{ ]/gm)].map(([, name]) => name));
  // Prometheus has this of each target itself.
  given.add('up');
  const names = asked.flatMap((expr) => expr.match(/\b(?:entente|nodejs|process)_\w+|\bup\b/g) ?? []);
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !given.has(name))).toEqual([]);
});

it('each label and outcome that is asked for is one', async () => {
  const text = await figures();
  const labels = new Set([...text.matchAll(/[{,](\w+)="/g)].map(([, label]) => label));
  // Prometheus adds these of the target.
  for (const label of ['instance', 'job']) labels.add(label);
  const grouped = asked.flatMap((expr) =>
    [...expr.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list = '']) => list.split(/, ?/)),
  );
  const chosen = asked.flatMap((expr) => [...expr.matchAll(/[{,](\w+)(?:=~?|!=|!~)"/g)].map(([, label = '']) => label));
  expect([...grouped, ...chosen].filter((label) => !labels.has(label))).toEqual([]);
  const outcomes = asked.flatMap((expr) =>
    [...expr.matchAll(/outcome(?:=~?|!=|!~)"([^"]*)"/g)].flatMap(([, list = '']) => list.split('|')),
  );
  const known: readonly string[] = OUTCOMES;
  expect(outcomes).not.toEqual([]);
  expect(outcomes.filter((outcome) => !known.includes(outcome))).toEqual([]);
});

it('each alert says what is wrong, and what to do', () => {
  expect(rules.map(({ annotations }) => Object.keys(annotations))).toEqual(rules.map(() => ['summary', 'cure']));
  expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
});
