/** Columns of researchers' tables: what stands for nothing, and which country a code means. */
import { COW, GW } from '../../src/model/state-systems.js';
import { manifestOf, problemsOf, stated } from '../support/mapped.js';

const PEOPLE = `
state:
  officials:
    id: { text: 'person {#}', slug: true }
    name: { field: [Name, Other] }
    born: { field: Born }
`;

async function people(table: string, more: string, mapping = PEOPLE): Promise<unknown[]> {
  const { nodes } = await stated({ 'dataset.yaml': manifestOf(mapping, 't.csv', more), 't.csv': table });
  return nodes
    .filter(({ type }) => type === 'Official')
    .map(({ properties }) => [properties.label, properties.born ?? null]);
}

describe('missing values', () => {
  const TABLE = 'Name,Other,Born\nNA,Ann,-9\n.,Bob,1950\nCyd,NA,-9.0\n-99,NULL Dee,NULL\n';

  it('of the data set stand for nothing, and numbers are the texts that they are written as', async () => {
    expect(await people(TABLE, "missing: ['', NA, '.', -9, -9.0, -99, NULL]")).toEqual([
      ['Ann', null],
      ['Bob', '1950'],
      ['Cyd', null],
      ['NULL Dee', null],
    ]);
  });

  it('of a mapping, of a column there, and of one use of a column', async () => {
    const table = 'Name,Other,Born\nNA,Ann,-9\n-9,Bob,1950\n';
    const ofMapping = `missing: { Name: [NA], Born: [-9] }\n${PEOPLE}`;
    expect(await people(table, '', ofMapping)).toEqual([
      ['Ann', null],
      ['-9', '1950'],
    ]);
    const ofUse = PEOPLE.replace('[Name, Other]', '[Name, Other], missing: [NA, -9]').replace(
      'field: Born',
      'field: Born, missing: [-9]',
    );
    expect(await people(table, '', ofUse)).toEqual([
      ['Ann', null],
      ['Bob', '1950'],
    ]);
  });

  it('conditions compare numbers as written, too', async () => {
    const mapping = `where: [{ field: Born, not: [-9.0, 01] }]\n${PEOPLE}`;
    expect(await people('Name,Other,Born\nAnn,,-9.0\nBob,,01\nCyd,,1950\n', '', mapping)).toEqual([['Cyd', '1950']]);
  });
});

const COUNTRIES = `
state:
  events:
    id: 'row-{#}'
    title: Talks
    kind: TALKS
    status: OCCURRED
    date: { field: Day, default: 1900-01-01 }
    participants: [{ country: { field: C, country: SCHEME }, role: HOST }]
`;

/** The countries that a column's values mean, each `code` or `code@day`. */
async function countriesOf(scheme: string, values: readonly string[], mapping = COUNTRIES): Promise<string[]> {
  const rows = values.map((value) => `"${value.split('@')[0] ?? ''}",${value.split('@')[1] ?? ''}`);
  const { relationships } = await stated({
    'dataset.yaml': manifestOf(mapping.replace(/SCHEME/g, scheme)),
    't.csv': `C,Day\n${rows.join('\n')}\n`,
  });
  return relationships.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from }) => from.slug);
}

async function problemsOfCountries(scheme: string, values: readonly string[]): Promise<string[]> {
  const table = `C,Day\n${values.map((value) => `${value},`).join('\n')}\n`;
  return problemsOf({ 'dataset.yaml': manifestOf(COUNTRIES.replace(/SCHEME/g, scheme)), 't.csv': table });
}

