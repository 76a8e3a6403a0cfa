/** Whoever reads the text part alone misses no ask, no link and no word. */
import { describe, expect, test } from '@jest/globals';
import { elementsOf, words } from './dom.ts';
import { everyMail, toRead } from './worst.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(everyMail(toRead))('$name', ({ mail }) => {
  const elements = elementsOf(mail.html);
  const text = flat(mail.text);

  test('has every link, with its words', () => {
    const links = elements.filter(({ name }) => name === 'a');
    for (const link of links) expect(text).toContain(`${words(link)} <${link.attribs.href}>`);
    expect(links.length).toBe(mail.text.match(/<(?:https?|tel|mailto):[^>]+>/g)?.length ?? 0);
  });

  test('has every heading, paragraph and item, in the same order', () => {
    let from = 0;
    for (const element of elements.filter(({ name }) => ['h1', 'h2', 'p', 'li'].includes(name))) {
      for (const piece of piecesOf(element)) {
        const at = text.indexOf(piece, from);
        expect({ piece, isThere: at >= from }).toEqual({ piece, isThere: true });
        from = at;
      }
    }
  });

  test('has no code or markup left in it, and no gaps', () => {
    expect(mail.text).not.toMatch(/\{\{|\}\}|&(?:amp|lt|gt|nbsp|#)|\ue000|\ue001|undefined|null|\[object/);
    expect(mail.text).not.toMatch(/\n\n\n|(?<!^>)[ \t]$/m);
  });

  test('has a subject of one line, which is also the title', () => {
    expect(mail.subject).toMatch(/^\S[^\r\n]*\S$/);
    expect(words(elements.find(({ name }) => name === 'title')!)).toBe(mail.subject);
  });
});

/** The element's own words; a line break or a link may put something between them. */
function piecesOf(element: ReturnType<typeof elementsOf>[number]): string[] {
  return element.children
    .filter(({ type }) => type === 'text')
    .map(child => flat((child as { data?: string }).data ?? ''))
    .filter(Boolean);
}
