/** Scores kind and risk on the labelled messages, and measures speed: `npx tsx bench/reading/kinds.ts [CORPORA]`. */
import nlp from 'compromise/two';
import * as z from 'zod';
import { type Kind, type Reading, read } from '../../core/reading/read.ts';
import { partsOf, share } from './held-out.ts';

const KINDS = [
  'instruction',
  'question',
  'approval',
  'acknowledgement',
  'other',
] as const satisfies readonly Kind[];
const Row = z.object({
  id: z.string(),
  text: z.string(),
  kind: z.enum(KINDS),
  answer: z.enum(['yes', 'no']).optional(),
  risk: z.string().nullable(),
  risk_alt: z.array(z.string()).optional(),
});
type Scored = z.infer<typeof Row> & { readonly got: Reading };

const parts = partsOf('kinds.jsonl', Row);
for (const { name, rows } of parts) {
  const scored = rows.map(row => ({ ...row, got: read({ text: row.text }) }));
  console.log(`\n${name}: ${rows.length} messages`);
  scoreKinds(scored);
  scoreRisks(scored);
}
const all = parts.flatMap(({ rows }) => rows);
confusion(all.map(row => ({ ...row, got: read({ text: row.text }) })));
speed(all.map(row => row.text));

function scoreKinds(rows: readonly Scored[]): void {
  console.log(
    `  kind right           ${share(rows.filter(row => row.got.kind === row.kind).length, rows.length)}`,
  );
  for (const kind of KINDS) {
    const labelled = rows.filter(row => row.kind === kind);
    console.log(
      `  recall ${kind.padEnd(14)}${share(labelled.filter(row => row.got.kind === kind).length, labelled.length)}`,
    );
  }
  const answered = rows.filter(row => row.answer !== undefined && row.got.kind === 'approval');
  console.log(
    `  answer right         ${share(answered.filter(row => row.answer === row.got.answer).length, answered.length)}`,
  );
}

function scoreRisks(rows: readonly Scored[]): void {
  const isRight = ({ got, risk, risk_alt = [] }: Scored) =>
    got.risk !== null && [risk, ...risk_alt].includes(got.risk);
  const right = rows.filter(isRight).length;
  console.log(`  risk recall          ${share(right, rows.filter(row => row.risk !== null).length)}`);
  console.log(`  risk precision       ${share(right, rows.filter(row => row.got.risk !== null).length)}`);
}

function confusion(rows: readonly Scored[]): void {
  console.log(`\nlabelled \\ read  ${KINDS.map(kind => kind.slice(0, 11).padStart(12)).join('')}`);
  for (const kind of KINDS) {
    const counts = KINDS.map(got => rows.filter(row => row.kind === kind && row.got.kind === got).length);
    console.log(kind.padEnd(17) + counts.map(count => String(count).padStart(12)).join(''));
  }
}

/** Messages of 1 KB made of the corpus's own, read by us, and tagged by the library with all its passes. */
function speed(texts: readonly string[]): void {
  const messages: string[] = [];
  for (let at = 0, text = ''; messages.length < 300; at++) {
    text += `${texts[at % texts.length]}\n`;
    if (text.length >= 1000) {
      messages.push(text.slice(0, 1024));
      text = '';
    }
  }
  console.log(
    `\nread()                          ${perSecond(messages, text => read({ text }))} messages of 1 KB a second`,
  );
  console.log(`compromise/two, all its passes  ${perSecond(messages, text => nlp(text))} (for comparison)`);
}

function perSecond(messages: readonly string[], deed: (text: string) => unknown): number {
  for (const text of messages.slice(0, 50)) deed(text);
  const started = performance.now();
  for (const text of messages) deed(text);
  return Math.round((1000 * messages.length) / (performance.now() - started));
}
