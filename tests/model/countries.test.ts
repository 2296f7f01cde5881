/** The register of countries: names and codes against lists that others made, and against itself on many days. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { iso31661, iso31663 } from 'iso-3166';
import { countrySlug } from '../../src/model/country-codes.js';
import { lineageOf, stateOn } from '../../src/model/countries/lineages.js';
import { countriesMeant, countryAskedFor, countryNamed } from '../../src/model/countries/names.js';
import { REGISTER, REGISTERED } from '../../src/model/countries/register.js';
import { SUCCESSIONS } from '../../src/model/countries/successions.js';
import { parseDate } from '../../src/model/dates.js';
import { COW, GW, servedOn } from '../../src/model/state-systems.js';
import { describeWithData } from '../support/data.js';

/** Days drawn by a fixed rule, from 1816 to 2024. */
const DAYS = Array.from({ length: 400 }, (_, at) => {
  const day = new Date(Date.UTC(1816, 0, 1 + ((at * 7919) % 76_300)));
  return day.toISOString().slice(0, 10);
});

describe('names', () => {
  const present = REGISTER.filter(({ former }) => !former);
  const alpha2 = new Map(iso31661.map((country) => [country.alpha3.toLowerCase(), country.alpha2]));

  it('of the Unicode CLDR in English, and of ISO 3166, mean their countries', () => {
    const cldr = new Intl.DisplayNames('en', { type: 'region' });
    for (const { id } of present.filter(({ id }) => alpha2.has(id)))
      expect([id, countryNamed(cldr.of(alpha2.get(id) ?? '') ?? '')]).toEqual([id, id]);
    for (const { alpha3, name } of iso31661) expect(countryNamed(name)).toBe(alpha3.toLowerCase());
    for (const { alpha4, from } of iso31663.filter(({ from }) => !/^(East Timor|Burma)$/.test(from.name)))
      expect(countryNamed(from.name)).toBe(alpha4.toLowerCase());
  });

  it('in all languages of the United Nations mean their countries', () => {
    for (const language of ['fr', 'es', 'ru', 'zh', 'ar']) {
      const cldr = new Intl.DisplayNames(language, { type: 'region' });
      const wrong = present
        .filter(({ id }) => alpha2.has(id))
        .filter(({ id }) => countryAskedFor(cldr.of(alpha2.get(id) ?? '') ?? '') !== id);
      // Two islands are called Saint Martin.
      expect(wrong.map(({ id }) => id).filter((id) => id !== 'sxm')).toEqual([]);
    }
  });

  it.each([
    ['Korea, Rep.', 'kor'],
    ['Korea, Dem. People’s Rep.', 'prk'],
    ['Korea, Dem. Rep.', 'prk'],
    ['Korea (South)', 'kor'],
    ['UAE', 'are'],
    ['U.S.', 'usa'],
    ['U. S. A.', 'usa'],
    ['U.S.S.R.', 'suhh'],
    ['Bosnia', 'bih'],
    ['Bosnia-Herzegovina', 'bih'],
    ['Occupied Palestinian Territory', 'pse'],
    ['West Bank and Gaza', 'pse'],
    ['Yemen Arab Republic', 'north-yemen'],
    ['Yemen, Rep.', 'yem'],
    ["Yemen, People's Republic of", 'ydye'],
    ['Soviet Union', 'suhh'],
    ['Prussia', 'prussia'],
    ['Germany (Prussia)', 'prussia'],
    ['Burma', 'mmr'],
    ['Myanmar (Burma)', 'mmr'],
    ['Zaire', 'zrcd'],
    ['Ivory Coast', 'civ'],
    ['Congo, Dem. Rep.', 'cod'],
    ['Congo, Democratic Republic of (Zaire)', 'cod'],
    ['Congo, Republic of the', 'cog'],
    ['Macedonia, FYR', 'mkd'],
    ['Hong Kong SAR, China', 'hkg'],
    ['China, Hong Kong SAR', 'hkg'],
    ['Egypt, Arab Rep.', 'egy'],
    ['Iran (Islamic Republic of)', 'irn'],
    ['Venezuela, RB', 'ven'],
    ['Micronesia, Fed. Sts.', 'fsm'],
    ['St. Vincent and the Grenadines', 'vct'],
    ['Vietnam, Republic of', 'south-vietnam'],
    ['Vietnam, Democratic Republic of', 'vdvn'],
    ['Virgin Islands (U.S.)', 'vir'],
    ['Bahamas, The', 'bhs'],
    ['Turkey (Ottoman Empire)', 'tur'],
    ['Hesse-Kassel (Electoral)', 'hesse-kassel'],
    ['Great Colombia', 'gran-colombia'],
    ['Österreich-Ungarn', 'austria-hungary'],
  ])('%s means %s', (name, id) => {
    expect(countryNamed(name)).toBe(id);
  });

  it('of several countries mean none, but on a day on which only one of them was there', () => {
    expect([undefined, '1890', '1990'].map((day) => countryNamed('Korea', day))).toEqual([
      undefined,
      'joseon',
      undefined,
    ]);
    expect(countryNamed('Virgin Islands')).toBeUndefined();
  });

  it('of a former state that another country bears today are the former one’s for whoever asks by them', () => {
    expect([countryAskedFor('Burma'), countryNamed('Burma')]).toEqual(['bumm', 'mmr']);
  });

  it('that are unknown are told by what they mean', () => {
    const told = (name: string): string[] => countriesMeant(name).map(({ id }) => id);
    expect(told('Untied States')).toEqual(['usa']);
    expect(told('Korea').slice(0, 2).sort()).toEqual(['kor', 'prk']);
    expect(told('Hesse').sort()).toEqual(['hesse-darmstadt', 'hesse-kassel']);
    expect(told('Republic of Bosnia')).toEqual(['bih']);
    expect(told('Atlantis')).toEqual([]);
  });
});

