/** The meeting rules, case by case. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const PEOPLE = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
countries:
  - { id: aaa, name: Aland, cite: [{ source: gazette }] }
  - { id: bbb, name: Bland, cite: [{ source: gazette }] }
officials:
${['ann', 'bob', 'cid', 'dot', 'eve']
  .map(
    (id, index) =>
      `  - { id: ${id}, name: ${id}, citizenOf: [${index < 2 ? 'aaa' : 'bbb'}], cite: [{ source: gazette }] }`,
  )
  .join('\n')}
`;

interface Told {
  id?: string;
  kind?: string;
  status?: string;
  date?: string;
  partOf?: string;
  who: string;
  certainty?: string;
}

const service = useService(emptyGraph);

/** Loads events; `who` is participants, as `ann bob/REMOTE cid//SPECULATED`: presence and certainty where unusual. */
async function tell(...events: Told[]): Promise<void> {
  const stated = events.map(
    ({ id, kind = 'TALKS', status = 'OCCURRED', date = '2020-01-01', partOf, who, certainty }, index) => {
      const participants = who.split(' ').map((one) => {
        const [official, presence, sure] = one.split('/');
        const how = presence === 'NONE' ? '' : `, presence: ${presence || 'IN_PERSON'}`;
        return `{ official: ${official}, role: ATTENDEE${how}${sure ? `, certainty: ${sure}` : ''} }`;
      });
      return `  - { id: ${id ?? `e-${index}`}, title: Event, kind: ${kind}, status: ${status}, date: '${date}', ${partOf ? `partOf: ${partOf}, ` : ''}${certainty ? `certainty: ${certainty}, ` : ''}participants: [${participants.join(', ')}], cite: [{ source: gazette }] }`;
    },
  );
  await importFiles(service.graph, { 'people.yaml': PEOPLE, 'events.yaml': `events:\n${stated.join('\n')}\n` });
}

