/** Seals a mail as a forwarder does (RFC 8617): results, message signature, seal. */
import { createPrivateKey, sign } from 'node:crypto';
import { signatureHeader } from '../sign.ts';
import { keys } from './stage.ts';

const RESULTS =
  'ARC-Authentication-Results: i=1; mx.forwarder.example; dkim=pass header.i=@client.example; spf=pass smtp.mailfrom=anna@client.example; dmarc=pass header.from=client.example\r\n';

export function byArc(mail: string): string {
  const message = signatureHeader(mail, {
    field: 'ARC-Message-Signature',
    version: 'i=1; ',
    domain: 'forwarder.example',
    selector: 'arc',
    key: keys.provider.private,
    headers: 'from:to:subject:date:message-id:mime-version:content-type',
  });
  const seal = 'ARC-Seal: i=1; a=rsa-sha256; t=1795428260; cv=none; d=forwarder.example; s=arc;\r\n b=';
  const data = `${relaxed(RESULTS)}\r\n${relaxed(message)}\r\n${relaxed(seal)}`;
  const b = sign('sha256', Buffer.from(data), createPrivateKey(keys.provider.private)).toString('base64');
  return `${seal}${b.replace(/.{70}/g, '$&\r\n ')}\r\n${message}${RESULTS}${mail}`;
}

function relaxed(field: string): string {
  const unfolded = field
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return unfolded.replace(/^([^:]+): ?/, (_, name: string) => `${name.toLowerCase()}:`);
}
