/** When tenures end that no source ends. */
import fc from 'fast-check';
import { postOf } from '../../src/model/office-class.js';
import type { OfficeClass } from '../../src/model/vocabulary.js';
import { doubtsIn } from '../../src/model/tenure-doubts.js';
import type { Life, Tenure } from '../../src/model/tenure-line.js';
import { type TenureEnd, tenureEnds } from '../../src/model/tenures.js';
import { expectToHold } from '../support/property.js';

const post = (title: string, of: OfficeClass, country = 'aaa'): ReturnType<typeof postOf> =>
  postOf({ slug: `${title}-${country}`, title, class: of, countries: [country], hasOrganization: false });

const PRESIDENT = post('President', 'HEAD_OF_STATE');
const PREMIER = post('Prime Minister', 'HEAD_OF_GOVERNMENT');
const VICE = post('Vice President', 'DEPUTY_HEAD_OF_STATE');
const ENVOY = post('Envoy', 'ENVOY');
const DEPUTY = post('Deputy Prime Minister', 'DEPUTY_HEAD_OF_GOVERNMENT');
const SPEAKER = post('Speaker', 'SPEAKER');
const FOREIGN_MINISTER = post('Foreign Minister', 'FOREIGN_MINISTER');
const ENVOY_OF_ALL = post('Ambassador', 'AMBASSADOR');
const FOREIGN_PREMIER = post('Prime Minister', 'HEAD_OF_GOVERNMENT', 'bbb');

/** A tenure as written: `ann 2001-01-20..2005-01-20`, `bob 2009-01-20..`, `cid 2010-05-01/2012-06-01` (attested). */
function held(text: string): Tenure {
  const [official = '', days = '', ...marks] = text.split(' ');
  const base = { official, ongoing: false, sure: !marks.includes('speculated'), acting: marks.includes('acting') };
  if (days.includes('..')) {
    const [begun = '', ended] = days.split('..');
    return { ...base, begun, seen: begun, ended: ended || undefined, ongoing: marks.includes('ongoing') };
  }
  const [begun = '', last = begun] = days.split('/');
  return { ...base, begun, seen: last, attested: last };
}

const NOBODY: ReadonlyMap<string, Life> = new Map();

function ends(
  of: typeof PRESIDENT,
  texts: readonly string[],
  lives = NOBODY,
  heldBy: (office: string) => readonly Tenure[] = () => [],
): string[] {
  return tenureEnds(of, texts.map(held), lives, heldBy).map(({ until, basis }) => `${basis} ${until ?? '-'}`);
}

const life = (others: [typeof PRESIDENT, string][], died?: string): Life => ({
  died,
  others: others.map(([of, text]) => ({ ...held(text), post: of })),
});

