/** The console's words: every language says everything, with the same values in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { REGIONS } from '../../src/model/countries/regions.js';
import { shipped } from '../../src/paths.js';

type Message = string | Record<string, string>;

const folder = shipped('web', 'src', 'words');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const read = (file: string): Record<string, Message> =>
  JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Record<string, Message>;
const english = read('en.json');

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));
const slots = (message: Message): string[] =>
  [...new Set(forms(message).flatMap((text) => text.match(/\{\w+\}/g) ?? []))].sort();

it('there are two at least', () => expect(files).toEqual(expect.arrayContaining(['en.json', 'zh.json'])));

it.each(files)('%s says everything', (file) => {
  const messages = read(file);
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  for (const [key, message] of Object.entries(messages)) {
    expect(forms(message).every((text) => text.trim() !== '')).toBe(true);
    // A language may leave a number out where it says "one"; it must not ask for what nobody gives.
    const extra = slots(message).filter((slot) => !slots(english[key] ?? '').includes(slot));
    expect([key, extra]).toEqual([key, []]);
    if (typeof message !== 'string') expect(message.other).toBeDefined();
  }
});

it('every form that a language tells apart has a text, or the one for all others', () => {
  for (const message of Object.values(english).filter((one) => typeof one !== 'string'))
    expect(Object.keys(message)).toEqual(expect.arrayContaining(['one', 'other']));
});

it('every region of the graph has a name in every language', () => {
  for (const file of files)
    expect(REGIONS.flatMap(({ m49 }) => (read(file)[`region.${m49}`] === undefined ? [m49] : []))).toEqual([]);
});
