/** Doubts about who is who in the console: on the pages of the data set and of the person, open and decided, in both languages. */
import { decideDoubt } from '../../src/dataset/index.js';
import { type Opened, useBrowser } from '../support/browser.js';
import { emptyGraph, importFiles } from '../support/graph.js';
import { useService } from '../support/service.js';

const manifest = (name: string, title: string): string =>
  `name: ${name}\ntitle: ${title}\nversion: '1'\nlicence: CC0-1.0\npublisher: Tests\nfiles: [a.yaml]\n`;
const officials = (list: string): string => `sources: [{ id: paper, title: Paper, kind: NEWS }]\nofficials:\n${list}`;
const CITE = 'cite: [{ source: paper }]';

const service = useService(async () => {
  const graph = await emptyGraph();
  await importFiles(graph, {
    'dataset.yaml': manifest('archive', 'Archive'),
    'a.yaml': officials(
      `  - { id: ann-one, name: Ann One, born: 1950, ${CITE} }\n  - { id: bob-two, name: Bob Two, ${CITE} }\n`,
    ),
  });
  await importFiles(graph, {
    'dataset.yaml': manifest('herald', 'Herald'),
    'a.yaml': officials(`  - { id: one-ann, name: One Ann, ${CITE} }\n  - { id: two-bob, name: Two Bob, ${CITE} }\n`),
  });
  await decideDoubt(graph, {
    doubt: 'Doubt:archive|bob-two|herald|two-bob',
    state: 'DIFFERENT',
    by: 'command line',
    at: new Date('2026-11-20T12:00:00Z'),
  });
  return graph;
});
const browser = useBrowser();

const cells = async ({ page }: Opened): Promise<string[]> =>
  page
    .locator('#doubts tbody tr')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
const open = async ({ page }: Opened, address: string): Promise<void> => {
  await page.goto(`${service.url}${address}`);
  await page.locator('#doubts').waitFor();
};

it('the page of a data set says which of its people may be whom, why, and what was decided', async () => {
  const opened = await browser.open();
  await open(opened, '/datasets/herald');
  expect(await cells(opened)).toEqual([
    'Ann One Archive name: Ann One open: counted as two people',
    'One Ann Herald',
    expect.stringMatching(/^Bob Two Archive name: Bob Two decided: two people on .*\d{4}/),
    'Two Bob Herald',
  ]);
  // The number leads to what it counts, and a candidate to the page that says the same.
  await opened.page.locator('.fact-list a[href="#doubts"]').click();
  await opened.page.locator('#doubts').getByRole('link', { name: 'One Ann' }).click();
  await opened.page.locator('main h1', { hasText: 'One Ann' }).waitFor();
  expect(await cells(opened)).toEqual(['Ann One Archive name: Ann One open: counted as two people', 'One Ann Herald']);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});

it('in Chinese', async () => {
  const opened = await browser.open({ locale: 'zh-CN' });
  await open(opened, '/official/two-bob');
  expect((await cells(opened))[0]).toMatch(/^Bob Two .*Archive 姓名：Bob Two 已定：两人 \d{4}年/);
  expect(opened.complaints).toEqual([]);
  await opened.close();
});
