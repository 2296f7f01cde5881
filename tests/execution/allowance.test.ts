/** What the questions of one request may take. */
import { GraphTimeout } from '../../src/database/errors.js';
import { Allowance } from '../../src/execution/allowance.js';

it('what would be answered with TIMEOUT is not done', async () => {
  const decide = jest.fn(() => Promise.resolve());
  await expect(new Allowance(0).beside(decide)).rejects.toThrow(GraphTimeout);
  expect(decide).not.toHaveBeenCalled();
});

it('what is done beside takes nothing of the time of questions', async () => {
  const allowance = new Allowance(10_000);
  const now = jest.spyOn(performance, 'now');
  const began = performance.now();
  const done = await allowance.beside(() => {
    now.mockReturnValue(began + 30_000);
    return Promise.resolve('done');
  });
  expect(done).toBe('done');
  expect(allowance.over).toBe(false);
  now.mockRestore();
});