describe('codes', () => {
  it('of any list lead to a country of the register, on any day', () => {
    const lists = [...COW, ...GW];
    const unknown = lists.filter(([, served]) => !DAYS.every((day) => REGISTERED.has(servedOn(served, day) ?? '')));
    expect(unknown).toEqual([]);
  });

  it.each([
    ['255', ['1850', 'prussia'], ['1900', 'deu'], ['1991', 'deu']],
    ['345', ['1900', 'srb'], ['1930', 'yucs'], ['1999', 'yucs'], ['2004', 'csxx'], ['2010', 'srb']],
    ['347', ['2010', 'xkx']],
    ['678', ['1930', 'north-yemen'], ['1985', 'north-yemen']],
    ['679', ['1995', 'yem']],
    ['680', ['1970', 'ydye'], ['1989', 'ydye']],
    ['730', ['1890', 'joseon']],
    ['816', ['1960', 'vdvn'], ['1976-07-01', 'vdvn'], ['1976-07-02', 'vnm'], ['2000', 'vnm']],
    ['817', ['1960', 'south-vietnam'], ['1975-04-30', 'south-vietnam']],
    ['490', ['1965', 'cod'], ['1975', 'zrcd'], ['1998', 'cod']],
    ['325', ['1850', 'sardinia'], ['1870', 'ita']],
  ])('of the Correlates of War: %s', (code, ...turns) => {
    for (const [day, country] of turns) expect([day, servedOn(COW.get(code) ?? [], day)]).toEqual([day, country]);
  });

  it('are told with the days on which they meant the country, no two countries at once', () => {
    const days = new Map<string, [from: string, to: string, id: string][]>();
    for (const { id, codes } of REGISTER) {
      for (const { scheme, code, from, to } of codes.filter(({ scheme }) => /^(cow|gw)$/.test(scheme))) {
        if (from === undefined) continue;
        const key = `${scheme} ${code}`;
        days.set(key, [...(days.get(key) ?? []), [from, to === '..' ? '9999' : (to ?? ''), id]]);
      }
    }
    for (const [key, ranges] of days) {
      const sorted = ranges.sort();
      for (const [at, [from]] of sorted.entries())
        expect([key, at === 0 || (sorted[at - 1]?.[1] ?? '') < from]).toEqual([key, true]);
    }
  });

  it('that people type find countries, those of former states too; ISO comes first', () => {
    expect(
      [
        'CN',
        'cn',
        '156',
        'SUN',
        'DD',
        'SUHH',
        'YUG',
        'ZAR',
        'AUS',
        'GMY',
        'UKG',
        'xk',
        'Soviet Union',
        'U.S.',
        'hanover',
      ].map(countrySlug),
    ).toEqual([
      'chn',
      'chn',
      'chn',
      'suhh',
      'ddde',
      'suhh',
      'yucs',
      'zrcd',
      'aus',
      'deu',
      'gbr',
      'xkx',
      'suhh',
      'usa',
      'hanover',
    ]);
  });
});

