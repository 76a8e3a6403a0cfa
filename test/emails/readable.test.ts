/** Every client-facing word is plain: the gate that a busy owner's patience sets. */
import { describe, expect, test } from '@jest/globals';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { mailsToRead } from './worst.ts';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Our own words: no quotes of other people's, no addresses, no seals. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .filter(line => !line.startsWith('> '))
    .map(line =>
      line
        .replace(/<\S+>|\S+@\S+/g, '')
        .replace(/^\s*- /, '')
        .trim(),
    )
    .filter(line => line && !/^[0-9a-f]{64}$/.test(line));
}

function wordsOf(sentence: string): string[] {
  return [...words.segment(sentence)].filter(part => part.isWordLike).map(part => part.segment);
}

function sentencesOf(line: string): string[] {
  return [...sentences.segment(line)].map(part => part.segment.trim()).filter(Boolean);
}

/** Grade of whole sentences; headings, dates and names on their own lines would only make it look lower. */
function gradeOf(lines: readonly string[]): number {
  const whole = lines.filter(line => /[.?!:]$/.test(line)).flatMap(sentencesOf);
  const all = whole.flatMap(wordsOf);
  const syllables = all.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ sentence: whole.length, word: all.length, syllable: syllables });
}

/** Words of the trade. "Domain" is not among them: it is what the bill says that the owner gets. */
const jargon =
  /\b(?:DNS|DKIM|server|migrat\w*|deploy\w*|implement\w*|stakeholder\w*|deliverables?|authenticat\w*|credentials?|escalat\w*|SLA|backend|infrastructure|configur\w*|provision\w*|downtime|onboard\w*)\b/i;

describe.each(mailsToRead())('$name', ({ mail }) => {
  const lines = linesOf(mail.text);

  test('can be read at grade 6', () => {
    expect(gradeOf(lines)).toBeLessThanOrEqual(6);
  });

  test('has no sentence over 20 words', () => {
    expect(lines.flatMap(sentencesOf).filter(sentence => wordsOf(sentence).length > 20)).toEqual([]);
  });

  test('has no paragraph over seven lines of a telephone', () => {
    // 17 px letters on a screen 375 px wide: 40 to a line, counted in a browser.
    expect(lines.filter(line => line.length > 7 * 40)).toEqual([]);
  });

  test('has no word of the trade', () => {
    expect(lines.filter(line => jargon.test(line))).toEqual([]);
  });
});
