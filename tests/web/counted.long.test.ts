/** Numbers open what they count, on the pages that ask most. */
import { type Opened, useBrowser } from '../support/browser.js';
import { bundledGraphToRead } from '../support/graph.js';
import { useService } from '../support/service.js';

const service = useService(bundledGraphToRead);
const browser = useBrowser();
let opened: Opened;
beforeAll(async () => (opened = await browser.open({ reducedMotion: 'reduce' })));
afterEach(() => expect(opened.complaints).toEqual([]));
afterAll(() => opened.close());

const panel = (id: string) => opened.page.locator(`#${id}`);
const countOf = async (id: string): Promise<number> => Number(await panel(id).locator('.count').first().textContent());
const open = async (address: string): Promise<void> => {
  await opened.page.goto(`${service.url}${address}`);
  await opened.page.locator('main h1').first().waitFor();
};

it('where a country met counts the meetings of the filter, and each number opens them', async () => {
  const { page } = opened;
  await open('/country/PRK');
  const all = await countOf('meetings');
  const venue = panel('venues').locator('.pills li').filter({ hasText: 'Singapore' });
  const met = Number(await venue.locator('a').last().textContent());
  await venue.locator('a').last().click();
  await panel('meetings')
    .getByRole('heading', { name: `Meetings in Singapore and places within it ${met}` })
    .waitFor();
  await page.getByRole('button', { name: 'Everywhere' }).click();
  await panel('meetings')
    .getByRole('heading', { name: `Meetings ${all}` })
    .waitFor();
  await open('/country/PRK?from=2000-01-01&to=2000-12-31');
  await panel('meetings').getByRole('heading', { name: 'Meetings 0' }).waitFor();
  expect(await panel('venues').locator('.pills li').count()).toBe(0);
});

it('the meetings, people and events of who met most are those of the person’s page', async () => {
  const { page } = opened;
  for (const address of ['/country/PRK', '/ask?country=PRK,USA&from=2018-01-01&to=2019-12-31']) {
    for (const [column, id] of [
      [0, 'with'],
      [1, 'counterparts'],
      [2, 'events'],
    ] as const) {
      await open(address);
      const number = page.locator('table.narrow tbody tr').first().locator('td a').nth(column);
      const count = Number(await number.textContent());
      await number.click();
      await panel(id).waitFor();
      expect([address, id, await countOf(id)]).toEqual([address, id, count]);
    }
  }
});

it('speculation is not counted, on any page, and stands beside what is', async () => {
  await open('/pair/CHN/PRK');
  const events = await countOf('events');
  await open('/ask?country=CHN,PRK');
  expect(await countOf('events')).toBe(events);
  await panel('events').getByText('2 more events are only planned, said or denied, and not counted.').waitFor();
  await panel('events').getByRole('link', { name: 'See them' }).click();
  await panel('events').getByRole('heading', { name: 'Events 2' }).waitFor();
});
