/** Reads the tables of example messages that lie in the folder examples. */
import { readFileSync } from 'node:fs';

export type Message = { text: string; kind: string; answer: string | null; risk: string | null };
export type Orders = { line: string; earlier: string[]; now: string; contradicts: number[] };

/** The lines of a table; with `missed`, those marked "? " instead. */
function linesOf(file: string, missed: boolean): string[] {
  return readFileSync(new URL(`./examples/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#') && line.startsWith('? ') === missed)
    .map(line => line.replace(/^\? /, ''));
}

/** Lines such as `approval:yes/access | Yes, give her access.` */
export function messages(file: string, missed = false): Message[] {
  return linesOf(file, missed).map(line => {
    const [label, text] = line.split(' | ') as [string, string];
    const [kind, answer] = label.split('/')[0]!.split(':') as [string, string?];
    return {
      text: text.replaceAll(' / ', '\n'),
      kind,
      answer: answer ?? null,
      risk: label.split('/')[1] ?? null,
    };
  });
}

/** Lines such as `*Buy the scanner. || Lock it. => Rent the scanner.` */
export function orders(file: string, missed = false): Orders[] {
  return linesOf(file, missed).map(line => {
    const [before, now] = line.split(' => ') as [string, string];
    const earlier = before.split(' || ');
    const contradicts = earlier.flatMap((order, at) => (order.startsWith('*') ? [at] : []));
    return { line, earlier: earlier.map(order => order.replace(/^\*/, '')), now, contradicts };
  });
}

/** A row of the labelled mail in test/fixtures/reading. */
export type LabelledOrders = { id: string; earlier: string[]; new: string; contradicts: number[] };
export type LabelledMessage = { id: string; text: string; kind: string; risk: string | null };

export function labelled<Row>(file: string): Row[] {
  return readFileSync(new URL(`../../fixtures/reading/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Row);
}