describe('a tenure', () => {
  it('ends when its source says so, whatever else is known', () => {
    expect(ends(PRESIDENT, ['ann 2001-01-20..2005-01-20', 'bob 2003-01-01..'])[0]).toBe('STATED 2005-01-20');
  });

  it('that is attested alone counts until a year after, and goes on until it is attested again', () => {
    expect(ends(PRESIDENT, ['ann 2001-01-20'])).toEqual(['ATTESTED 2002-01-20']);
    expect(ends(PRESIDENT, ['ann 2001-01-20/2003-03-01', 'ann 2006-05-01'])).toEqual([
      'ATTESTED 2006-04-30',
      'ATTESTED 2007-05-01',
    ]);
    // Too long ago, or with somebody else in between.
    expect(ends(PRESIDENT, ['ann 2001-01-20', 'ann 2016-05-01'])[0]).toBe('ATTESTED 2002-01-20');
    expect(ends(PRESIDENT, ['ann 2001-01-20', 'ann 2003-01-20', 'bob 2001-07-01'])[0]).toBe('SUCCESSION 2001-06-30');
  });

  it('ends by a successor in an office of one holder, and in no other', () => {
    const rows = ['grant 1869-03-04..', 'hayes 1877-03-04..', 'garfield 1881-03-04..'];
    expect(ends(PRESIDENT, rows)).toEqual(['SUCCESSION 1877-03-03', 'SUCCESSION 1881-03-03', 'UNKNOWN -']);
    expect(ends(ENVOY, rows)).toEqual(['UNKNOWN -', 'UNKNOWN -', 'UNKNOWN -']);
  });

  it('does not end by whom sources are not sure of, or who acted for the time being; but is presumed no longer then', () => {
    expect(ends(PRESIDENT, ['ann 2001-01-20..', 'bob 2003-01-01.. acting', 'cid 2004-01-01.. speculated'])[0]).toBe(
      'UNKNOWN -',
    );
    expect(ends(PRESIDENT, ['ann 2001-01-20', 'bob 2001-05-01 acting'])[0]).toBe('SUCCESSION 2001-04-30');
  });

  it('ends by death, as far as the official was not seen in office later', () => {
    const died = new Map([['ann', life([], '1885-07-23')]]);
    expect(ends(ENVOY, ['ann 1880-01-01..'], died)).toEqual(['DEATH 1885-07-23']);
    expect(ends(ENVOY, ['ann 1880-01-01/1886-01-01'], died)).toEqual(['ATTESTED 1886-01-01']);
  });

  it('ends by nobody who may have begun before', () => {
    const inTheYear = { ...held('ann 1841-12-31..'), earliest: '1841-01-01' };
    const later = tenureEnds(PRESIDENT, [inTheYear, held('bob 1841-04-04..'), held('cid 1845-03-04..')], NOBODY);
    expect(later.map(({ until }) => until)).toEqual(['1845-03-03', '1845-03-03', undefined]);
  });

  it('attested while somebody else is known to go on holding the office counts on those days alone', () => {
    expect(ends(PRESIDENT, ['ann 2008-11-14/2011-11-10', 'bob 2008-11-14', 'cid 2013-05-07'])).toEqual([
      'ATTESTED 2012-11-10',
      'SUCCESSION 2008-11-14',
      'ATTESTED 2014-05-07',
    ]);
    expect(ends(ENVOY, ['ann 2008-11-14/2011-11-10', 'bob 2009-10-12'])[1]).toBe('ATTESTED 2010-10-12');
  });

  it('is in doubt where one record alone names it, and others somebody else before, then and after', () => {
    expect(ends(PRESIDENT, ['ann 2008-11-14/2011-11-10', 'bob 2009-10-12'])[1]).toBe('DOUBTED -');
    const stated = { ...held('ann 2002-01-01..2006-01-01'), endedFrom: '2006-01-01' };
    expect(tenureEnds(PRESIDENT, [stated, held('bob 2003-01-01')], NOBODY)[1]).toEqual({ basis: 'DOUBTED' });
    // Acting for a while, told twice, or contradicted by as little.
    expect(ends(PRESIDENT, ['ann 2008-11-14/2011-11-10', 'bob 2009-10-12 acting'])[1]).toBe('SUCCESSION 2009-10-12');
    expect(ends(PRESIDENT, ['ann 2008-11-14/2011-11-10', 'bob 2009-10-12', 'bob 2010-01-12'])[1]).not.toBe('DOUBTED -');
    expect(ends(PRESIDENT, ['ann 2009-10-11/2009-10-13', 'bob 2009-10-12'])[1]).toBe('SUCCESSION 2009-10-12');
  });

  it('ends when the next of the same official in the same office begins', () => {
    const rows = ['ann 2009-01-20..', 'ann 2013-01-20..', 'bob 2017-01-20..'];
    expect(ends(PRESIDENT, rows)).toEqual(['OTHER_TENURE 2013-01-19', 'SUCCESSION 2017-01-19', 'UNKNOWN -']);
    expect(ends(ENVOY, rows)).toEqual(['OTHER_TENURE 2013-01-19', 'UNKNOWN -', 'UNKNOWN -']);
  });

  it('that goes on by its source ends by death or a successor alone', () => {
    expect(ends(PRESIDENT, ['ann 2001-01-20.. ongoing'])).toEqual(['ONGOING -']);
    expect(ends(PRESIDENT, ['ann 2001-01-20.. ongoing', 'bob 2009-01-20..'])[0]).toBe('SUCCESSION 2009-01-19');
  });

  it("ends by the official's own dated tenure, and by an office that excludes it", () => {
    expect(ends(PRESIDENT, ['ann 2001-01-20..2009-01-20', 'ann 2005-05-05/2009-02-01'])[1]).toBe(
      'OTHER_TENURE 2009-02-01',
    );
    const rose = new Map([['ann', life([[PRESIDENT, 'ann 2009-01-20..']])]]);
    expect(ends(VICE, ['ann 2001-01-20..'], rose)).toEqual(['OTHER_TENURE 2009-01-19']);
    // He was seen in both.
    expect(ends(VICE, ['ann 2001-01-20/2010-01-01'], rose)).toEqual(['ATTESTED 2011-01-01']);
  });

  it('ends by an office that excludes it, also where the official came back later', () => {
    const president = new Map([['ann', life([[PRESIDENT, 'ann 2000-05-07..2008-05-07']])]]);
    expect(ends(PREMIER, ['ann 1999-08-09..', 'ann 2008-05-08..'], president)).toEqual([
      'OTHER_TENURE 2000-05-06',
      'UNKNOWN -',
    ]);
    expect(ends(PREMIER, ['ann 1999-08-09..', 'ann 2012-03-01'], president)[0]).toBe('OTHER_TENURE 2000-05-06');
    expect(ends(PREMIER, ['ann 2000-01-01', 'ann 2004-01-01'], president)).toEqual([
      'OTHER_TENURE 2000-05-06',
      'ATTESTED 2005-01-01',
    ]);
    const minister = new Map([['ann', life([[FOREIGN_MINISTER, 'ann 1970-01-01..1975-01-01']])]]);
    expect(ends(ENVOY_OF_ALL, ['ann 1960-01-01..', 'ann 1980-01-01..1985-01-01'], minister)[0]).toBe(
      'OTHER_TENURE 1969-12-31',
    );
  });

  it('does not end by an office that may have begun before it', () => {
    const speaker = { ...held('ann 2000-12-31..'), earliest: '2000-01-01', post: SPEAKER };
    expect(tenureEnds(PREMIER, [held('ann 2000-05-07..')], new Map([['ann', { others: [speaker] }]]))).toEqual([
      { basis: 'UNKNOWN' },
    ]);
  });

  it('does not end by a title that is in doubt', () => {
    const premiers = ['bob 1985-03-01/1993-01-01', 'ann 1990-02-01'].map(held);
    const deputy = held('ann 1988-03-31..');
    expect([...doubtsIn(PREMIER, premiers, new Map([['ann', { others: [{ ...deputy, post: DEPUTY }] }]]))]).toEqual([
      premiers[1],
    ]);
    const doubted = { ...(premiers[1] as Tenure), post: PREMIER, isDoubted: true };
    expect(tenureEnds(DEPUTY, [deputy], new Map([['ann', { others: [doubted] }]]))).toEqual([{ basis: 'UNKNOWN' }]);
  });

  it('stays in doubt, whatever is only said of the same official', () => {
    const rows = ['bob 1991-01-01/1999-01-01', 'ann 1995-07-16', 'ann 1996-08-17.. speculated'];
    expect(ends(PRESIDENT, rows)[1]).toBe('DOUBTED -');
  });

  it('is followed when it is over, and by nobody within it', () => {
    const terms = ['ann 2000-05-07..', 'ann 2004-05-07/2008-05-01', 'bob 2008-05-07..'].map(held);
    const premier = new Map([['ann', life([[PREMIER, 'ann 2002-01-01..2003-01-01']])]]);
    expect(tenureEnds(PRESIDENT, terms, premier)[0]).toEqual({
      until: '2001-12-31',
      basis: 'OTHER_TENURE',
      followed: '2002-01-01',
    });
    const stated = { ...held('ann 2000-01-01..2010-01-01'), endedFrom: '2010-01-01' };
    expect(tenureEnds(PRESIDENT, [stated, held('bob 2003-01-01..2004-01-01')], NOBODY)[0]).toEqual({
      until: '2010-01-01',
      basis: 'STATED',
    });
  });

  it('is told once where another of the same official spans it', () => {
    expect(ends(PRESIDENT, ['ann 2001-01-20..2009-01-20', 'ann 2005-05-05'])[1]).toBe('REPEATED -');
    expect(ends(PRESIDENT, ['ann 2001-01-20..', 'ann 2005-05-05', 'bob 2007-01-01', 'ann 2009-09-09'])).toEqual([
      'SUCCESSION 2006-12-31',
      'REPEATED -',
      'ATTESTED 2008-01-01',
      'ATTESTED 2010-09-09',
    ]);
    expect(ends(ENVOY, ['ann 2001-01-20/2009-01-20', 'ann 2005-05-05'])).toEqual(['ATTESTED 2010-01-20', 'REPEATED -']);
  });

  it('is in doubt where one record contradicts the others of its time', () => {
    const premier = new Map([['ann', life([[PREMIER, 'ann 2015-11-04/2024-12-01']])]]);
    expect(ends(PRESIDENT, ['ann 2017-05-01'], premier)).toEqual(['DOUBTED -']);
    const foreign = new Map([
      [
        'ann',
        life([
          [FOREIGN_PREMIER, 'ann 2017-01-01'],
          [FOREIGN_PREMIER, 'ann 2017-09-01'],
        ]),
      ],
    ]);
    expect(ends(PRESIDENT, ['ann 2017-05-01'], foreign)).toEqual(['DOUBTED -']);
    // Somebody else was known in that office in between, or it is recorded for longer.
    const between = new Map([
      [
        'ann',
        life([
          [PREMIER, 'ann 2000-01-01/2008-04-01'],
          [PREMIER, 'ann 2012-06-01'],
        ]),
      ],
    ]);
    const premiers = (office: string): Tenure[] => (office === PREMIER.slug ? [held('bob 2008-12-01')] : []);
    expect(ends(PRESIDENT, ['ann 2009-07-07'], between)).toEqual(['DOUBTED -']);
    expect(ends(PRESIDENT, ['ann 2009-07-07'], between, premiers)).toEqual(['ATTESTED 2010-07-07']);
    expect(ends(PRESIDENT, ['ann 2017-05-01/2018-05-01'], premier)).toEqual(['ATTESTED 2019-05-01']);
  });

  it('is in doubt each time that one record alone of its time names it', () => {
    const premier = new Map([
      [
        'ann',
        life([
          [PREMIER, 'ann 1976-12-06/1979-05-27'],
          [PREMIER, 'ann 1990-03-05/1991-05-07'],
        ]),
      ],
    ]);
    expect(ends(PRESIDENT, ['ann 1977-07-25', 'ann 1990-07-08'], premier)).toEqual(['DOUBTED -', 'DOUBTED -']);
    expect(ends(PRESIDENT, ['ann 1990-07-08', 'ann 1992-07-08'], premier)[0]).not.toBe('DOUBTED -');
  });

  it('in doubt ends nobody else', () => {
    const premier = new Map([['bob', life([[PREMIER, 'bob 2014-05-26/2024-12-01']])]]);
    expect(ends(PRESIDENT, ['ann 2012-07-25..', 'bob 2015-01-25'], premier)).toEqual(['UNKNOWN -', 'DOUBTED -']);
  });
});

