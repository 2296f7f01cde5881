/** Titles and locators that follow a pattern are said in another language; others are left as they are stated. */
import { readFileSync } from 'node:fs';
import { shipped } from '../../src/paths.js';
import type { Messages } from '../../web/src/words/fill.js';
import { officeIn, titleIn } from '../../web/src/words/made-titles.js';
import { saidIn } from '../../web/src/words/patterns.js';

const texts = JSON.parse(readFileSync(shipped('web', 'src', 'words', 'zh.json'), 'utf8')) as Messages;
const part = (local: string, ...names: string[]) => ({ names, local });
const country = (code: string, local: string, ...names: string[]) => ({ code, ...part(local, ...names) });
const china = country('CHN', '中国', 'China');
const zhao = part('赵乐际', 'Zhao Leji');
const korea = country('PRK', '朝鲜', 'North Korea');
const states = country('USA', '美国', 'United States');

it.each([
  ['Visit of Zhao Leji to North Korea', '赵乐际访问朝鲜'],
  ['Visit of Zhao Leji to the United States', '赵乐际访问美国'],
  ['Possible visit of Zhao Leji to China', '赵乐际可能访问中国'],
  ['Talks between Zhao Leji and Choe Ryong Hae', '赵乐际、Choe Ryong Hae会谈'],
  ['Maritime exercise of China, the United States and North Korea', '中国、美国、朝鲜海上演习'],
  ['Ceremony for the 75th anniversary of relations between China and North Korea', '中国、朝鲜建交75周年纪念仪式'],
  ['APEC Leaders’ Meeting of 2023', '2023年APEC Leaders’ Meeting'],
])('%s: its names by those of the reader, others as they are', (title, said) =>
  expect(titleIn(texts, title, [zhao, china, korea, states])).toBe(said),
);

it('a name with a comma or an "and" in it is one', () => {
  const both = part('特立尼达和多巴哥', 'Trinidad and Tobago');
  expect(titleIn(texts, 'Visit of Zhao Leji to Trinidad and Tobago', [zhao, both])).toBe('赵乐际访问特立尼达和多巴哥');
  expect(titleIn(texts, 'Summit of China and Trinidad and Tobago', [china, both])).toBe('中国、特立尼达和多巴哥峰会');
});

it('a title of no known pattern stays as it is', () => {
  for (const title of ['Yalta Conference', 'History of China', '']) expect(titleIn(texts, title, [china])).toBe(title);
});

it.each([
  ['President of China', china, '中国国家主席'],
  ['President of the United States', states, '美国总统'],
  ['Prime Minister of Japan', country('JPN', '日本', 'Japan'), '日本首相'],
  ['US Ambassador Extraordinary and Plenipotentiary, France', states, '美国驻法国特命全权大使'],
  ['US Ambassador Extraordinary and Plenipotentiary, Atlantis', states, undefined],
  ['President of the Senate', states, undefined],
  ['Keeper of China', china, undefined],
  ['President of China', null, undefined],
] as const)('%s', (title, of, said) => expect(officeIn({ language: 'zh', texts }, title, of)).toBe(said ?? title));

it.each([
  ['trip 3915, sentence 1', '行程3915，第1句'],
  ['trip 3915', '行程3915'],
  ['paragraph 4', '第4段'],
  ['chapter 4', 'chapter 4'],
])('%s', (locator, said) => expect(saidIn(texts, 'locator.', locator)).toBe(said));
