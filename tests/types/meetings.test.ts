/** The meeting rules, case by case. */
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const PEOPLE = `
sources: [{ id: gazette, title: The Gazette, kind: NEWS }]
countries:
  - { id: aaa, name: Aland, cite: [{ source: gazette }] }
  - { id: bbb, name: Bland, cite: [{ source: gazette }] }
officials:
${['ann', 'bob', 'cid', 'dot']
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
      return `  - { id: ${id ?? `e-${index}`}, title: Event, kind: ${kind}, status: ${status}, date: ${date}, ${partOf ? `partOf: ${partOf}, ` : ''}${certainty ? `certainty: ${certainty}, ` : ''}participants: [${participants.join(', ')}], cite: [{ source: gazette }] }`;
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
  await tell({ date: '2020-02', who: 'ann bob' }, { date: '2020-02-20', who: 'ann cid' });
  const period = (match: string): string => `{ period: { from: "2020-02-15", to: "2020-02-29", match: ${match} } }`;
  expect(await annMet(period('OVERLAPS'))).toEqual(['bob×1 (1)', 'cid×1 (1)']);
  expect(await annMet(period('WITHIN'))).toEqual(['cid×1 (1)']);
  expect(await annMet(period('CONTAINS'))).toEqual(['bob×1 (1)']);
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
