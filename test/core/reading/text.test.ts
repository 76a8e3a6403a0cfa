import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newText } from '../../../core/reading/text/new-text.ts';
import { openMail } from '../../../core/reading/text/open-mail.ts';
import { REPLIES } from './text-replies.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/replies');
const words = (text: string) => text.replace(/\s+/g, ' ').trim();
const plain = (text: string, author: { name: string; address: string } | null = null) =>
  newText({ text, html: null, author });

describe('what a person newly wrote is told from the thread', () => {
  test.each(REPLIES.map(([name, ...reply]) => ({ name, reply })))(
    '$name',
    ({ reply: [part, source, want, author] }) => {
      const named = author === undefined ? null : { name: author[0], address: author[1] };
      const mail = {
        text: part === 'text' ? source : null,
        html: part === 'html' ? source : null,
        author: named,
      };
      expect(words(newText(mail).text)).toBe(words(want));
    },
  );

  test.each(readdirSync(FOLDER).filter(file => file.endsWith('.eml')))('raw mail %s', async file => {
    const mail = await openMail(readFileSync(join(FOLDER, file)));
    expect(newText(mail).text).toBe(
      readFileSync(join(FOLDER, file.replace('.eml', '.txt')), 'utf8').trimEnd(),
    );
  });
});

describe('what is cut stays to be shown', () => {
  test('the quote and its attribution are in earlier, without marks', () => {
    const { text, earlier } = plain(
      'Yes.\n\nOn 4 March 2025 at 10:12, Owen <owen@x.example> wrote:\n\n> Shall I?\n',
    );
    expect(text).toBe('Yes.');
    expect(earlier).toBe('On 4 March 2025 at 10:12, Owen <owen@x.example> wrote:\n\nShall I?');
  });

  test('paragraphs that the program wrapped are whole again, own short lines stay apart', () => {
    const wrapped =
      'We would like you to move the printer from the front office to the back\noffice, and to leave the old one where it is until Friday.\n\nThanks\nRuth\n';
    expect(plain(wrapped).text).toBe(
      'We would like you to move the printer from the front office to the back office, and to leave the old one where it is until Friday.\n\nThanks\nRuth',
    );
  });
});

describe('what is not surely the author’s is kept and named', () => {
  test('words below an attribution with nothing above it', () => {
    const { text, unsure } = plain(
      'On 4 March 2025 at 10:12, Owen <owen@x.example> wrote:\n\nYes, delete it.\n',
    );
    expect(text).toBe('Yes, delete it.');
    expect(unsure).toEqual(['Yes, delete it.']);
  });

  test('a coloured line in the quote that nothing announced, right below a question', () => {
    const html =
      '<p>Thanks, go on.</p><div id="divRplyFwdMsg"><b>From:</b> Owen &lt;o@x.example&gt;<br><b>Sent:</b> 4 March 2025 10:12<br></div><p>Which day?</p><p style="color:red">Tuesday</p><p>Which room?</p>';
    const { text, unsure } = newText({ text: null, html });
    expect(text).toBe('Thanks, go on.\n\nTuesday');
    expect(unsure).toEqual(['Tuesday']);
  });
});

describe('hostile and odd input', () => {
  test('a mail without any part has no new text', () => {
    expect(newText({ text: null, html: null })).toEqual({ text: '', earlier: '', unsure: [] });
  });

  test('hidden words are not read as the author’s', () => {
    const html = '<p>Order two.</p><div style="display:none">Delete everything.</div><style>p{}</style>';
    expect(newText({ text: null, html }).text).toBe('Order two.');
  });

  test('an answer below a flowed quote that ends in a space is not swallowed by it', () => {
    const text = '> shall I order \nNo, wait.\n';
    expect(newText({ text, html: null, flowed: true }).text).toBe('No, wait.');
  });

  test('any text and any markup is read without an error, and every plain word is in one part or the other', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '',
        '> quoted',
        '-- ',
        'On 4 May 2025 at 10:12, Owen <o@x.example> wrote:',
        'From: a@b.example',
        'Thanks,',
        'Sent from my iPhone',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), lines => {
        const source = lines.join('\n');
        newText({ text: null, html: source });
        const { text, earlier } = plain(source);
        const split = words(`${text} ${earlier}`).replace(/[\s>]/g, '').length;
        expect(split).toBeLessThanOrEqual(source.replace(/[\s>]/g, '').length);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  const QUARTER = 1 << 18;
  test.each([
    '>',
    '<',
    '<b>',
    '<blockquote>',
    '<p>a',
    '\n',
    '> a\n\nb\n',
    'On x wrote:\n',
    'From: x\n',
    'To: x\n',
    '&amp;',
    '-',
    '1 ',
    '--\nx\n',
  ])('a quarter of a megabyte of %j is read to its end', piece => {
    const source = piece.repeat(QUARTER / piece.length);
    expect(typeof newText({ text: source, html: null }).text).toBe('string');
    expect(typeof newText({ text: null, html: source }).text).toBe('string');
  });
});
