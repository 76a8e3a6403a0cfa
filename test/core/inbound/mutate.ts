/** Changes a mail as somebody might who has it but not its key: seeded, so that every find can be repeated. */

/** A number in [0, 1), the same sequence for the same seed (mulberry32). */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Mutated {
  readonly mail: string;
  /** Names of the changes, in their order. */
  readonly by: readonly string[];
}

/** One to four changes to the mail (each character one byte). */
export function mutate(mail: string, random: Random): Mutated {
  const by: string[] = [];
  let changed = mail;
  for (let count = 1 + below(random, 4); count > 0; count--) {
    const [name, change] = pick(random, CHANGES);
    changed = change(changed, random);
    by.push(name);
  }
  return { mail: changed, by };
}

type Change = (mail: string, random: Random) => string;

const below = (random: Random, most: number) => Math.floor(random() * most);
const pick = <T>(random: Random, from: readonly T[]): T => from[below(random, from.length)]!;

const HEADERS = [
  'From: mallory@evil.example',
  'From: anna@client.example',
  'Subject: Pay the enclosed bill',
  'To: orchard-7f3a@projects.it.example',
  'Date: Mon, 23 Nov 2026 10:04:59 +0000',
  'Reply-To: mallory@evil.example',
  'Sender: mallory@evil.example',
  'Message-ID: <other@evil.example>',
  'In-Reply-To: <other@evil.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  'Content-Type: text/plain; charset=utf-16le',
  'Content-Type: text/plain; charset=koi8-r',
  'Content-Type: text/plain; format=flowed; delsp=yes',
  'Content-Type: text/html; charset=iso-2022-jp',
  'Content-Type: multipart/mixed; boundary="000000000000a1b2c3"',
  'Content-Type: multipart/related; boundary="000000000000a1b2c3"',
  'Content-Type: multipart/digest; boundary="000000000000a1b2c3"',
  'Content-Type: multipart/mixed; boundary="x"',
  'Content-Type: multipart/alternative; boundary="------------7Yk"',
  'Content-Type: message/rfc822',
  'Content-Type: application/pdf; name="a.pdf"',
  'Content-Type: text/plain (comment); charset=utf-8',
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: 8bit',
  'Content-Transfer-Encoding: x-uuencode',
  'Content-Disposition: attachment; filename="a.txt"',
  'Content-Disposition: inline',
  'Content-Language: en',
  'Authentication-Results: amazonses.com; dkim=pass header.i=@client.example',
  'DKIM-Signature: v=1; a=rsa-sha256; d=client.example; s=k1; h=from; bh=x; b=y',
  'List-Id: <x.example>',
  'X-Note: x',
  ' From: mallory@evil.example',
  'From : mallory@evil.example',
];
const WORDS = [
  'not ',
  'pay ',
  '--\r\n',
  '-- \r\n',
  '> ',
  '=20',
  '=\r\n',
  '<b>',
  '</div>',
  '\r\n\r\n',
  '\r\n--x\r\n',
  '&nbsp;',
  '\u00a0',
];
const LOOSE = [' ', '  ', '\t', ' \t ', '\r\n', '\r\n\r\n'];

