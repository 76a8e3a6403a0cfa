/** `sayso text`: the author's new words in raw mails, and whether a person sent them. */
import { readFile } from 'node:fs/promises';
import { Command } from '@commander-js/extra-typings';
import { automatic } from '../core/inbound/automatic.ts';
import { newText } from '../core/reading/text/new-text.ts';
import { openMail } from '../core/reading/text/open-mail.ts';

export function textCommand() {
  return new Command('text')
    .description("print the author's new words, without the thread, and say whether a person sent the mail")
    .argument('<file...>', 'raw mails (.eml)')
    .option('--json', 'one JSON object a line: file, text, automatic')
    .action(async (files, { json }) => {
      for (const file of files) {
        const read = await readMailFile(file);
        process.stdout.write(json ? `${JSON.stringify(read)}\n` : readable(read, files.length > 1));
      }
    });
}

type ReadFile = { file: string; text: string; automatic: boolean };

async function readMailFile(file: string): Promise<ReadFile> {
  const mail = await openMail(await bytesOf(file)).catch((error: Error) => {
    throw new Error(`${file}: not a mail that can be read: ${error.message}`);
  });
  const { text } = newText(mail);
  return { file, text, automatic: automatic({ ...mail, text: mail.text ?? text }) !== null };
}

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, expected a raw mail',
  EACCES: 'may not be read',
};

async function bytesOf(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Error(`${file}: ${UNREADABLE[error.code ?? ''] ?? error.message}`);
  });
  if (bytes.length === 0) throw new Error(`${file}: the file is empty, expected a raw mail`);
  if (!/^[!-9;-~]+[ \t]*:/m.test(bytes.subarray(0, 100_000).toString('latin1')))
    throw new Error(`${file}: no header found, expected a raw mail`);
  return bytes;
}

function readable({ file, text, automatic }: ReadFile, named: boolean): string {
  const notes = [named ? `== ${file}` : '', automatic ? '(automatic mail: no person wrote it for you)' : ''];
  return `${[...notes, text === '' ? '(nothing new written)' : text].filter(line => line !== '').join('\n')}\n${named ? '\n' : ''}`;
}
