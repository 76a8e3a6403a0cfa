/** SPF, DKIM and DMARC as SES checks them when it receives a mail, reduced to SES's own verdicts. */
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import { spf } from 'mailauth/lib/spf/index.js';

/** https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html */
export type Status = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED';

export interface Arrived {
  readonly raw: Uint8Array;
  /** MAIL FROM, empty for the null sender. */
  readonly sender: string;
  /** The sending server's address, and the name it gave itself. */
  readonly ip: string;
  readonly helo: string;
}

export interface Authentication {
  readonly spf: { readonly status: Status; readonly result: string };
  /** One result for each signature, in order, with the domain that signed. */
  readonly dkim: { readonly status: Status; readonly results: readonly { result: string; domain: string }[] };
  readonly dmarc: {
    readonly status: Status;
    readonly result: string;
    readonly policy: string;
    readonly from: string;
  };
}

type Resolver = (name: string, type: string) => Promise<string[][] | string[]>;

/** Checks a mail that arrived at `now`; asks only `resolver`. */
export async function authenticate(mail: Arrived, resolver: Resolver, now: Date): Promise<Authentication> {
  const { sender, ip, helo } = mail;
  const raw = Buffer.from(mail.raw.buffer, mail.raw.byteOffset, mail.raw.byteLength);
  const [dkim, envelope] = await Promise.all([
    dkimVerify(raw, { resolver, sender, curTime: now }),
    spf({ sender, ip, helo, mta: 'amazonses.com', resolver }),
  ]);
  // A signature without a domain says nothing about anybody.
  const signatures = (dkim.results ?? []).flatMap(({ signingDomain: domain, status }) =>
    domain ? [{ domain, status }] : [],
  );
  const { response } = await evaluateDmarc({
    headerFrom: dkim.headerFrom,
    spfDomains: envelope.status.result === 'pass' ? [envelope.domain] : [],
    dkimDomains: signatures
      .filter(({ status }) => status.result === 'pass')
      .map(({ domain, status }) => ({ domain, aligned: status.aligned ?? false })),
    resolver,
  });
  const results = signatures.map(({ domain, status }) => ({ result: status.result, domain }));
  const dmarc = response || { status: { result: 'none' }, policy: 'none', domain: '' };
  return {
    spf: { status: statusOf(envelope.status.result), result: envelope.status.result },
    dkim: { status: dkimStatus(results.map(({ result }) => result)), results },
    dmarc: {
      status: statusOf(dmarc.status.result),
      result: dmarc.status.result,
      policy: dmarc.policy ?? 'none',
      from: dmarc.domain ?? '',
    },
  };
}

const statuses: Record<string, Status> = {
  pass: 'PASS',
  none: 'GRAY',
  neutral: 'GRAY',
  temperror: 'PROCESSING_FAILED',
};

/** Everything else (`fail`, `softfail`, `permerror`, `policy`) is a failure to SES. */
function statusOf(result: string): Status {
  return statuses[result] ?? 'FAIL';
}

/** One word for all signatures, as SES gives it: a single good one is enough, whoever made it. */
function dkimStatus(results: readonly string[]): Status {
  if (results.length === 0) return 'GRAY';
  if (results.includes('pass')) return 'PASS';
  return results.includes('temperror') ? 'PROCESSING_FAILED' : 'FAIL';
}
