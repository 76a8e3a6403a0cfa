/** What must hold after any fault: the same mails, once each; the same items; a whole ledger; nothing left over. */
import { nextWake } from '../../core/engagement/next-wake.ts';
import { chainFault, type LedgerEntry } from '../../core/ledger/chain.ts';
import type { Lived, SesEvent } from './run.ts';

/** What is wrong with this outcome beside that of the same story without a fault; empty when nothing is. */
export function wrongWith(lived: Lived, calm: Lived): string[] {
  const { engagement, items } = lived;
  const ledger = items.filter(({ key }) => key.startsWith('L#')) as unknown as LedgerEntry[];
  const broken = chainFault(ledger);
  return [
    ...differences('mail', mailsOf(lived), mailsOf(calm)),
    ...differences('item', itemsOf(lived), itemsOf(calm)),
    ...differences('task', tasksOf(lived), tasksOf(calm)),
    ...(broken ? [`ledger: entry ${broken.number}: ${broken.because}`] : []),
    ...(ledger.length === engagement.ledger.count ? [] : ['ledger: its length is not the one in the state']),
    ...((ledger.at(-1)?.head ?? engagement.ledger.head) === engagement.ledger.head
      ? []
      : ['ledger: another head']),
    ...engagement.outbox.map(({ key }) => `outbox: ${key} is still there`),
    ...(engagement.failures === 0 ? [] : ['wake-up: counted as failing']),
    ...((nextWake(engagement) === null) === (nextWake(calm.engagement) === null) ? [] : ['wake-up: lost']),
  ];
}

/** Each mail that SES took, by what it is and whom it went to: twice is a duplicate. */
function mailsOf({ taken }: Lived): string[] {
  return taken
    .map(({ mail }: SesEvent) => `${steady(mail.tags.mail![0]!)} to ${steady(mail.destination[0]!)}`)
    .sort();
}

/** Which attempt it was that went is the fault's business; SES's events of it are counted once. */
function itemsOf({ items }: Lived): string[] {
  const keys = items.map(({ key }) => steady(key).replace(/^(EV#.*)#\d+#([a-z-]+)$/, '$1#N#$2'));
  const events = new Set(keys.filter(key => key.startsWith('EV#')));
  return [...keys.filter(key => !key.startsWith('EV#')), ...events].sort();
}

function tasksOf({ engagement }: Lived): string[] {
  return engagement.tasks.map(({ id }) => steady(id)).sort();
}

/** Without what differs from run to run: times, ids, drawn codes. */
function steady(text: string): string {
  return text
    .replace(/0102[0-9a-f]{12}-[0-9a-f-]{36}-0{6}/g, 'SESID')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, 'TIME')
    .replace(/\d{14}/g, 'TIME')
    .replace(/run-?\d+/g, 'RUN')
    .replace(/(ask-answered-|held-question[#_]|ask-)[0-9a-z]{8}(?![0-9a-z])/gi, '$1CODE');
}

function differences(what: string, ours: readonly string[], theirs: readonly string[]): string[] {
  const left = [...theirs];
  const more = ours.filter(one => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...more.map(one => `${what}: too much: ${one}`), ...left.map(one => `${what}: missing: ${one}`)];
}
