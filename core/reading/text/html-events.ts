/** Walks HTML and tells of elements and words in time linear in its length, whatever it was written to break. */
import { Tokenizer } from 'htmlparser2';
import { type Attributes, NO_ATTRIBUTES } from './html-marks.ts';

export type Listener = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  words(text: string): void;
};

const VOID = new Set(
  'area base basefont br col embed frame hr img input link meta param source track wbr'.split(' '),
);
const SAME_KIND_CLOSES = new Set(['p', 'li', 'tr', 'td', 'th', 'dd', 'dt', 'option']);
/** Attributes kept; the others never say whose words an element holds. */
const READ = new Set(
  'class id name style type cite color size start hidden data-marker data-type'.split(' '),
);

/**
 * htmlparser2's own Parser keeps its open elements in an array that it searches and shifts for each tag, which takes
 * minutes for a megabyte of unclosed tags; so only its Tokenizer is used, and a count of open elements by name says
 * at once whether an end tag closes anything.
 */
export function walkHtml(html: string, listener: Listener): void {
  const elements = new OpenElements(listener);
  let name = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> | null = null;
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        name = html.slice(start, end).toLowerCase();
        attributes = null;
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (!READ.has(attribute)) return;
        attributes ??= {};
        attributes[attribute] ??= value;
      },
      onopentagend() {
        elements.open(name, attributes ?? NO_ATTRIBUTES);
      },
      onselfclosingtag() {
        elements.open(name, attributes ?? NO_ATTRIBUTES);
      },
      onclosetag(start, end) {
        elements.close(html.slice(start, end).trim().toLowerCase());
      },
      ontext(start, end) {
        listener.words(html.slice(start, end));
      },
      ontextentity(codePoint) {
        listener.words(String.fromCodePoint(codePoint));
      },
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  elements.closeAll();
}

function nothing(): void {}

class OpenElements {
  readonly #names: string[] = [];
  readonly #count = new Map<string, number>();
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  open(name: string, attributes: Attributes): void {
    if (SAME_KIND_CLOSES.has(name) && this.#names.at(-1) === name) this.#closeLast();
    this.#listener.open(name, attributes);
    if (VOID.has(name)) {
      this.#listener.close(name);
      return;
    }
    this.#names.push(name);
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
  }

  /** Closes the nearest open element of that name and what is open within it; no such element, nothing. */
  close(name: string): void {
    if (name === 'br') this.open(name, NO_ATTRIBUTES);
    else if (this.#count.get(name)) while (this.#closeLast() !== name);
  }

  closeAll(): void {
    while (this.#names.length > 0) this.#closeLast();
  }

  #closeLast(): string {
    const name = this.#names.pop()!;
    this.#count.set(name, this.#count.get(name)! - 1);
    this.#listener.close(name);
    return name;
  }
}
