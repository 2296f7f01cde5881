/** Who is who in the Historian's records: the figures of docs/quality.md are held where the records are there. */
import { describeWithData } from '../../support/data.js';
import { found, type Half, labels, measured } from './measures.js';
import { THRESHOLDS } from './thresholds.js';

describeWithData('historyatstate', 'mentions labelled by hand', (folder) => {
  it.each<Half>(['build', 'final'])(
    'are told by person and country as well as the page of figures says: %s',
    async (half) => {
      const wanted = labels(half);
      expect([...wanted.values()].flat().length).toBeGreaterThanOrEqual(200);
      const { wrong, ...figures } = measured(wanted, await found(folder));
      const low = Object.entries(THRESHOLDS).filter(([key, least]) => figures[key as keyof typeof THRESHOLDS] < least);
      if (low.length > 0) throw new Error(`${JSON.stringify(figures)}\n${wrong.join('\n')}`);
    },
    120_000,
  );
});
