/** Real DKIM keys for tests, and the zone in which the judge finds their public halves. */
import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Temporal } from 'temporal-polyfill';
import type { SigningKey } from '../../local/zone.ts';

export function signingKeys(...domains: string[]) {
  const keys = new Map(domains.map(domain => [domain, keyFor(domain)]));
  const of = (domain: string): SigningKey => keys.get(domain)!.key;
  return {
    of,
    zone: Object.fromEntries([...keys.values()].map(({ name, record }) => [name, { TXT: [record] }])),
    /** The bytes with a signature in front that covers what mail providers sign. */
    async signed(domain: string, mail: Uint8Array, now: Temporal.Instant): Promise<Buffer> {
      const { selector, privateKey } = of(domain);
      const own = { signingDomain: domain, selector, privateKey };
      const headerList = 'From:To:Subject:Date:Message-ID:MIME-Version:Content-Type';
      const bytes = Buffer.from(mail);
      const options = { ...own, signatureData: [own], headerList, signTime: new Date(now.epochMilliseconds) };
      const { signatures } = await dkimSign(bytes, options);
      return Buffer.concat([Buffer.from(signatures), bytes]);
    },
  };
}

function keyFor(domain: string) {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key: SigningKey = { domain, selector: 'test', privateKey };
  return {
    key,
    name: `test._domainkey.${domain}`,
    record: `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`,
  };
}