describe('a second term', () => {
  it.each([
    ['begins on the day on which the first ends', ['ann 2000-05-07..2004-05-07', 'ann 2004-05-07..'], 'UNKNOWN -'],
    ['goes on by its source', ['ann 2000-05-07..2018-12-31', 'ann 2018-03-17.. ongoing'], 'ONGOING -'],
    ['follows upon acting', ['ann 1999-12-31..2000-06-07 acting', 'ann 2000-05-07..'], 'UNKNOWN -'],
    [
      'is not ended by one that is only said',
      ['ann 1999-01-01..2001-01-01 speculated', 'ann 2000-01-01..'],
      'UNKNOWN -',
    ],
    [
      'lies within the longest of those that are dated',
      ['ann 2000-01-01..2004-01-01', 'ann 2001-01-01..', 'ann 2000-06-01..2005-01-01'],
      undefined,
    ],
  ])('%s', (_, texts, last) => {
    expect(ends(ENVOY, texts)[1]).toBe(last ?? 'OTHER_TENURE 2005-01-01');
    expect(ends(ENVOY, [...texts].reverse()).reverse()).toEqual(ends(ENVOY, texts));
  });

  it('that is attested beyond the end of the first counts for itself', () => {
    expect(ends(ENVOY, ['ann 2000-06-01..', 'ann 1999-01-01..2001-06-30', 'ann 2005-03-01'])).toEqual([
      'OTHER_TENURE 2001-06-30',
      'STATED 2001-06-30',
      'ATTESTED 2006-03-01',
    ]);
  });
});

