/** The address is the state: what is malformed in it is left out, and what is written is read back. */
import { addressOf } from '../../web/src/address/entity-address';
import { eventFilter, filtersOf, HAPPENED, meetingFilter } from '../../web/src/address/filters';
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
    min: undefined,
  });
  expect(filtersOf({ from: '0000-01-01', to: '9999-12-31', min: '2' })).toMatchObject({
    from: undefined,
    to: '9999-12-31',
    min: 2,
  });
});

it('lists show what happened unless they are asked for more; meetings have the service decide', () => {
  const none = filtersOf({});
  expect(eventFilter(none, HAPPENED)).toEqual({ status: { anyOf: ['OCCURRED', 'ONGOING'] } });
  expect(meetingFilter(none)).toEqual({});
  expect(eventFilter(filtersOf({ status: 'DENIED' }), HAPPENED)).toEqual({ status: { anyOf: ['DENIED'] } });
});

it.each([
  ['Official:zhao-leji', '/official/zhao-leji'],
  ['Country:chn', '/country/CHN'],
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
