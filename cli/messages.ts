/** `sayso messages` and `sayso decide`: what came in, and what becomes of it when it is held. */
import { Argument, Command, Option } from '@commander-js/extra-typings';
import { callSystem, dataOption, urlOption } from './call.ts';

interface Message {
  readonly key: string;
  readonly verdict: string;
  readonly explained: string;
  readonly open: boolean;
  readonly subject: string;
  readonly text: string;
}

export function messagesCommand() {
  return new Command('messages')
    .description('show what came in for an engagement, how sure that is, and its new words')
    .argument('<id>', 'the engagement, as its address in the console ends')
    .addOption(
      new Option('--verdict <verdict>', 'only these').choices([
        'verified',
        'held',
        'refused',
        'automatic',
      ] as const),
    )
    .addOption(dataOption)
    .addOption(urlOption)
    .option('--json', 'JSON Lines: one message each, as the API describes it')
    .action(async (id, { verdict, data, url, json }) => {
      const query = verdict ? `?verdict=${verdict}` : '';
      const answer = await callSystem({ data, url }, `${pathOf(id)}/messages${query}`);
      const { messages } = (await answer.json()) as { messages: Message[] };
      for (const one of messages) console.log(json ? JSON.stringify(one) : paragraph(one));
      if (!json && messages.length === 0) console.log('none');
    });
}

export function decideCommand() {
  return new Command('decide')
    .description(
      'decide about a held message; approve and refuse are recorded as the contact’s word by telephone',
    )
    .argument('<id>', 'the engagement')
    .argument('<key>', 'the message, as sayso messages shows it')
    .addArgument(new Argument('<decision>').choices(['approve', 'refuse', 'ask', 'file'] as const))
    .addOption(dataOption)
    .addOption(urlOption)
    .action(async (id, key, decision, { data, url }) => {
      const path = `${pathOf(id)}/messages/${encodeURIComponent(key)}/decision`;
      const body = JSON.stringify({ decision });
      const answer = await callSystem({ data, url }, path, { method: 'POST', body });
      const { changed } = (await answer.json()) as { changed: boolean };
      console.log(changed ? done[decision] : 'it was so already');
    });
}

const done = {
  approve: 'recorded as the contact’s instruction, by telephone',
  refuse: 'recorded as not the contact’s instruction',
  ask: 'the contact is asked',
  file: 'filed, and nobody is asked',
} as const;

const pathOf = (id: string) => `/api/engagements/${encodeURIComponent(id)}`;

function paragraph({ key, verdict, open, subject, explained, text }: Message): string {
  const words = text
    .trim()
    .split('\n')
    .slice(0, 12)
    .map(line => `  | ${plain(line)}`);
  return [
    `${key}  ${verdict}${open ? ', waits for the contact' : ''}`,
    `  ${plain(subject)}`,
    `  ${plain(explained)}`,
    ...words,
  ].join('\n');
}

/** Words of strangers must not move the reader's cursor. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}
