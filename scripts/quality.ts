/** Measures who is who in the Historian's records against the labels, and writes docs/quality.md: `npm run quality -- DATA` */
import { writeFileSync } from 'node:fs';
import { shipped } from '../src/paths.js';
import { found, type Half, labels, measured, type Measures } from '../tests/dataset/us-historian/measures.js';
import { THRESHOLDS } from '../tests/dataset/us-historian/thresholds.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  throw new Error('The folder with travels, visits and pocom is missing: npm run quality -- DATA');
}
const read = await found(folder);
const halves: Half[] = ['build', 'final'];
const figures = halves.map((half): [Half, Measures] => [half, measured(labels(half), read)]);

const shown = (share: number): string => share.toFixed(3);
const row = (name: string, key: keyof typeof THRESHOLDS): string =>
  `| ${name} | ${figures.map(([, measures]) => shown(measures[key])).join(' | ')} | ${shown(THRESHOLDS[key])} |`;

const page = `# Quality

How well Entente tells who is who in the records of the US Office of the Historian, against labels made by hand. Written by
\`npm run quality -- DATA\`, where DATA is the folder with the publisher's \`travels\`, \`visits\` and \`pocom\`
(seed/historian/dataset.yaml says where to get them).

| | labels used while building | labels for this figure alone | held by a test |
|---|---|---|---|
| mentions | ${figures.map(([, { labelled }]) => labelled).join(' | ')} | |
${row('B-cubed precision', 'precision')}
${row('B-cubed recall', 'recall')}
${row('right country', 'country')}
${row('meetings found, precision', 'metPrecision')}
${row('meetings found, recall', 'metRecall')}

- The records are drawn by lot: 380 trips with remarks and 120 visits, every second one for the last figure alone
  (\`tsx scripts/label-draw.ts DATA 380 120\`). The labels are in \`tests/dataset/us-historian/labels\`: for each record the words of
  each name, the person with the offices he held, and the country that he acted for. They are no data set, and none reads them.
- **What the last figure is worth**: its labels were not looked at while the reader was mended. The decisions on who is who
  (\`seed/historian/decisions.yaml\`) were made by the one who labelled, from the list of everybody whom the records name, those of
  these records among them, so that it says little about records that nobody has read.
- **B-cubed**: for each mention, the share of those taken for the same person who are that person, and the share of that person's
  mentions that are taken for the same; averaged over all mentions. Who is not found, or in doubt, counts as somebody of his own.
- **Right country**: of those found. Whoever speaks for a body of states acts for none.
- **Meetings found**: whom the remarks of trips name as met. Nobody of the United States, and nobody without a name.
`;
writeFileSync(shipped('docs', 'quality.md'), page);
for (const [half, { wrong }] of figures) for (const line of new Set(wrong)) console.log(`${half}: ${line}`);
