/** Measures the recognition of automatic mail on labelled mails: false answers and false silences apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { automatic } from '../../core/inbound/automatic.ts';
import { newText } from '../../core/reading/text/new-text.ts';
import { openMail } from '../../core/reading/text/open-mail.ts';
import { corporaFolder, hasCorpora, jsonLines } from './corpora.ts';

type Label = { id: string; auto: boolean; class: string };

async function main(): Promise<void> {
  const folder = corporaFolder();
  if (!hasCorpora(folder, 'auto.jsonl')) return;
  const marks = await Promise.all(
    jsonLines<Label>(join(folder, 'auto.jsonl')).map(async label => ({
      label,
      mark: await markOf(join(folder, 'auto', `${label.id}.eml`)),
    })),
  );
  const machines = marks.filter(({ label }) => label.auto);
  const people = marks.filter(({ label }) => !label.auto);
  const missed = machines.filter(({ mark }) => mark === null);
  const silenced = people.filter(({ mark }) => mark !== null);
  console.log(`Automatic mail among ${marks.length} labelled mails`);
  console.table({
    'automatic, recognised': `${machines.length - missed.length} of ${machines.length}`,
    'of the right class': machines.filter(({ label, mark }) => mark?.class === label.class).length,
    'false answers (taken for a person)': ids(missed),
    'false silences (a person taken for a machine)': ids(silenced),
  });
}

async function markOf(path: string) {
  const mail = await openMail(readFileSync(path));
  return automatic({ ...mail, text: mail.text ?? newText(mail).text });
}

function ids(found: readonly { label: Label }[]): string {
  return found.length === 0 ? '0' : `${found.length}: ${found.map(({ label }) => label.id).join(', ')}`;
}

await main();
