/** The envelope's MAIL FROM, which is the sender's own text and is quoted by receivers into what they report. */
import type { Receipt } from './receipt.ts';

export type Envelope =
  | { readonly is: 'unknown' }
  /** Empty, as bounces have it (RFC 5321 section 4.5.5). */
  | { readonly is: 'empty' }
  | { readonly is: 'address'; readonly local: string; readonly domain: string }
  /** Written to be read in two ways: a comment, a second address, a route. */
  | { readonly is: 'odd'; readonly how: 'malformed' | 'injected' | 'routed' };

/** SES's word where there is a receipt; else a Return-Path on the very first line; nothing else counts. */
export function envelopeOf(
  receipt: Receipt | null,
  firstField: { name: string; value: string } | undefined,
): Envelope {
  if (receipt) return readEnvelope(receipt.mail.source);
  return firstField?.name === 'return-path' ? readEnvelope(firstField.value) : { is: 'unknown' };
}

const ATEXT = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
const LOCAL = new RegExp(`^(?:${ATEXT}(?:\\.${ATEXT})*|"[A-Za-z0-9 ._+=-]+")$`);
const DOMAIN = /^(?:[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*\.?|\[[0-9A-Fa-f.:IPv]+\])$/;

function readEnvelope(text: string): Envelope {
  const path = text.trim().replace(/^<(.*)>$/s, '$1');
  if (path === '') return { is: 'empty' };
  if (/^@.*[,:]/s.test(path)) return { is: 'odd', how: 'routed' };
  const at = path.lastIndexOf('@');
  const local = path.slice(0, Math.max(at, 0));
  const domain = path.slice(at + 1);
  if (local.startsWith('(') || local === '') return { is: 'odd', how: 'malformed' };
  // A quote or bracket next to the "@" ends the value early for whoever quotes it (espoofer's A5 and A6).
  if (/[(),;"<>\\]|'$/.test(local.replace(/^".*"$/, '')) || /[^A-Za-z0-9._[\]:-]/.test(domain))
    return { is: 'odd', how: 'injected' };
  return LOCAL.test(local) && DOMAIN.test(domain)
    ? { is: 'address', local, domain: domain.toLowerCase().replace(/\.$/, '') }
    : { is: 'odd', how: 'malformed' };
}
