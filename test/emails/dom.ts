/** A mail's HTML as a tree, and what its inline styles come to. */
import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

export type { Element };

export function elementsOf(html: string): Element[] {
  return DomUtils.getElementsByTagName('*', parseDocument(html));
}

export const words = (element: Element) => DomUtils.textContent(element).replace(/\s+/g, ' ').trim();

/** The elements that show words of their own. */
export function withWords(elements: readonly Element[]): Element[] {
  return elements.filter(element => {
    const hasWords = element.children.some(child => child.type === 'text' && child.data.trim());
    return (
      hasWords &&
      !lineage(element).some(
        ({ name, attribs }) => name === 'head' || /display:none/.test(attribs.style ?? ''),
      )
    );
  });
}

/** The element and what it stands in, innermost first. */
export function lineage(element: Element): Element[] {
  const above = element.parent;
  return above?.type === 'tag' ? [element, ...lineage(above)] : [element];
}

/** The element's own declarations. */
export function styles(element: Element): Map<string, string> {
  const declarations = (element.attribs.style ?? '').split(';').filter(part => part.trim());
  return new Map(declarations.map(part => part.split(/:(.*)/s).map(half => half.trim()) as [string, string]));
}

/** The nearest value of a property, as inheritance (or what lies behind) gives it; throws when there is none. */
export function styleOf(element: Element, ...properties: readonly string[]): string {
  for (const at of lineage(element)) {
    const value = properties.map(property => styles(at).get(property)).find(Boolean);
    if (value) return value;
  }
  throw new Error(`no ${properties.join(' or ')} at ${element.name} "${words(element)}"`);
}
