/**
 * The bundled article, sentence by sentence: what each states, in our words, and that the graph answers it; and what none of
 * them states.
 */
import { bundledGraphToRead } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphToRead);

const VISIT = 'zhao-leji-visit-pyongyang-2024';
const TALKS = 'zhao-choe-talks-2024-04-11';
const SIGNING = 'china-north-korea-signing-2024-04-11';
const BANQUET = 'zhao-leji-welcome-banquet-2024-04-11';
const CEREMONY = 'china-north-korea-75th-anniversary-ceremony-2024-04-12';

const event = (id: string, fields: string): string => `{ event(id: "${id}") { ${fields} } }`;
const who = 'participants { participant { ... on Official { slug } ... on Country { slug } } role }';
const person = (slug: string, role: string): object => ({ participant: { slug }, role });

/** Where it stands, what it states, the question, the answer. */
const SENTENCES: readonly (readonly [where: string, states: string, question: string, answer: unknown])[] = [
  [
    'paragraph 1',
    'Zhao Leji is third in the leadership of the party',
    '{ official(id: "zhao-leji") { offices(asOf: "2024-04-12") { office { title rank organization { name } } } } }',
    {
      official: {
        offices: [
          {
            office: {
              title: 'No. 3 in the leadership of the Communist Party of China',
              rank: 3,
              organization: { name: 'Communist Party of China' },
            },
          },
          {
            office: {
              title: "Chairman of the National People's Congress Standing Committee",
              rank: null,
              organization: { name: "National People's Congress Standing Committee" },
            },
          },
        ],
      },
    },
  ],
  [
    'paragraph 1',
    'a ceremony in Pyongyang on Friday, of the year in which relations are 75 years old',
    event(CEREMONY, 'kind status date place { name } commemorates { ordinal } partOf { slug }'),
    {
      event: {
        ...{ kind: 'CEREMONY', status: 'OCCURRED', date: '2024-04-12', place: { name: 'Pyongyang' } },
        ...{ commemorates: [{ ordinal: 75 }], partOf: { slug: VISIT } },
      },
    },
  ],
  [
    'paragraphs 1 and 3',
    'Zhao and Choe spoke there of closer ties',
    event(CEREMONY, 'statements { nodes { madeBy { slug } topics } }'),
    {
      event: {
        statements: {
          nodes: [
            { madeBy: { slug: 'choe-ryong-hae' }, topics: ['bilateral ties'] },
            {
              madeBy: { slug: 'zhao-leji' },
              topics: ['bilateral ties', 'strategic trust', 'exchanges', 'cooperation'],
            },
          ],
        },
      },
    },
  ],
  [
    'paragraph 2, first sentence',
    'a visit of three days, to Saturday; nobody higher had come since Xi in June 2019',
    `{ event(id: "${VISIT}") { kind date ${who} }
      highestRankingVisit(from: "CHN", to: "PRK", since: "2019-07-01") { official { slug } }
      ever: highestRankingVisit(from: "CHN", to: "PRK") { official { slug } event { date } } }`,
    {
      event: {
        ...{ kind: 'VISIT', date: '2024-04-11/2024-04-13' },
        participants: [person('prk', 'HOST'), person('zhao-leji', 'GUEST')],
      },
      highestRankingVisit: { official: { slug: 'zhao-leji' } },
      ever: { official: { slug: 'xi-jinping' }, event: { date: '2019-06' } },
    },
  ],
  [
    'paragraph 2, second sentence',
    'a meeting with Kim is thought possible: seen, and never counted',
    `{ event(id: "zhao-kim-possible-meeting-2024") { status certainty }
      official(id: "kim-jong-un") { counterparts(filter: { period: { from: "2024-04-11", to: "2024-04-13" } }) { totalCount } } }`,
    {
      event: { status: 'SPECULATED', certainty: 'SPECULATED' },
      official: { counterparts: { totalCount: 0 } },
    },
  ],
  [
    'paragraph 4',
    'on Thursday both looked on as documents were signed, one of them on visas; Xinhua says so',
    `{ event(id: "${SIGNING}") { date ${who} citations { attributedTo { slug } } }
      agreement(id: "visa-exemption-china-north-korea-2024") { kind reciprocal passportClasses signedOn
        status(asOf: "2024-04-12") parties { party { ... on Country { slug } } } } }`,
    {
      event: {
        date: '2024-04-11',
        participants: [person('choe-ryong-hae', 'WITNESS'), person('zhao-leji', 'WITNESS')],
        citations: [{ attributedTo: { slug: 'xinhua' } }],
      },
      agreement: {
        ...{ kind: 'VISA_EXEMPTION', reciprocal: true, passportClasses: ['DIPLOMATIC', 'OFFICIAL'] },
        ...{ signedOn: '2024-04-11', status: 'SIGNED' },
        parties: [{ party: { slug: 'chn' } }, { party: { slug: 'prk' } }],
      },
    },
  ],
  [
    'paragraph 5',
    'in their talks Zhao repeated what Xi says of the friendship',
    `{ official(id: "zhao-leji") { met(official: "choe-ryong-hae") { nodes { slug } }
        statements { nodes { madeAt { slug } echoes { madeBy { slug } } } } } }`,
    {
      official: {
        met: { nodes: expect.arrayContaining([{ slug: TALKS }]) as unknown },
        statements: {
          nodes: expect.arrayContaining([
            { madeAt: { slug: TALKS }, echoes: [{ madeBy: { slug: 'xi-jinping' } }] },
          ]) as unknown,
        },
      },
    },
  ],
  [
    'the caption, and paragraph 6, first sentence',
    'a banquet in the Mansudae Assembly Hall on Thursday, 11 April; KCNA says so',
    event(BANQUET, `kind date place { name within { name } } ${who} citations { locator attributedTo { slug } }`),
    {
      event: {
        ...{ kind: 'BANQUET', date: '2024-04-11' },
        place: { name: 'Mansudae Assembly Hall', within: { name: 'Pyongyang' } },
        participants: [person('choe-ryong-hae', 'SPEAKER'), person('zhao-leji', 'GUEST')],
        citations: [
          { locator: 'paragraph 6', attributedTo: { slug: 'kcna' } },
          { locator: 'photo caption', attributedTo: { slug: 'kcna' } },
        ],
      },
    },
  ],
  [
    'paragraph 6, second sentence',
    'there Choe spoke of cooperation in every field',
    event(BANQUET, 'statements { nodes { madeBy { slug } topics } }'),
    {
      event: {
        statements: {
          nodes: [{ madeBy: { slug: 'choe-ryong-hae' }, topics: ['cooperation', 'politics', 'economy', 'culture'] }],
        },
      },
    },
  ],
  [
    'paragraph 7',
    'relations since 6 October 1949',
    '{ bilateral(a: "CHN", b: "PRK", asOf: "2024-04-12") { relation { establishedOn anniversary { ordinal date } } } }',
    { bilateral: { relation: { establishedOn: '1949-10-06', anniversary: { ordinal: 75, date: '2024-10-06' } } } },
  ],
  [
    'paragraph 8',
    'Kim may come to China later in 2024: speculated',
    event('kim-jong-un-possible-visit-china-2024', `status date ${who}`),
    {
      event: {
        ...{ status: 'SPECULATED', date: '2024' },
        participants: [person('chn', 'HOST'), person('kim-jong-un', 'GUEST')],
      },
    },
  ],
  [
    'the first headline',
    'an exercise of three states in the East China Sea, about April 2024',
    event('japan-us-south-korea-exercise-2024', `kind status date place { name } ${who}`),
    {
      event: {
        ...{ kind: 'EXERCISE', status: 'OCCURRED', date: '2024-04~', place: { name: 'East China Sea' } },
        participants: [person('jpn', 'ATTENDEE'), person('kor', 'ATTENDEE'), person('usa', 'ATTENDEE')],
      },
    },
  ],
  [
    'the second headline',
    'leaders of Japan and the United States, about April 2024: unnamed, so nobody met',
    event('japan-us-leaders-meeting-2024', `kind status date ${who}`),
    {
      event: {
        ...{ kind: 'SUMMIT', status: 'OCCURRED', date: '2024-04~' },
        participants: [person('jpn', 'ATTENDEE'), person('usa', 'ATTENDEE')],
      },
    },
  ],
  [
    'the third headline',
    'a summit of three states, planned for May',
    event('japan-china-south-korea-summit-2024', 'kind status date'),
    { event: { kind: 'SUMMIT', status: 'SCHEDULED', date: '2024-05' } },
  ],
];