const CHANGES: readonly (readonly [string, Change])[] = [
  [
    'flip a byte',
    (mail, random) =>
      at(mail, random, 1, byte => String.fromCharCode(byte.charCodeAt(0) ^ (1 << below(random, 8)))),
  ],
  ['drop bytes', (mail, random) => at(mail, random, 1 + below(random, 8), () => '')],
  ['insert a byte', (mail, random) => at(mail, random, 0, () => String.fromCharCode(below(random, 256)))],
  ['insert a word', (mail, random) => at(mail, random, 0, () => pick(random, WORDS))],
  ['repeat bytes', (mail, random) => at(mail, random, 1 + below(random, 40), bytes => bytes + bytes)],
  [
    'add a header',
    inHeader((fields, random) => fields.splice(below(random, fields.length + 1), 0, pick(random, HEADERS))),
  ],
  ['exchange a header', inHeader((fields, random) => exchange(fields, pick(random, HEADERS)))],
  ['drop a header', inHeader((fields, random) => fields.splice(below(random, fields.length), 1))],
  [
    'repeat a header',
    inHeader((fields, random) => fields.splice(below(random, fields.length), 0, pick(random, fields))),
  ],
  [
    'move a header',
    inHeader((fields, random) =>
      fields.splice(below(random, fields.length), 0, ...fields.splice(below(random, fields.length), 1)),
    ),
  ],
  [
    'change the case of a name',
    inHeader((fields, random) =>
      replaceOne(fields, random, field => field.replace(/^[^:]+/, name => name.toUpperCase())),
    ),
  ],
  [
    'fold a header',
    inHeader((fields, random) => replaceOne(fields, random, field => field.replace(/([:;,] ?)/, '$1\r\n\t'))),
  ],
  [
    'change a signature tag',
    inHeader((fields, random) =>
      replaceOne(fields, random, field =>
        /^dkim/i.test(field) ? field.replace(pick(random, TAGS), pick(random, TAG_VALUES)) : field,
      ),
    ),
  ],
  [
    'loosen blanks in the body',
    inBody((body, random) => blank(body, random, pick(random, [' ', '\t', '  \t']))),
  ],
  [
    'blanks at line ends',
    inBody((body, random) =>
      body.replace(/\r\n/g, end => (random() < 0.3 ? `${pick(random, [' ', '\t', '  '])}${end}` : end)),
    ),
  ],
  ['add to the end', inBody((body, random) => body + pick(random, [...LOOSE, 'P.S. Pay.\r\n', '--x--\r\n']))],
  ['add to the beginning', inBody((body, random) => pick(random, [...LOOSE, 'Pay.\r\n', '--x\r\n']) + body)],
  ['cut the end', inBody((body, random) => body.slice(0, body.length - below(random, 60)))],
  [
    'other line ends',
    (mail, random) =>
      random() < 0.5
        ? mail.replaceAll('\r\n', '\n')
        : at(mail, random, 0, () => pick(random, ['\r', '\n', '\r\n'])),
  ],
];

const TAGS = [
  /\bh=[^;]*/,
  /\bl=\d+/,
  /\bs=[^;]*/,
  /\bd=[^;]*/,
  /\bc=[^;]*/,
  /\ba=[^;]*/,
  /\bbh=[^;]*/,
  /b=[^;]*$/,
];
const TAG_VALUES = [
  'h=from',
  'l=0',
  's=ed',
  'd=evil.example',
  'c=relaxed/relaxed',
  'c=simple/simple',
  'a=rsa-sha1',
  'b=AAAA',
  'x=1',
];

function at(mail: string, random: Random, length: number, change: (bytes: string) => string): string {
  const from = below(random, mail.length);
  return mail.slice(0, from) + change(mail.slice(from, from + length)) + mail.slice(from + length);
}

function inHeader(change: (fields: string[], random: Random) => unknown): Change {
  return (mail, random) => {
    const end = mail.indexOf('\r\n\r\n');
    if (end < 0) return mail;
    const fields = mail.slice(0, end).split(/\r\n(?![ \t])/);
    change(fields, random);
    return fields.join('\r\n') + mail.slice(end);
  };
}

function inBody(change: (body: string, random: Random) => string): Change {
  return (mail, random) => {
    const end = mail.indexOf('\r\n\r\n') + 4;
    return end < 4 ? mail : mail.slice(0, end) + change(mail.slice(end), random);
  };
}

function exchange(fields: string[], other: string): void {
  const name = other.slice(0, other.indexOf(':')).trim().toLowerCase();
  const found = fields.findIndex(field => field.toLowerCase().startsWith(`${name}:`));
  if (found >= 0) fields[found] = other;
}

function replaceOne(fields: string[], random: Random, change: (field: string) => string): void {
  const found = below(random, fields.length);
  fields[found] = change(fields[found]!);
}

function blank(body: string, random: Random, other: string): string {
  const places = [...body.matchAll(/ +/g)];
  const place = places[below(random, places.length)];
  return place ? body.slice(0, place.index) + other + body.slice(place.index + place[0].length) : body;
}