describe('a column of countries', () => {
  it.each([
    ['cow', ['AUS', 'SWZ', 'MNG', 'MAC', '305', '900'], ['aut', 'che', 'mne', 'mkd', 'aut', 'aus']],
    ['gw', ['AUS', '340', '971', 'TBT', '564'], ['aut', 'srb', 'nru', 'tibet', 'orange-free-state']],
    ['iso3', ['AUS', 'swz', 'MNG', 'MAC'], ['aus', 'swz', 'mng', 'mac']],
    ['iso2', ['NA', 'gb'], ['nam', 'gbr']],
    ['numeric', ['36', '004', '276.0'], ['aus', 'afg', 'deu']],
    ['name', ['Korea, South', 'Norway'], ['kor', 'nor']],
  ])('of scheme %s', async (scheme, values, ids) => {
    expect(await countriesOf(scheme, values)).toEqual(ids);
  });

  it('of a code that several states had in turn is decided by the date of the row', async () => {
    const rows = ['345@1900', '345@1930-01-01', '345@2003-02-04', '345@2010', '365@1917-01', '365@1950', '365@2000'];
    expect(await countriesOf('cow', [...rows, '816@1960', '816@1980', '680@1980', '240@1850'])).toEqual([
      ...['srb', 'yucs', 'csxx', 'srb', 'rus', 'suhh', 'rus', 'vdvn', 'vnm', 'ydye', 'hanover'],
    ]);
    const named = COUNTRIES.replace('{ field: Day, default: 1900-01-01 }', '1900-01-01').replace(
      'SCHEME',
      'cow, on: Day',
    );
    expect(await countriesOf('', ['345@1930'], named)).toEqual(['yucs']);
    expect((await problemsOfCountries('cow, on: Day', ['345']))[0]).toMatch(
      /"C" got "345", which was srb, yucs from 1918-12-01, .*; the record has no date that says which\. Fill in its date/,
    );
  });

  it('of which nobody says the scheme is read by all its values', async () => {
    expect(await countriesOf('any', ['AUS', 'SWZ', 'GMY', 'UKG'])).toEqual(['aut', 'che', 'deu', 'gbr']);
    expect(await countriesOf('any', ['AUS', 'SWZ', 'DEU', 'GBR'])).toEqual(['aus', 'swz', 'deu', 'gbr']);
    expect(await countriesOf('any', ['2', '305', '900'])).toEqual(['usa', 'aut', 'aus']);
    expect(await countriesOf('any', ['Norway', 'SWE', 'Korea, South', 'UK'])).toEqual(['nor', 'swe', 'kor', 'gbr']);
  });

  it('is refused where it can be read in two ways, with the rows and both readings', async () => {
    expect(await problemsOfCountries('any', ['NOR', 'AUS', 'USA', 'AUS'])).toEqual([
      '3: "C" has codes that can be read in several ways, and all others fit each: AUS (record 2, 4) is aus by ISO 3166-1 alpha-3, aut by Correlates of War, aut by Gleditsch and Ward. Say which: country: alpha-3, or country: cow, or country: gw',
    ]);
  });

  it("takes R's NA for Namibia only among other codes of two letters, and says so", async () => {
    expect((await problemsOfCountries('any', ['NOR', 'NA', 'SWE']))[0]).toMatch(
      /^3: "C" got "NA", which R writes for what is missing.*missing: \[NA\]/,
    );
    const { warnings } = await stated({
      'dataset.yaml': manifestOf(COUNTRIES.replace('SCHEME', 'any')),
      't.csv': 'C,Day\nNO,\nNA,\n',
    });
    expect(warnings).toEqual(['"C" has NA (record 2), which is read as Namibia; R writes it for what is missing']);
  });

  it('leaves to its scheme what "codes" does not list', async () => {
    const mapping = COUNTRIES.replace('country: SCHEME', 'codes: { KOS: xkx, EU: BEL }, country: cow');
    expect(await countriesOf('', ['KOS', 'AUS'], mapping)).toEqual(['xkx', 'aut']);
  });
});

describe('registers of states', () => {
  it('know every state of the 19th century, and none by two countries at once', () => {
    for (const code of [
      'HAN',
      '240',
      'BAV',
      'BAD',
      'SAX',
      'WRT',
      'HSE',
      'HSG',
      'MEC',
      'AUH',
      'PAP',
      'SIC',
      'MOD',
      'PMA',
      'TUS',
    ])
      expect(COW.get(code)).toHaveLength(1);
    expect(COW.get('680')).toEqual([{ country: 'ydye' }]);
    for (const served of [...COW.values(), ...GW.values()]) {
      const days = served.slice(1).map(({ since }) => since ?? '');
      expect(days).toEqual([...days].sort());
      for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});