/** Whom Ann met: `bob×2 (1.5)`, most often first. */
async function annMet(filter = ''): Promise<string[]> {
  const { data, errors } = await service.ask(
    `{ official(id: "ann") { counterparts${filter && `(filter: ${filter})`} { edges { meetings weight node { slug } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.official.counterparts.edges.map(
    ({ meetings, weight, node }: { meetings: number; weight: number; node: { slug: string } }) =>
      `${node.slug}×${meetings} (${Math.round(weight * 100) / 100})`,
  );
}

it('two present at talks meet; a meeting of three weighs half as much for each pair', async () => {
  await tell({ who: 'ann bob' }, { who: 'ann bob cid' });
  expect(await annMet()).toEqual(['bob×2 (1.5)', 'cid×1 (0.5)']);
});

it.each(['VISIT', 'STATE_VISIT', 'EXERCISE', 'RECOGNITION', 'OTHER'])('a %s is no meeting', async (kind) => {
  await tell({ kind, who: 'ann bob' });
  expect(await annMet()).toEqual([]);
});

it.each(['SUMMIT', 'CEREMONY', 'SIGNING', 'BANQUET', 'CONFERENCE', 'CONSULTATION', 'CREDENTIALS'])(
  'a %s is',
  async (kind) => {
    await tell({ kind, who: 'ann bob' });
    expect(await annMet()).toEqual(['bob×1 (1)']);
  },
);

it.each(['SCHEDULED', 'PROPOSED', 'SPECULATED', 'CANCELLED', 'DENIED', 'ONGOING'])(
  'what is %s does not count',
  async (status) => {
    await tell({ status, who: 'ann bob' });
    expect(await annMet()).toEqual([]);
    expect(await annMet(`{ status: { anyOf: [${status}] } }`)).toEqual(['bob×1 (1)']);
  },
);

it('a whole whose parts occurred is no meeting, the parts are', async () => {
  await tell(
    { id: 'whole', kind: 'SUMMIT', who: 'ann bob cid' },
    { id: 'part', kind: 'TALKS', partOf: 'whole', who: 'ann cid' },
  );
  expect(await annMet()).toEqual(['cid×1 (1)']);
});

it('a whole whose only part was called off is one', async () => {
  await tell(
    { id: 'whole', kind: 'SUMMIT', who: 'ann bob' },
    { id: 'part', kind: 'BANQUET', status: 'CANCELLED', partOf: 'whole', who: 'ann cid' },
  );
  expect(await annMet()).toEqual(['bob×1 (1)']);
});

it('on a call those who are remote meet; at talks they do not, nor do those represented', async () => {
  await tell({ kind: 'PHONE_CALL', who: 'ann/REMOTE bob/REMOTE' }, { who: 'ann cid/REMOTE dot/REPRESENTED' });
  expect(await annMet()).toEqual(['bob×1 (1)']);
});

it('whose presence no source reports does not meet, and does not lessen the weight of others', async () => {
  await tell({ who: 'ann bob cid/NONE' });
  expect(await annMet()).toEqual(['bob×1 (1)']);
});

it('a participation that is only speculated does not count', async () => {
  await tell({ who: 'ann bob cid//SPECULATED' });
  expect(await annMet()).toEqual(['bob×1 (1)']);
  expect(await annMet('{ certainty: { anyOf: [REPORTED, SPECULATED] } }')).toEqual(['bob×1 (0.5)', 'cid×1 (0.5)']);
});

it('periods select by overlap, or by certainty, as asked', async () => {
  await tell(
    { date: '2020-02', who: 'ann bob' },
    { date: '2020-02-20', who: 'ann cid' },
    { date: '2020-02-01/2020-03-01', who: 'ann dot' },
    { date: '[2020-02-01..2020-03-01]', who: 'ann eve' },
  );
  const period = (match: string): string => `{ period: { from: "2020-02-15", to: "2020-02-29", match: ${match} } }`;
  expect(await annMet(period('OVERLAPS'))).toEqual(['bob×1 (1)', 'cid×1 (1)', 'dot×1 (1)', 'eve×1 (1)']);
  expect(await annMet(period('WITHIN'))).toEqual(['cid×1 (1)']);
  expect(await annMet(period('CONTAINS'))).toEqual(['dot×1 (1)']);
});

it('what occurred and whose end is not known does not last for years; what has not ended does', async () => {
  await tell(
    { date: '2020-01-05/', who: 'ann bob' },
    { date: '2020-01-05/..', who: 'ann cid' },
    { date: '/2020-03-05', who: 'ann dot' },
    { date: '2020-01-05/', kind: 'CONFERENCE', who: 'ann eve' },
  );
  const then = (from: string, to: string, match = 'OVERLAPS'): Promise<string[]> =>
    annMet(`{ period: { from: "${from}", to: "${to}", match: ${match} } }`);
  expect(await then('2024-01-01', '2024-12-31')).toEqual(['cid×1 (1)']);
  expect(await then('2020-01-20', '2020-01-20')).toEqual(['bob×1 (1)', 'cid×1 (1)', 'eve×1 (1)']);
  expect(await then('2020-03-01', '2020-03-31')).toEqual(['cid×1 (1)', 'dot×1 (1)', 'eve×1 (1)']);
  expect(await then('2019-01-01', '2019-12-31')).toEqual([]);
  // Its end is not known: it does not certainly lie within, and goes through no more than the day of its beginning.
  expect(await then('2020-01-01', '2020-12-31', 'WITHIN')).toEqual([]);
  expect(await then('2020-01-05', '2020-01-05', 'CONTAINS')).toEqual(['bob×1 (1)', 'cid×1 (1)', 'eve×1 (1)']);
  expect(await then('2020-01-05', '2020-01-06', 'CONTAINS')).toEqual(['cid×1 (1)']);
});

it('the first and the last meeting are dated as far as it is known which they were', async () => {
  await tell(
    { date: '[2018-06-10..2018-06-14]', who: 'ann bob' },
    { date: '[2018-06-10..2018-06-14]', who: 'ann cid' },
    { date: '2018-06-12', who: 'ann cid' },
    { date: '2018-06-10/2018-06-14', who: 'ann dot' },
    { date: '2018', who: 'ann eve' },
    { date: '2018-03', who: 'ann eve' },
  );
  const { data } = await service.ask(
    '{ official(id: "ann") { counterparts { edges { firstMet lastMet node { slug } } } } }',
  );
  const met = data.official.counterparts.edges.map(
    ({ firstMet, lastMet, node }: { firstMet: string; lastMet: string; node: { slug: string } }) =>
      `${node.slug} ${firstMet} ${lastMet}`,
  );
  expect(met.sort()).toEqual([
    'bob [2018-06-10..2018-06-14] [2018-06-10..2018-06-14]',
    'cid [2018-06-10..2018-06-12] [2018-06-12..2018-06-14]',
    'dot 2018-06-10 2018-06-10',
    'eve [2018-01-01..2018-03-31] [2018-03-01..2018-12-31]',
  ]);
});

it('counterparts can be of a country, and met at least so often', async () => {
  await tell({ who: 'ann bob' }, { who: 'ann bob' }, { who: 'ann cid' });
  expect(await annMet('{ country: { anyOf: ["BBB"] } }')).toEqual(['cid×1 (1)']);
  expect(await annMet('{ minMeetings: 2 }')).toEqual(['bob×2 (2)']);
  expect(await annMet('{ kind: { anyOf: [BANQUET, VISIT] } }')).toEqual([]);
});

it('somebody with two roles at an event met the others once', async () => {
  await tell({ who: 'ann bob' });
  await importFiles(service.graph, {
    'people.yaml': PEOPLE,
    'events.yaml': `events: [{ id: e, title: E, kind: TALKS, status: OCCURRED, date: 2020, cite: [{ source: gazette }], participants: [
      { official: ann, role: HOST, presence: IN_PERSON }, { official: ann, role: CHAIR, presence: IN_PERSON },
      { official: bob, role: GUEST, presence: IN_PERSON }, { official: bob, role: SPEAKER, presence: IN_PERSON }] }]`,
  });
  expect(await annMet()).toEqual(['bob×1 (1)']);
});

describe('a chain', () => {
  const path = async (to: string, more = ''): Promise<string | null> => {
    const { data, errors } = await service.ask(
      `{ path(from: "ann", to: "${to}"${more}) { length steps { from { slug } event { slug } to { slug } } } }`,
    );
    expect(errors).toBeUndefined();
    if (data.path === null) return null;
    return data.path.steps
      .map(
        ({ from, event, to: next }: Record<'from' | 'event' | 'to', { slug: string }>) =>
          `${from.slug}-${event.slug}-${next.slug}`,
      )
      .join(' ');
  };

  it('is the shortest, by meetings that count, within the hops allowed', async () => {
    await tell(
      { id: 'one', who: 'ann bob' },
      { id: 'two', who: 'bob cid' },
      { id: 'three', who: 'cid dot' },
      { id: 'rumour', status: 'SPECULATED', who: 'ann dot' },
      { id: 'visit', kind: 'VISIT', who: 'ann cid' },
    );
    expect(await path('bob')).toBe('ann-one-bob');
    expect(await path('cid')).toBe('ann-one-bob bob-two-cid');
    expect(await path('dot')).toBe('ann-one-bob bob-two-cid cid-three-dot');
    expect(await path('dot', ', maxHops: 2')).toBeNull();
    expect(await path('dot', ', filter: { status: { anyOf: [OCCURRED, SPECULATED] } }')).toBe('ann-rumour-dot');
  });
});