it.each(SENTENCES)('%s: %s', async (_, __, question, answer) => {
  const { data, errors } = await service.ask(question);
  expect(errors).toBeUndefined();
  expect(data).toEqual(answer);
});

describe('what the article does not state is not answered:', () => {
  const ofTheArticle = '{ anyOf: ["pyongyang-2024"] }';
  const slugs = async (filter: string): Promise<string[]> => {
    const { data } = await service.ask(
      `{ events(filter: { dataset: ${ofTheArticle}, ${filter} }) { nodes { slug } } }`,
    );
    return data.events.nodes.map(({ slug }: { slug: string }) => slug);
  };

  it('the headlines are of no other time than about April 2024', async () => {
    const then = (from: string, to: string): Promise<string[]> => slugs(`period: { from: "${from}", to: "${to}" }`);
    expect(await then('2019-06-01', '2019-06-30')).toEqual(['xi-jinping-visit-pyongyang-2019']);
    expect(await then('2023-01-01', '2023-12-31')).toEqual([]);
    expect(await then('2024-04-30', '2024-04-30')).toEqual(
      expect.arrayContaining(['japan-us-leaders-meeting-2024', 'japan-us-south-korea-exercise-2024']),
    );
  });

  it('what may come, and what is planned, did not occur', async () => {
    expect(await slugs('status: { anyOf: [SPECULATED] }')).toEqual([
      'kim-jong-un-possible-visit-china-2024',
      'zhao-kim-possible-meeting-2024',
    ]);
    expect(await slugs('status: { anyOf: [SCHEDULED] }')).toEqual(['japan-china-south-korea-summit-2024']);
  });
});
