/** What a count takes where a filter asks for some statuses: speculation counts where speculative events are selected, however the filter says that. */
import fc from 'fast-check';
import { usualCertainty } from '../../src/model/meetings.js';
import { EventStatus } from '../../src/model/vocabulary.js';
import type { EventFilter } from '../../src/planner/inputs.js';
import { counted } from '../../src/types/event-filter.js';
import { expectToHold } from '../support/property.js';

const SURE = { anyOf: ['CONFIRMED', 'REPORTED'] };

it.each<[string, EventFilter]>([
  ['alone', { status: { anyOf: ['OCCURRED'] } }],
  ['in and', { and: [{ status: { anyOf: ['OCCURRED'] } }] }],
  ['in or', { or: [{ status: { anyOf: ['OCCURRED'] } }, { status: { anyOf: ['ONGOING'] } }] }],
  ['in not', { not: { status: { noneOf: ['OCCURRED'] } } }],
  ['speculation left out, in not', { not: { status: { anyOf: ['SPECULATED'] } } }],
  ['beside something else', { and: [{ status: { anyOf: ['OCCURRED'] } }, { kind: { anyOf: ['TALKS'] } }] }],
])('of a status %s no speculation counts', (_, filter) => {
  expect(counted(filter).certainty).toEqual(SURE);
});

it.each<[string, EventFilter]>([
  ['alone', { status: { anyOf: ['SPECULATED'] } }],
  ['in and', { and: [{ status: { anyOf: ['SPECULATED', 'OCCURRED'] } }] }],
  ['as one of several filters', { or: [{ status: { anyOf: ['OCCURRED'] } }, { kind: { anyOf: ['TALKS'] } }] }],
])('where speculative events are selected %s, it does', (_, filter) => {
  expect(counted(filter).certainty).toEqual({ anyOf: [...SURE.anyOf, 'SPECULATED'] });
});

const STATUSES = Object.values(EventStatus);
const lists = fc.record({ anyOf: fc.subarray(STATUSES), noneOf: fc.subarray(STATUSES) }, { requiredKeys: [] });
/** @param depth of filters within filters */
function filtersOf(depth: number): fc.Arbitrary<EventFilter> {
  if (depth === 0) return fc.record({ status: lists }, { requiredKeys: [] });
  const inner = filtersOf(depth - 1);
  const some = fc.array(inner, { maxLength: 2 });
  return fc.record({ status: lists, and: some, or: some, not: inner }, { requiredKeys: [] });
}

/** Whether an event of a status is selected, as the schema says it. */
function selects({ status, and, or, not }: EventFilter, one: EventStatus): boolean {
  return (
    (status?.anyOf?.includes(one) ?? true) &&
    !(status?.noneOf?.includes(one) ?? false) &&
    (and ?? []).every((inner) => selects(inner, one)) &&
    (or?.some((inner) => selects(inner, one)) ?? true) &&
    !(not ? selects(not, one) : false)
  );
}

const asks = ({ status, and, or, not }: EventFilter): boolean =>
  Boolean(status) || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(asks);

it('two ways to say the same give the same count', async () => {
  await expectToHold(
    fc.property(filtersOf(3), (filter) => {
      fc.pre(asks(filter));
      expect(counted(filter).certainty).toEqual({
        anyOf: usualCertainty(STATUSES.filter((status) => selects(filter, status))),
      });
    }),
    { short: 500, long: 20_000 },
  );
});