describe('states', () => {
  it('have EDTF dates, and times in their order', () => {
    for (const { id, periods } of REGISTER) {
      const days = periods.flatMap(({ from, to }) => [from, to === '..' ? undefined : to]);
      const known = days.filter((day) => day !== undefined).map((day) => parseDate(day).latest ?? '');
      expect([id, known]).toEqual([id, [...known].sort()]);
    }
  });

  it('of a lineage follow one another: each day one of them, and the same whichever is asked for', () => {
    const others = REGISTER.filter(({ id }) => lineageOf(id) === undefined);
    expect(others.filter(({ id }) => DAYS.some((day) => stateOn(id, day) !== id))).toEqual([]);
    for (const { id } of REGISTER) {
      const lineage = lineageOf(id) ?? [];
      const differing = DAYS.filter((day) => lineage.some(({ country }) => stateOn(country, day) !== stateOn(id, day)));
      expect([id, differing]).toEqual([id, []]);
    }
  });

  it('are there on every day on which a list has them, under the id that the list’s code means', () => {
    for (const { id, codes, periods } of REGISTER) {
      if (periods.length === 0) continue;
      const [first] = periods;
      for (const { scheme, from } of codes.filter(({ scheme }) => scheme === 'gw')) {
        if (from === undefined) continue;
        const begins = first?.from === undefined ? '' : (parseDate(first.from).latest ?? '');
        expect([id, scheme, from >= begins]).toEqual([id, scheme, true]);
      }
    }
  });

  it('come of states of the register; one that was continued is followed by its lineage’s next on that day', () => {
    for (const { from, to, on, how } of SUCCESSIONS) {
      expect([REGISTERED.has(from), REGISTERED.has(to)]).toEqual([true, true]);
      if (on !== undefined) expect(() => parseDate(on)).not.toThrow();
      if (how === 'CONTINUED' && on !== undefined && lineageOf(from) !== undefined) {
        expect([from, stateOn(from, on)]).toEqual([from, to]);
      }
    }
  });
});

/** The different values of some columns of a table with a header. */
function columnsOf(text: string, separator: string, ...names: string[]): string[][] {
  const [header = '', ...lines] = text.trim().split('\n');
  const columns = names.map((name) => header.trim().split(separator).indexOf(name));
  const rows = lines.map((line) => columns.map((at) => line.trim().split(separator)[at] ?? ''));
  return [...new Set(rows.map((row) => row.join('\t')))].map((row) => row.split('\t'));
}

describeWithData('us-missions', 'US missions', (folder) => {
  it('are in countries of their days, by number and by abbreviation', () => {
    const table = readFileSync(join(folder, 'mission_status_range_cow_v0.1.csv'), 'utf8');
    const rows = columnsOf(table, ',', 'country_code_cow', 'country_abbrev_cow', 'country_name_cow', 'date_start');
    for (const [number = '', abbreviation = '', name = '', day] of rows) {
      const country = servedOn(COW.get(number) ?? [], day);
      expect([number, day, REGISTERED.has(country ?? '')]).toEqual([number, day, true]);
      expect([abbreviation, day, servedOn(COW.get(abbreviation) ?? [], day)]).toEqual([abbreviation, day, country]);
      // There were two of that name, of which the table calls the northern one so.
      if (name !== 'Vietnam') expect([name, day, countryNamed(name, day)]).toEqual([name, day, country]);
    }
  });
});

describeWithData('archigos', 'Archigos', (folder) => {
  it('has leaders of countries of their days', () => {
    const table = gunzipSync(readFileSync(join(folder, 'archigos_annual.tsv.gz'))).toString('latin1');
    for (const [number = '', abbreviation = '', day] of columnsOf(table, '\t', 'ccode', 'idacr', 'startdate')) {
      const country = servedOn(GW.get(number) ?? [], day);
      expect([number, day, REGISTERED.has(country ?? '')]).toEqual([number, day, true]);
      expect([abbreviation, day, servedOn(GW.get(abbreviation) ?? [], day)]).toEqual([abbreviation, day, country]);
    }
  });
});

describeWithData('passport-index', 'the Passport Index', (folder) => {
  it('has passports of countries', () => {
    const table = readFileSync(join(folder, 'passport-index-tidy-iso3.csv'), 'utf8');
    for (const [code = ''] of columnsOf(table, ',', 'Passport'))
      expect([code, REGISTERED.has(countrySlug(code))]).toEqual([code, true]);
  });
});
