/** Global ids of facts without a slug: read back as they were made, and none of two facts. */
import fc from 'fast-check';
import { factId, readGlobalId } from '../../src/model/fact-ids.js';
import { expectToHold } from '../support/property.js';

const slug = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,3}){0,2}$/);
const date = fc.constantFrom(
  '2013',
  '2013-03',
  '2013-03-14',
  '1949~',
  '2013-03-14/2013-03-15',
  '[..2024-04-13]',
  '2010-2X',
  '{2001,2003}',
);
const participant = fc
  .tuple(fc.constantFrom('Official', 'Organization', 'Country'), slug)
  .map(([type, name]) => `${type}:${name}`);
const fact = fc.oneof(
  fc.tuple(fc.constant('Tenure' as const), fc.tuple(slug, slug, date)),
  fc.tuple(fc.constant('Participation' as const), fc.tuple(participant, slug, fc.constantFrom('HOST', 'GUEST'))),
  fc.tuple(fc.constant('AgreementParty' as const), fc.tuple(participant, slug)),
  fc.tuple(fc.constant('Commemoration' as const), fc.tuple(slug, slug)),
  fc.tuple(fc.constant('Doubt' as const), fc.tuple(slug, slug, slug, slug)),
  fc.tuple(fc.constant('Conflict' as const), fc.tuple(participant, fc.constantFrom('date', 'offices(Office:a-b).to'))),
);

it('are read back as they were made', async () => {
  await expectToHold(
    fc.property(fact, ([type, parts]) => {
      expect(readGlobalId(factId(type, parts))).toEqual({ type, parts });
    }),
    { short: 100, long: 10_000 },
  );
});

it('are read in the case in which people type a code', () => {
  expect(readGlobalId('Country:USA')).toEqual({ type: 'Country', parts: ['usa'] });
});

it('differ for facts that differ', async () => {
  await expectToHold(
    fc.property(fact, fact, ([type, parts], [otherType, others]) => {
      const same =
        type === otherType && parts.length === others.length && parts.every((part, at) => part === others[at]);
      expect(factId(type, parts) === factId(otherType, others)).toBe(same);
    }),
    { short: 100, long: 10_000 },
  );
});

it.each([
  ['Official:zhao-leji', { type: 'Official', parts: ['zhao-leji'] }],
  ['Citation:set|gazette|page 1|2||REPORTED', { type: 'Citation', parts: ['set|gazette|page 1|2||REPORTED'] }],
])('%s', (id, read) => {
  expect(readGlobalId(id)).toEqual(read);
});

it.each([
  '',
  ':',
  'zhao-leji',
  'Officials',
  'Tenure',
  'Tenure:',
  'Tenure:a|b',
  'Tenure:a|b|2013|x',
  'Participation:a',
  'Nothing:x',
  'toString:x',
  'official:x',
])('"%s" is none', (id) => {
  expect(readGlobalId(id)).toBeUndefined();
});
