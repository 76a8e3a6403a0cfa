/** The local DNS: a zone file anyone may edit, and keys with which a client's own mail server would sign. */
import { createPublicKey, generateKeyPair } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Dns } from '../core/inbound/dns.ts';
import { type Zone as ZoneFile, zoneDns } from '../core/inbound/zone.ts';
import { writeWhole } from './folder.ts';

/** The addresses that mail comes from here, out of the blocks kept for documentation (RFC 5737). */
export const servers = { genuine: '192.0.2.25', impostor: '203.0.113.66' } as const;

export interface SigningKey {
  readonly domain: string;
  readonly selector: string;
  /** PKCS #8, PEM. */
  readonly privateKey: string;
}

export interface Zone {
  /** For the judge. */
  readonly dns: Dns;
  /** For the mail door: answers as `dns.promises.resolve` does, its error codes included. */
  resolve(name: string, type: string): Promise<string[][]>;
  /** The key that signs for a domain; makes it, and the domain's SPF, DKIM and DMARC records, the first time. */
  keyFor(domain: string): Promise<SigningKey>;
}

const selector = 'local';

/** The zone in `folder/zone.json`, read afresh for every question, so that an edit counts at once. */
export function openZone(folder: string): Zone {
  const file = join(folder, 'zone.json');
  const keys = join(folder, 'keys');
  mkdirSync(keys, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) writeWhole(file, '{}\n');
  const making = new Map<string, Promise<SigningKey>>();
  const dns: Dns = { txt: async name => dnsIn(file).txt(name) };
  return {
    dns,
    resolve: (name, type) => resolve(dns, name, type),
    keyFor(domain) {
      const found = making.get(domain) ?? makeKey(file, keys, domain);
      making.set(domain, found);
      return found;
    },
  };
}

/** Throws one line that names the file. */
function dnsIn(file: string): Dns {
  try {
    return zoneDns(readZone(file));
  } catch (error) {
    throw new Error(
      `${file}: must be like {"name": {"TXT": ["..."]}}: ${(error as Error).message.split('\n', 1)[0]}`,
    );
  }
}

function readZone(file: string): ZoneFile {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A zone has no records but TXT, so that a mechanism of SPF that wants an address finds none. */
async function resolve(dns: Dns, name: string, type: string): Promise<string[][]> {
  const found = type === 'TXT' ? await dns.txt(name) : ({ answer: 'absent' } as const);
  if (found.answer === 'found') return found.records.map(record => [record]);
  const code = found.answer === 'failed' ? 'ESERVFAIL' : 'ENOTFOUND';
  throw Object.assign(new Error(`query${type} ${code} ${name}`), { code, hostname: name });
}

async function makeKey(file: string, keys: string, domain: string): Promise<SigningKey> {
  const pem = join(keys, `${encodeURIComponent(domain)}.pem`);
  if (!existsSync(pem)) {
    const pair = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 });
    writeWhole(pem, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
  }
  const privateKey = readFileSync(pem, 'utf8');
  addRecords(file, domain, privateKey);
  return { domain, selector, privateKey };
}

/** Adds what is missing and changes nothing that somebody wrote into the file. */
function addRecords(file: string, domain: string, privateKey: string): void {
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64');
  const records = {
    [domain]: { TXT: [`v=spf1 ip4:${servers.genuine} -all`] },
    [`${selector}._domainkey.${domain}`]: { TXT: [`v=DKIM1; k=rsa; p=${publicKey}`] },
    [`_dmarc.${domain}`]: { TXT: ['v=DMARC1; p=none'] },
  };
  writeWhole(file, `${JSON.stringify({ ...records, ...readZone(file) }, null, 2)}\n`);
}
