/** Addresses and domains in the one form in which they may be compared. */
import { domainToASCII } from 'node:url';
import { getDomain } from 'tldts';

export interface Address {
  readonly local: string;
  readonly domain: string;
}

/** The domain in lower-case A-labels (RFC 5890), without the root's dot: the only form that is compared. */
export function aLabels(domain: string): string {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  return /^[\x00-\x7f]*$/.test(lower) ? lower : domainToASCII(lower) || lower;
}

/** Splits a stored address such as `anna@client.example`; null where it is none. */
export function addressOf(text: string): Address | null {
  const at = text.lastIndexOf('@');
  return at < 1 || at === text.length - 1
    ? null
    : { local: text.slice(0, at), domain: aLabels(text.slice(at + 1)) };
}

export function addressText({ local, domain }: Address): string {
  return `${local}@${domain}`;
}

/** Letter case never tells two people apart, though RFC 5321 section 2.4 would let it. */
export function isSameAddress(one: Address, other: Address): boolean {
  return one.domain === other.domain && one.local.toLowerCase() === other.local.toLowerCase();
}

/** The same mailbox to many providers, but not to all: `anna+x@` and `an.na@` beside `anna@`. */
export function isVariantOf(one: Address, other: Address): boolean {
  return one.domain === other.domain && bare(one.local) === bare(other.local) && !isSameAddress(one, other);
}

function bare(local: string): string {
  return local.toLowerCase().replace(/\+.*$/, '').replaceAll('.', '');
}

/** Relaxed alignment (RFC 7489 section 3.1.1): both domains belong to one organisation. */
export function isAligned(signing: string, from: string): boolean {
  return signing === from || (organisation(signing) !== null && organisation(signing) === organisation(from));
}

/** The organisational domain; null for a public suffix, which belongs to nobody. */
export function organisation(domain: string): string | null {
  return getDomain(domain, { allowPrivateDomains: true });
}

/** Where anybody may have an address, so that sharing the domain makes no colleague. */
const MAILBOX_PROVIDERS = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com aol.com icloud.com me.com
  mac.com proton.me protonmail.com pm.me gmx.com gmx.net gmx.de gmx.at gmx.ch web.de t-online.de freenet.de mail.com
  zoho.com fastmail.com hey.com tutanota.com tuta.com yandex.com yandex.ru mail.ru orange.fr wanadoo.fr free.fr
  laposte.net sfr.fr libero.it virgilio.it bluewin.ch btinternet.com sky.com virginmedia.com talktalk.net
  hotmail.co.uk yahoo.co.uk live.co.uk outlook.de hotmail.de hotmail.fr yahoo.fr yahoo.de comcast.net verizon.net
  att.net sbcglobal.net bigpond.com xtra.co.nz rogers.com shaw.ca qq.com 163.com 126.com naver.com`.split(
    /\s+/,
  ),
);

export function isMailboxProvider(domain: string): boolean {
  return MAILBOX_PROVIDERS.has(domain);
}
