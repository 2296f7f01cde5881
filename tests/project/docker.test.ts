/** The containers: no secret of their own, nothing beyond loopback, not root, healthy in order. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { shipped } from '../../src/paths.js';

interface Service {
  image?: string;
  build?: string;
  environment: Record<string, string>;
  ports: string[];
  volumes?: string[];
  healthcheck?: { test: string[] };
  depends_on?: Record<string, { condition: string }>;
  cap_drop?: string[];
}

const compose = parse(readFileSync(shipped('docker-compose.yml'), 'utf8')) as {
  services: Record<'neo4j' | 'entente', Service>;
  volumes: Record<string, null>;
};
const dockerfile = readFileSync(shipped('Dockerfile'), 'utf8');
const { neo4j, entente } = compose.services;

it('the database is Neo4j 5.26, keeps its data in named volumes, and tells when it is ready', () => {
  expect(neo4j.image).toMatch(/^neo4j:5\.26/);
  const named = (neo4j.volumes ?? []).map((volume) => volume.split(':')[0] ?? '');
  expect(named.length).toBeGreaterThan(0);
  for (const volume of named) expect(compose.volumes).toHaveProperty(volume);
  expect(neo4j.healthcheck?.test.length).toBeGreaterThan(1);
  expect(entente.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
});

it('the password comes from the environment, and without it nothing starts', () => {
  const required = /\$\{NEO4J_PASSWORD:\?[^}]+\}/;
  expect(neo4j.environment.NEO4J_AUTH).toMatch(required);
  expect(entente.environment.NEO4J_PASSWORD).toMatch(required);
  expect(dockerfile).not.toMatch(/PASSWORD/);
});

it('every port is published on loopback alone', () => {
  for (const port of [...neo4j.ports, ...entente.ports]) expect(port).toMatch(/^127\.0\.0\.1:/);
});

it('the service is built in stages and does not run as root', () => {
  expect(dockerfile.match(/^FROM /gm)).toHaveLength(2);
  const last = dockerfile.split(/^FROM /m).pop() ?? '';
  expect(last).toMatch(/^USER node$/m);
  expect(last).toMatch(/^HEALTHCHECK /m);
  expect(last).not.toMatch(/COPY \. /);
  expect(entente.cap_drop).toEqual(['ALL']);
});

it('what the image copies is let into its context', () => {
  const admitted =
    readFileSync(shipped('.dockerignore'), 'utf8')
      .match(/^!(.+)$/gm)
      ?.map((line) => line.slice(1)) ?? [];
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files]) =>
    (files ?? '').split(' '),
  );
  for (const file of copied) expect(admitted).toContain(file.replace(/^\.\//, ''));
});
