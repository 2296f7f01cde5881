/** Small graphs made at random: a few officials of a few countries, and events of every kind that matters to counting. */
import fc from 'fast-check';

/** An event, with what its date and its participants come to by the rules of the model. */
export interface Happening {
  kind: string;
  status: string;
  date: string;
  place: string | undefined;
  participants: readonly { official: string; role: string; presence: string; certainty: string }[];
  /** Its first and last day, and the last on which it may have begun. */
  earliest: string;
  latest: string;
  startLatest: string;
  /** The interval that its beginning is known by. */
  precision: 'DAY' | 'MONTH' | 'YEAR';
  /** Whether it occurred. */
  counts: boolean;
  takingPart: string[];
  /** But for those who are only said to. */
  surelyTakingPart: string[];
  /** Who met the others there, by the usual rules; one alone met nobody. */
  present: string[];
}

export interface World {
  /** By official, codes of countries. */
  citizenships: Record<string, string[]>;
  events: Happening[];
}

const DATES = {
  '2020-01-15': ['2020-01-15', '2020-01-15', '2020-01-15', 'DAY'],
  '2020-03-10/2020-04-02': ['2020-03-10', '2020-04-02', '2020-03-10', 'DAY'],
  '2020-01': ['2020-01-01', '2020-01-31', '2020-01-31', 'MONTH'],
  '2020-11': ['2020-11-01', '2020-11-30', '2020-11-30', 'MONTH'],
  '2020': ['2020-01-01', '2020-12-31', '2020-12-31', 'YEAR'],
  '2021-02-03': ['2021-02-03', '2021-02-03', '2021-02-03', 'DAY'],
} as const;
const MEETING_KINDS = ['TALKS', 'SUMMIT', 'BANQUET', 'PHONE_CALL'];
const OFFICIALS = ['o0', 'o1', 'o2', 'o3', 'o4'];
const PLACES = ['city', 'hall'];

const participant = fc.record({
  official: fc.constantFrom(...OFFICIALS),
  role: fc.constantFrom('HOST', 'GUEST'),
  presence: fc.constantFrom('IN_PERSON', 'IN_PERSON', 'IN_PERSON', 'REMOTE', 'REPRESENTED'),
  certainty: fc.constantFrom('REPORTED', 'REPORTED', 'REPORTED', 'SPECULATED'),
});

const happening = fc
  .record({
    kind: fc.constantFrom(...MEETING_KINDS, 'VISIT'),
    status: fc.constantFrom('OCCURRED', 'OCCURRED', 'OCCURRED', 'SPECULATED', 'SCHEDULED'),
    date: fc.constantFrom(...(Object.keys(DATES) as (keyof typeof DATES)[])),
    place: fc.constantFrom(undefined, ...PLACES),
    participants: fc.uniqueArray(participant, {
      minLength: 1,
      maxLength: 5,
      selector: ({ official, role }) => `${official} ${role}`,
    }),
  })
  .map((event): Happening => {
    const [earliest, latest, startLatest, precision] = DATES[event.date];
    const counts = event.status === 'OCCURRED';
    const namesOf = (some: typeof event.participants): string[] => [...new Set(some.map(({ official }) => official))];
    const sure = event.participants.filter(({ certainty }) => certainty !== 'SPECULATED');
    const there = sure.filter(
      ({ presence }) => presence === 'IN_PERSON' || (presence === 'REMOTE' && event.kind === 'PHONE_CALL'),
    );
    return {
      ...event,
      ...{ earliest, latest, startLatest, precision, counts },
      takingPart: namesOf(event.participants),
      surelyTakingPart: namesOf(sure),
      present: counts && MEETING_KINDS.includes(event.kind) ? namesOf(there) : [],
    };
  });

export const aWorld: fc.Arbitrary<World> = fc.record({
  citizenships: fc
    .array(fc.subarray(['aaa', 'bbb', 'ccc'], { minLength: 1, maxLength: 2 }), {
      minLength: OFFICIALS.length,
      maxLength: OFFICIALS.length,
    })
    .map((all) => Object.fromEntries(OFFICIALS.map((official, at) => [official, all[at] ?? []]))),
  events: fc.array(happening, { minLength: 15, maxLength: 30 }),
});

/** The world as the files of a data set. JSON is YAML too. */
export function asFiles({ citizenships, events }: World): Record<string, string> {
  const cite = [{ source: 'gazette' }];
  const content = {
    sources: [{ id: 'gazette', title: 'Gazette', kind: 'NEWS' }],
    countries: ['aaa', 'bbb', 'ccc'].map((id) => ({ id, name: id, cite })),
    places: [
      { id: 'city', name: 'City', kind: 'CITY', cite },
      { id: 'hall', name: 'Hall', kind: 'VENUE', within: 'city', cite },
    ],
    officials: Object.entries(citizenships).map(([id, citizenOf]) => ({ id, name: id.toUpperCase(), citizenOf, cite })),
    events: events.map(({ kind, status, date, place, participants }, at) => ({
      ...{ id: `e${at}`, title: `Event ${at}`, kind, status, date, participants, cite },
      ...(place && { place }),
    })),
  };
  return { 'world.yaml': JSON.stringify(content) };
}
