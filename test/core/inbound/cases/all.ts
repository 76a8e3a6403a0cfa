/** Every case, and the file that holds its raw mail. */
import { forgedSender } from './forged-sender.ts';
import { genuine } from './genuine.ts';
import { peopleAndWords } from './people-and-words.ts';
import { rebuilt } from './rebuilt.ts';
import { signatureCases } from './signatures.ts';
import { type Case, fixtures } from './stage.ts';

export const all: readonly Case[] = [
  ...forgedSender,
  ...signatureCases,
  ...rebuilt,
  ...peopleAndWords,
  ...genuine,
];

export function fileOf({ row, name }: Case): URL {
  const slug = `${row.padStart(2, '0')}-${name}`.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return new URL(`mails/${slug.slice(0, 90)}.eml`, fixtures);
}