describe('tenures of an office of one holder', () => {
  const day = fc.integer({ min: 0, max: 9_000 }).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const tenure = fc.record({
    official: fc.constantFrom('ann', 'bob', 'cid'),
    days: fc.tuple(day, day),
    form: fc.constantFrom('..', '/'),
  });
  const texts = fc.array(tenure, { maxLength: 8 }).map((all) =>
    all.map(({ official, days, form }) => {
      const [first, last] = days.sort() as [string, string];
      return `${official} ${form === '..' ? `${first}..` : `${first}/${last}`}`;
    }),
  );
  const told = (all: readonly string[]): TenureEnd[] => tenureEnds(PRESIDENT, all.map(held), NOBODY);

  it('last as long as they are seen, whatever the order in which they come', async () => {
    await expectToHold(
      fc.property(texts, (all) => {
        const found = told(all);
        for (const [at, { until }] of found.entries())
          expect(until === undefined || until >= (held(all[at] as string).seen as string)).toBe(true);
        expect(told([...all].reverse()).reverse()).toEqual(found);
      }),
      { short: 300, long: 20_000 },
    );
  });

  it('count on every day on which they are attested, one of an official at least', async () => {
    const stated = fc
      .record({
        official: fc.constantFrom('ann', 'bob'),
        days: fc.tuple(day, day),
        form: fc.constantFrom('..', '..', '/', 'ended'),
      })
      .map(({ official, days, form }) => {
        const [first, last] = days.sort() as [string, string];
        return `${official} ${form === '..' ? `${first}..` : form === '/' ? `${first}/${last}` : `${first}..${last}`}`;
      });
    await expectToHold(
      fc.property(fc.array(stated, { maxLength: 7 }), (all) => {
        const tenures = all.map(held);
        const found = told(all);
        for (const [at, one] of tenures.entries()) {
          if (one.attested === undefined || found[at]?.basis === 'DOUBTED') continue;
          const isHeld = tenures.some((other, place) => {
            const { until = '9999-12-31', basis } = found[place] as TenureEnd;
            const counts = basis !== 'DOUBTED' && basis !== 'REPEATED' && other.official === one.official;
            return counts && (other.begun as string) <= (one.seen as string) && until >= (one.seen as string);
          });
          expect(isHeld).toBe(true);
        }
        expect(told([...all].reverse()).reverse()).toEqual(found);
      }),
      { short: 500, long: 20_000 },
    );
  });

  it('overlap only where sources have seen both', async () => {
    await expectToHold(
      fc.property(texts, (all) => {
        const tenures = all.map(held);
        const found = told(all);
        for (const [at, one] of tenures.entries()) {
          if (found[at]?.basis === 'REPEATED') continue;
          for (const other of tenures) {
            const [begun, until] = [other.begun as string, found[at]?.until ?? '9999-12-31'];
            if (other.official === one.official || begun <= (one.begun as string) || begun > until) continue;
            // Whoever was there when the other began is known to have been there on that day, or later.
            const seen = tenures.filter(({ official }) => official === one.official).map((own) => own.seen as string);
            expect(seen.some((last) => last >= begun)).toBe(true);
          }
        }
      }),
      { short: 300, long: 20_000 },
    );
  });

  it('are not made longer by another holder', async () => {
    await expectToHold(
      fc.property(texts, day, (all, begun) => {
        const [before, after] = [told(all), told([...all, `zoe ${begun}..`])];
        for (const [at, { until = '9999-12-31' }] of before.entries())
          expect((after[at]?.until ?? '9999-12-31') <= until).toBe(true);
      }),
      { short: 300, long: 20_000 },
    );
  });

  it('are not in effect once another office that excludes them began, unless they were seen then', async () => {
    const days = fc.tuple(day, day).map((both) => both.sort() as [string, string]);
    const elsewhere = fc
      .tuple(days, fc.boolean())
      .map(([[first, last], ended]) => `ann ${first}..${ended ? last : ''}`);
    await expectToHold(
      fc.property(texts, fc.array(elsewhere, { maxLength: 3 }), (all, others) => {
        const tenures = all.map(held);
        const lives = new Map([['ann', life(others.map((text) => [PREMIER, text]))]]);
        for (const [at, { until = '9999-12-31', basis }] of tenureEnds(PRESIDENT, tenures, lives).entries()) {
          const { official, begun, seen } = tenures[at] as Tenure & { begun: string; seen: string };
          if (official !== 'ann' || basis === 'DOUBTED' || basis === 'REPEATED') continue;
          for (const { begun: other = '' } of others.map(held))
            expect(other <= begun || other > until || other <= seen).toBe(true);
        }
      }),
      { short: 300, long: 20_000 },
    );
  });
});
