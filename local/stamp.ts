/** The header fields that SES puts above a mail it received, in SES's own shapes. */

import type { Arrived, Authentication } from './authenticate.ts';
import { region } from './aws.ts';
import { mailDate } from './headers.ts';

/**
 * The mail's bytes with SES's fields on top. The sender's own trace and authentication fields stay where
 * they were, below ours: only what stands above the first field that is not SES's is SES's word.
 */
export function stamp(
  mail: Arrived & { readonly messageId: string; readonly recipient: string },
  found: Authentication,
  epochMilliseconds: number,
): Uint8Array {
  const { sender, ip, helo, messageId, recipient } = mail;
  const envelope = `client-ip=${ip}; envelope-from=${sender}; helo=${helo};`;
  const spf = `${found.spf.result} (spfCheck: ${spfWords(found.spf.result, sender, ip)}) ${envelope}`;
  const dkim = found.dkim.results.map(({ result, domain }) => ` dkim=${result} header.i=@${domain};`);
  const lines = [
    `Return-Path: <${sender}>`,
    `Received: from ${helo} (${helo} [${ip}])`,
    ` by inbound-smtp.${region}.amazonaws.com with SMTP id ${messageId}`,
    ` for ${recipient};`,
    ` ${mailDate(epochMilliseconds).replace('+0000', '+0000 (UTC)')}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Received-SPF: ${spf}`,
    'Authentication-Results: amazonses.com;',
    ` spf=${spf}`,
    ...(dkim.length ? dkim : [' dkim=none;']),
    ` dmarc=${found.dmarc.result} header.from=${found.dmarc.from};`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), mail.raw]);
}

function spfWords(result: string, sender: string, ip: string): string {
  const domain = sender.slice(sender.lastIndexOf('@') + 1);
  if (result === 'pass') return `domain of ${domain} designates ${ip} as permitted sender`;
  if (result === 'none') return `${ip} is neither permitted nor denied by domain of ${domain}`;
  return `domain of ${domain} does not designate ${ip} as permitted sender`;
}
