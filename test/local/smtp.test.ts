import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import { write } from '../../local/letter.ts';
import { type MailDoor, openMailDoor } from '../../local/smtp.ts';
import { submit } from '../../local/submit.ts';
import { openZone, servers, type Zone } from '../../local/zone.ts';

interface Receipt {
  mail: {
    source: string;
    messageId: string;
    timestamp: string;
    headersTruncated: boolean;
    commonHeaders: { subject?: string };
  };
  receipt: Record<string, { status: string }> & { recipients: string[]; action: { objectKey: string } };
}

const folder = mkdtempSync(join(tmpdir(), 'sayso-smtp-'));
const now = Temporal.Instant.from('2026-11-23T14:30:00Z');
const to = ['acme@projects.northgate.example'];
const genuine = { ip: servers.genuine, name: 'mail.client.example' };
const stored = new Map<string, string>();
const receipts: Receipt[] = [];
const failures: unknown[] = [];
let zone: Zone;
let door: MailDoor;

beforeAll(async () => {
  zone = openZone(folder);
  door = await openMailDoor({
    port: 0,
    domain: 'projects.northgate.example',
    sizeLimit: 64 * 1024,
    zone,
    topicArn: 'arn:aws:sns:eu-west-1:000000000000:inbound',
    now: () => now,
    isKnown: async local => local === 'acme',
    store: async (id, raw) => {
      if (Buffer.from(raw).includes('disk is full')) throw new Error('disk is full');
      stored.set(id, Buffer.from(raw).toString('latin1'));
    },
    announce: async receipt => void receipts.push(receipt as Receipt),
    onFailure: error => failures.push(error),
  });
});
afterAll(async () => {
  await door.stop();
  rmSync(folder, { recursive: true });
});

const mail = (from: string, extra = '') =>
  `From: ${from}\r\nTo: ${to[0]}\r\nSubject: Please\r\nDate: Mon, 23 Nov 2026 14:29:00 +0000\r\nMessage-ID: <1@client.example>\r\n${extra}\r\n.Please\r\nadd a mailbox.\r\n`;

/** Anna's mail, signed by `domain`. */
async function signed(domain: string): Promise<Buffer> {
  const letter = {
    from: { name: 'Anna', address: 'anna@client.example' },
    to: to[0]!,
    subject: 'Please',
    text: '.Please\nadd Zoë.',
  };
  return write(letter, await zone.keyFor(domain), now);
}

async function deliver(
  raw: Uint8Array | string,
  from = 'anna@client.example',
  server?: { ip: string; name: string },
) {
  await submit({ port: door.port, from, to, raw: Buffer.from(raw), ...(server ? { server } : {}) });
  const receipt = receipts.at(-1)!;
  return { receipt, raw: stored.get(receipt.mail.messageId)! };
}

