import { describe, expect, test } from '@jest/globals';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { catalogue, catalogueFor, catalogueRow, catalogueSchema } from '../../../core/plan/catalogue.ts';
import { explanations } from '../../../core/plan/explanations.ts';

const sentences = (text: string) => text.split(/(?<=[.?!]"?)\s+/);
const words = (text: string) => text.split(/\s+/);

describe('the catalogue', () => {
  test('is 28 rows that its schema accepts, each id once', () => {
    expect(catalogueSchema.parse(catalogue)).toHaveLength(28);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(28);
  });

  test('asks 18 things of a hands-off client, 27 of a balanced one, all of a hands-on one', () => {
    expect(catalogueFor('hands-off')).toHaveLength(18);
    expect(catalogueFor('balanced')).toHaveLength(27);
    expect(catalogueFor('hands-on')).toHaveLength(28);
  });

  test('holds exactly these critical ones', () => {
    const ids = catalogue.filter(({ critical }) => critical).map(({ id }) => id);
    expect(ids.join(' ')).toBe(
      'contact deputy contact-change agree-plan access master-login leaver spend-limit changes-in-writing ' +
        'backups odd-mail renewals acceptance-test payment',
    );
  });

  test('asks for these before the start, so that they share one page', () => {
    const ids = catalogue.filter(({ due }) => due.when === 'before-start').map(({ id }) => id);
    expect(ids).toEqual(['contact', 'deputy', 'agree-plan', 'access', 'spend-limit']);
  });

  test.each(catalogue.map(row => [row.id, row] as const))('%s is worded shortly', (_, { wording }) => {
    for (const sentence of sentences(wording)) expect(words(sentence).length).toBeLessThanOrEqual(16);
    expect(wording).toMatch(/[.]$/);
  });

  test.each(Object.entries(explanations))(
    '%s is explained in two to five short, plain sentences',
    (id, text) => {
      const all = sentences(text).flatMap(words);
      const syllables = all.reduce((sum, word) => sum + syllable(word), 0);
      expect(catalogueRow(id)).toBeDefined();
      expect(sentences(text).length).toBeGreaterThanOrEqual(2);
      expect(sentences(text).length).toBeLessThanOrEqual(5);
      for (const sentence of sentences(text)) expect(words(sentence).length).toBeLessThanOrEqual(20);
      expect(
        fleschKincaid({ sentence: sentences(text).length, word: all.length, syllable: syllables }),
      ).toBeLessThan(6);
      // Seven lines of a telephone.
      expect(text.length).toBeLessThanOrEqual(280);
    },
  );
});
