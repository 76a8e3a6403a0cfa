/** ARC (RFC 8617): a forwarder's sealed word about the mail as it came in. Believed only of allowed sealers. */
import type { ARCData, ARCSigningData } from 'mailauth';
import { arc as verifyArc } from 'mailauth/lib/arc/index.js';
import { type Address, aLabels, isAligned } from './address.ts';
import type { KeyLookup } from './key-lookup.ts';

export type ArcOutcome =
  | { readonly arc: 'none' }
  /** There is a chain, its last sealer not one that is allowed; it is not even verified. */
  | { readonly arc: 'not-allowed'; readonly sealer: string }
  | { readonly arc: 'broken'; readonly sealer: string }
  | { readonly arc: 'unknown'; readonly sealer: string }
  /** `vouches`: the first allowed sealer found From truly signed by its own domain. */
  | {
      readonly arc: 'passed';
      readonly sealer: string;
      readonly vouches: boolean;
      readonly signed: readonly string[];
    };

export async function judgeArc(
  data: ARCSigningData | null,
  from: Address,
  allowed: readonly string[],
  keys: KeyLookup,
): Promise<ArcOutcome> {
  if (!data?.chain || data.chain.length === 0) return { arc: 'none' };
  const sealers = data.chain.map(set => aLabels(String(set['arc-seal']?.parsed?.d?.value ?? '')));
  const sealer = sealers.at(-1)!;
  const trusted = allowed.map(aLabels);
  // An untrusted sealer anywhere in the chain may have changed what the next one then vouched for.
  if (!sealers.every(domain => trusted.includes(domain))) return { arc: 'not-allowed', sealer };
  const vouches = foundSigned(data.chain[0]?.['arc-authentication-results']?.parsed, from);
  const result = await verifyArc(data as ARCData, { strict: true, resolver: keys.resolve });
  const names = [...keys.answers].filter(([, answer]) => answer.answer === 'failed').map(([name]) => name);
  if (result.status.result !== 'pass') {
    const undecided = data.chain.some(set =>
      names.includes(`${set['arc-seal']?.parsed?.s?.value}._domainkey.${set['arc-seal']?.parsed?.d?.value}`),
    );
    return { arc: undecided ? 'unknown' : 'broken', sealer };
  }
  const message = result.signature || null;
  const signed = (message?.signingHeaders?.keys ?? '').split(':').map(name => name.trim().toLowerCase());
  const whole = !!message && !message.status.underSized;
  return { arc: 'passed', sealer, signed, vouches: vouches && whole };
}

/** Whether the first sealer's own results say that a signature aligned with From passed. */
function foundSigned(results: unknown, from: Address): boolean {
  const { dkim } = (results ?? {}) as {
    dkim?: { value?: string; result?: string; header?: { d?: string; i?: string } }[];
  };
  return (dkim ?? []).some(({ value, result, header }) => {
    const domain = header?.d ?? header?.i?.replace(/^.*@/, '') ?? '';
    return (result ?? value) === 'pass' && domain !== '' && isAligned(aLabels(domain), from.domain);
  });
}