/** What the door says to lines typed at it, one reply a line. */
function talk(bytes: string | Buffer): Promise<string> {
  return new Promise(resolve => {
    let heard = '';
    const socket = connect(door.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', chunk => {
      heard += chunk;
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', () => undefined);
    setTimeout(() => socket.end('\r\nQUIT\r\n'), 200);
  });
}

describe('the mail door', () => {
  test('a signed mail from its own server passes everything, and its bytes are kept as sent', async () => {
    const text = await signed('client.example');
    const { receipt, raw } = await deliver(text, 'anna@client.example', genuine);
    expect(receipt.receipt).toMatchObject({
      spfVerdict: { status: 'PASS' },
      dkimVerdict: { status: 'PASS' },
      dmarcVerdict: { status: 'PASS' },
      recipients: to,
      action: { objectKey: `in/${receipt.mail.messageId}` },
    });
    expect(receipt.mail).toMatchObject({
      source: 'anna@client.example',
      timestamp: '2026-11-23T14:30:00.000Z',
    });
    expect(receipt.mail.commonHeaders.subject).toBe('Please');
    expect(receipt.mail.messageId).toMatch(/^[a-z0-9]{40}$/);
    expect(raw.endsWith(text.toString('latin1'))).toBe(true);
    expect(raw).toMatch(
      /^Return-Path: <anna@client\.example>\r\nReceived: from mail\.client\.example \(.*\[192\.0\.2\.25\]\)\r\n/,
    );
    expect(raw).toContain(
      '\r\n dkim=pass header.i=@client.example;\r\n dmarc=pass header.from=client.example;\r\n',
    );
  });

  test('the same words unsigned, from another server, pass nothing', async () => {
    const { receipt } = await deliver(mail('anna@client.example'), 'anna@client.example', {
      ip: servers.impostor,
      name: 'x.evil.example',
    });
    expect(receipt.receipt).toMatchObject({
      spfVerdict: { status: 'FAIL' },
      dkimVerdict: { status: 'GRAY' },
      dmarcVerdict: { status: 'FAIL' },
      dmarcPolicy: 'none',
    });
  });

  test('one signature of another domain says PASS for DKIM but not for DMARC, as SES does', async () => {
    const text = await signed('evil.example');
    const { receipt, raw } = await deliver(text, 'x@evil.example', {
      ip: servers.impostor,
      name: 'x.evil.example',
    });
    expect(receipt.receipt).toMatchObject({
      dkimVerdict: { status: 'PASS' },
      dmarcVerdict: { status: 'FAIL' },
    });
    expect(raw).toContain('dkim=pass header.i=@evil.example;');
  });

  test('results that the sender put in stay below ours', async () => {
    const forged =
      'Authentication-Results: amazonses.com; dkim=pass header.i=@client.example; dmarc=pass\r\nX-SES-Virus-Verdict: PASS\r\n';
    const { raw } = await deliver(forged + mail('anna@client.example'), 'x@evil.example');
    const results = [...raw.matchAll(/^Authentication-Results:.*(\r\n[ \t].*)*/gm)].map(match => match[0]);
    expect(results).toHaveLength(2);
    expect(results[0]).toMatch(/dkim=none;[\s\S]*dmarc=fail/);
    expect(results[1]).toBe(forged.split('\r\n')[0]);
  });

  test('DNS that does not answer is PROCESSING_FAILED', async () => {
    writeFileSync(
      join(folder, 'zone.json'),
      JSON.stringify({ 'slow.example': { SERVFAIL: true }, '_dmarc.slow.example': { SERVFAIL: true } }),
    );
    const { receipt } = await deliver(mail('a@slow.example'), 'a@slow.example');
    expect(receipt.receipt).toMatchObject({
      spfVerdict: { status: 'PROCESSING_FAILED' },
      dmarcVerdict: { status: 'PROCESSING_FAILED' },
    });
  });

  test('more header than SES copies is cut, and said to be', async () => {
    const { receipt } = await deliver(
      mail('anna@client.example', `X-Long: ${'x'.repeat(900)}\r\n`.repeat(20)),
    );
    expect(receipt.mail.headersTruncated).toBe(true);
    expect(JSON.stringify(receipt).length).toBeLessThan(16 * 1024);
  });

  test.each([
    ['another domain', ['a@elsewhere.example'], /^550 5\.7\.1 .*projects\.northgate\.example.*elsewhere/],
    [
      'an address nobody has',
      ['nobody@projects.northgate.example'],
      /^550 5\.1\.1 No engagement has the address nobody@/,
    ],
  ])('mail to %s is refused', async (_what, recipients, answer) => {
    await expect(
      submit({ port: door.port, from: 'a@b.example', to: recipients, raw: Buffer.from(mail('a@b.example')) }),
    ).rejects.toThrow(answer);
  });

  test.each([
    [
      'over the limit',
      Buffer.from(mail('a@b.example') + 'x\r\n'.repeat(40_000)),
      /^552 5\.3\.4 The mail is larger than 65536 bytes/,
    ],
    [
      'binary garbage',
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 167 + 13) % 256)),
      /^554 5\.6\.0 This is not a mail/,
    ],
    ['an empty one', Buffer.from(''), /^554/],
    ['one the disk has no room for', Buffer.from(`${mail('a@b.example')}disk is full\r\n`), /^451 4\.3\.0/],
  ])('a mail that is %s gets one clear line and leaves nothing behind', async (_what, raw, answer) => {
    const before = [stored.size, receipts.length];
    await expect(submit({ port: door.port, from: 'a@b.example', to, raw })).rejects.toThrow(answer);
    expect([stored.size, receipts.length]).toEqual(before);
  });

  test('garbage instead of commands ends that conversation alone', async () => {
    const noise = Buffer.from(Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256));
    expect(await talk(noise)).toMatch(/^(?!220[\s\S]*220)[\s\S]*(421|500|501|502)/);
    expect(await talk('GET / HTTP/1.1\r\nHost: x\r\n\r\n')).toMatch(/421|500|502/);
    await deliver(mail('anna@client.example'));
  });

  test('a client that hangs up in the middle of a mail leaves nothing behind', async () => {
    const before = stored.size;
    await new Promise<void>(resolve => {
      const socket = connect(door.port, '127.0.0.1');
      socket.write(
        `EHLO x\r\nMAIL FROM:<a@b.example>\r\nRCPT TO:<${to[0]}>\r\nDATA\r\nFrom: a@b.example\r\n`,
      );
      setTimeout(() => socket.destroy(), 100);
      socket.on('close', () => resolve());
    });
    await deliver(mail('anna@client.example'));
    expect(stored.size).toBe(before + 1);
  });

  test('a failure of ours is told to us', () => {
    expect(failures).toEqual([new Error('disk is full')]);
  });
});
