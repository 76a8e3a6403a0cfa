import { describe, expect, test } from '@jest/globals';
import { systemDns } from '../../../functions/aws/dns.ts';

function resolverOf(answers: Record<string, string[][] | string>) {
  const asked: string[] = [];
  return {
    asked,
    async resolveTxt(name: string) {
      asked.push(name);
      const answer = answers[name] ?? 'ENOTFOUND';
      if (typeof answer === 'string') throw Object.assign(new Error(name), { code: answer });
      return answer;
    },
  };
}

describe('DNS', () => {
  test('joins the strings that a long record is cut into', async () => {
    const dns = systemDns(resolverOf({ 'k._domainkey.client.example': [['v=DKIM1; p=ab', 'cd']] }));
    expect(await dns.txt('k._domainkey.client.example')).toEqual({
      answer: 'found',
      records: ['v=DKIM1; p=abcd'],
    });
  });

  test('tells a name that does not exist from a server that does not answer', async () => {
    const dns = systemDns(resolverOf({ slow: 'ETIMEOUT', broken: 'ESERVFAIL', bare: 'ENODATA' }));
    const answers = await Promise.all(
      ['none', 'bare', 'slow', 'broken'].map(async name => (await dns.txt(name)).answer),
    );
    expect(answers).toEqual(['absent', 'absent', 'failed', 'failed']);
  });

  test('asks once for a name until its time is up, and again at once after a failure', async () => {
    let now = 0;
    const resolver = resolverOf({ key: [['p=x']], slow: 'ETIMEOUT' });
    const dns = systemDns(resolver, () => now);
    for (const name of ['key', 'key', 'slow', 'slow']) await dns.txt(name);
    now += 6 * 60_000;
    await dns.txt('key');
    expect(resolver.asked).toEqual(['key', 'slow', 'slow', 'key']);
  });
});
