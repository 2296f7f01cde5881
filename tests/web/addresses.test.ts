/** The address is the state: what is malformed in it is left out, and what is written is read back. */
import { addressOf } from '../../web/src/address/entity-address';
import {
  eventFilter,
  filtersOf,
  HAPPENED,
  isUnderstood,
  meetingFilter,
  meetingsAt,
  NOT_HAPPENED,
  rumourFilter,
} from '../../web/src/address/filters';
import { EVENT_STATUS } from '../../web/src/graphql/lists';
import { ANYBODY, meetingsOf, travelling } from '../../web/src/address/travelling';
import { parseSearch, stringifySearch } from '../../web/src/address/search-params';
import { csv } from '../../web/src/parts/download';
import { hasWords, matchedForm } from '../../web/src/search/matched-form';

it('texts stay texts, whatever they look like', () => {
  const params = { from: '2024-04-01', min: '3', q: '"a" & b=c #?', kind: 'TALKS,SUMMIT' };
  expect(parseSearch(stringifySearch(params))).toEqual(params);
  expect(stringifySearch({ kind: 'TALKS,SUMMIT', none: undefined, empty: '' })).toBe('?kind=TALKS,SUMMIT');
});

it('filters that are no filters are left out', () => {
  const filters = filtersOf({
    from: '2024-02-30',
    to: '99999-01-01',
    kind: 'TALKS,PARTY',
    status: 'x',
    certainty: '',
    min: '-1',
    country: 'chn,prk',
  });
  expect(filters).toEqual({
    from: undefined,
    to: undefined,
    kind: ['TALKS'],
    status: [],
    certainty: [],
    country: ['CHN', 'PRK'],
    involving: [],
    min: undefined,
  });
  expect(filtersOf({ from: '0000-01-01', to: '9999-12-31', min: '2' })).toMatchObject({
    from: undefined,
    to: '9999-12-31',
    min: 2,
  });
});

it.each([
  ['from', '2024-13-45', {}, false],
  ['from', '2024-04-01', { from: '2024-04-01', to: '2024-03-31' }, false],
  ['to', '2024-03-31', { from: '2024-04-01', to: '2024-03-31' }, false],
  ['to', '2024-04-01', { from: '2024-04-01', to: '2024-04-01' }, true],
  ['min', '-5', {}, false],
  ['min', '1e3', {}, false],
  ['min', '5', {}, true],
  ['country', 'FRANCE', {}, false],
  ['country', 'fra', {}, true],
  ['involving', 'SUHH', {}, true],
  ['kind', 'toString', {}, false],
] as const)('whether %s=%s is understood, and so told and left out or not', (name, item, others, is) => {
  const params = { ...others, [name]: item };
  expect(isUnderstood(name, item, params)).toBe(is);
  const left = filtersOf(params)[name];
  expect(Array.isArray(left) ? left.length > 0 : left !== undefined).toBe(is);
});

it('events are those that happened unless others are asked for, and the others are told of; meetings have the service decide', () => {
  const none = filtersOf({});
  expect(eventFilter(none)).toEqual({ status: { anyOf: ['OCCURRED', 'ONGOING'] } });
  expect(rumourFilter(none)).toEqual({ status: { anyOf: NOT_HAPPENED } });
  expect([...HAPPENED, ...NOT_HAPPENED].sort()).toEqual([...EVENT_STATUS].sort());
  expect(meetingFilter(none)).toEqual({});
  const denied = filtersOf({ status: 'DENIED' });
  expect(eventFilter(denied)).toEqual({ status: { anyOf: ['DENIED'] } });
  expect(rumourFilter(denied).status).toEqual({ anyOf: [] });
});

it('a number leads to the rows that it counts: the filters go along', () => {
  const params = { from: '1980-01-01', country: 'GBR,USA', sort: 'weight', min: '3', with: 'x' };
  expect(travelling(params, { involving: 'GBR,USA' })).toEqual({ from: '1980-01-01', involving: 'GBR,USA' });
  expect(meetingsOf('Official:a', ANYBODY, params)).toEqual({
    to: '/official/a',
    search: { from: '1980-01-01', with: '*' },
    hash: 'with',
  });
  const both = filtersOf({ involving: 'gbr,usa' });
  const event = { countries: { allOf: ['GBR', 'USA'] } };
  expect(meetingFilter(both)).toEqual({ event });
  expect(eventFilter(both)).toMatchObject(event);
  expect(meetingsAt(meetingFilter(both), 'rome')).toEqual({ event: { ...event, place: { anyOf: ['rome'] } } });
  expect(meetingsAt({}, undefined)).toEqual({});
});

it.each([
  ['Official:zhao-leji', '/official/zhao-leji'],
  ['Country:chn', '/country/CHN'],
  ['Group:eu', '/group/eu'],
  ['DiplomaticRelation:chn-prk', '/pair/CHN/PRK'],
  ['Dataset:iso-3166', '/datasets/iso-3166'],
  ['Statement:one', undefined],
])('%s is shown at %s', (id, address) => expect(addressOf(id)).toBe(address));

it('a table is read by spreadsheets as text, never as a formula', () => {
  expect(csv(['a'], [['=1+1'], ['@x'], [-1], ['say "x", y'], [null]])).toBe(
    '\uFEFFa\r\n\'=1+1\r\n\'@x\r\n-1\r\n"say ""x"", y"\r\n\r\n',
  );
});

it('the form that was found is named where the label does not show it', () => {
  expect(matchedForm('Choe Ryong Hae', '최룡해')).toBe('최룡해');
  expect(matchedForm('Choe Ryong Hae', 'Choe Ryong-hae')).toBeUndefined();
});

it.each([
  ['cho ry', true],
  ['hae choe', true],
  ['oe', false],
  ['룡해', true],
  ['–', false],
])('whether %s fits a name, before the service says so: %s', (typed, fits) => {
  expect(hasWords(typed, 'Choe Ryong-hae', '최룡해')).toBe(fits);
});
