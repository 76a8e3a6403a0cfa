/** Judges a mail again from its evidence record alone: no network, no clock, no engagement. */
import { Temporal } from 'temporal-polyfill';
import type { Dns } from './dns.ts';
import { type Evidence, versions } from './evidence.ts';
import { judge } from './judge.ts';
import type { Judgement } from './verdict.ts';

export interface Rederived {
  readonly judgement: Judgement;
  /** What differs from the record, in plain words; empty when it holds. */
  readonly differences: readonly string[];
  /** Rules or libraries that are not those of the record: no difference by itself, but worth knowing. */
  readonly otherVersions: readonly string[];
}

/** @param evidence as `evidenceSchema` parsed it */
export async function rederive(raw: Uint8Array, evidence: Evidence): Promise<Rederived> {
  const { circumstances, dns } = evidence;
  const judgement = await judge(raw, {
    ...circumstances,
    seen: new Set(circumstances.replayed),
    now: Temporal.Instant.from(evidence.at),
    dns: recordedDns(dns),
    lastTry: true,
  });
  if (judgement.verdict === 'postponed') throw new Error('the last try cannot be postponed');
  const again = judgement.evidence;
  const pairs: [string, unknown, unknown][] = [
    ['SHA-256 of the raw mail', evidence.raw.sha256, again.raw.sha256],
    ['verdict', evidence.verdict, again.verdict],
    ['reason', evidence.because, again.because],
    ['signature', evidence.signature?.value, again.signature?.value],
    ['key', evidence.signature?.key, again.signature?.key],
  ];
  return {
    judgement,
    differences: pairs
      .filter(([, was, is]) => was !== is)
      .map(([what, was, is]) => `${what}: recorded ${brief(was)}, now ${brief(is)}`),
    otherVersions: Object.entries(versions)
      .filter(([name, version]) => evidence.versions[name] !== version)
      .map(([name, version]) => `${name}: recorded ${evidence.versions[name]}, now ${version}`),
  };
}

function brief(value: unknown): string {
  const text = String(value ?? 'none');
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

/** A name the record does not hold was never asked for, so nothing can be said of it now. */
function recordedDns(answers: Evidence['dns']): Dns {
  return { txt: async name => answers[name] ?? { answer: 'failed' } };
}
