import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contradictions } from '../../../core/reading/contradiction.ts';
import { read } from '../../../core/reading/read.ts';
import { MOST_CHARACTERS, parse } from '../../../core/reading/sentences.ts';

const NOT_READ = { kind: 'instruction', answer: null, risk: null, because: ['not-read'], notRead: true };

describe('words that cannot be read are an instruction, because not read', () => {
  test.each([
    ['German', 'Könnten Sie bitte den Drucker in das Büro stellen? Vielen Dank.'],
    ['French', "Merci de déplacer l'imprimante dans le bureau du fond, et de changer le mot de passe."],
    ['Spanish', 'Por favor, cambie la impresora de la oficina y borre los archivos.'],
    ['Italian', 'Potete spostare la stampante nella stanza di Paolo per favore?'],
    ['Dutch', 'Kunnen jullie de printer naar het andere kantoor verplaatsen?'],
    ['Polish', 'Proszę przenieść drukarkę do biura i usunąć stare pliki.'],
    ['Swedish', 'Kan ni flytta skrivaren till det andra rummet och inte röra servern?'],
    ['Portuguese', 'Por favor não desliguem o servidor antes de segunda-feira, obrigado.'],
    ['Greek', 'Παρακαλώ μετακινήστε τον εκτυπωτή.'],
    ['Russian', 'Пожалуйста, перенесите принтер.'],
    ['Japanese', 'プリンターを移動してください。'],
    ['Arabic', 'يرجى نقل الطابعة إلى المكتب الآخر'],
  ])('%s', (_language, text) => {
    expect(read({ text })).toEqual(NOT_READ);
  });

  test('only an attachment', () => {
    expect(read({ text: ' \n', hasAttachments: true })).toEqual(NOT_READ);
  });

  test('only a line that may be somebody else’s', () => {
    expect(read({ text: 'Delete it all.', unsure: ['Delete it all.'] })).toEqual(NOT_READ);
  });

  test('a text too long to be read whole, in what was read of which nothing is asked', () => {
    const text = `${'We had a lovely time at the show. '.repeat(400)}Please delete the mailbox.`;
    expect(read({ text })).toMatchObject({ kind: 'instruction', notRead: true });
  });
});

test('English with a foreign word of thanks is read', () => {
  expect(read({ text: 'Merci, that is very kind of you.' })).toMatchObject({
    kind: 'acknowledgement',
    notRead: false,
  });
});

test('nothing at all is nothing', () => {
  expect(read({ text: '' })).toMatchObject({ kind: 'other', notRead: false });
});

test('neither kind nor risk rests on an unsure line', () => {
  const text = 'Thanks, all received.\nPlease delete the old mailboxes.';
  expect(read({ text, unsure: ['Please delete the old mailboxes.'] })).toMatchObject({
    kind: 'acknowledgement',
    risk: null,
  });
});

describe('hostile input', () => {
  test('no more than a bounded part of a long text is parsed', () => {
    const { sentences, complete } = parse('move the desk. '.repeat(100_000));
    expect(complete).toBe(false);
    expect(sentences.length).toBeLessThanOrEqual(MOST_CHARACTERS / 'move the desk. '.length + 1);
  });

  test('any text is read without an error, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        expect(read({ text })).toEqual(read({ text }));
        expect(contradictions(text, [text, 'Move the desk.'])).toEqual(
          contradictions(text, [text, 'Move the desk.']),
        );
      }),
      { numRuns: 60 },
    );
  });

  test.each(['please do not ', 'if ', "it's ", 'Mr. ', '((', '?!', 'no not never ', 'yes no ', 'a-', '1,'])(
    'a text of nothing but "%s" is read',
    part => {
      expect(read({ text: part.repeat(20_000) }).kind).toBeDefined();
    },
  );
});
