/** The doctor against an AWS account that answers over HTTP: well, and with one thing wrong after another. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Dns, examine, type Finding } from '../../cli/doctor/examine.ts';
import { outputsOf } from '../../cli/doctor/outputs.ts';
import { questions } from '../../cli/doctor/questions.ts';
import { doctorCommand } from '../../cli/doctor.ts';
import { readFirm } from '../../functions/firm.ts';
import { type Account, startAwsAccount } from '../services/an-aws-account.ts';
import type { AnsweringServer } from '../services/answering.ts';

const well = (): Account => ({
  identity: {
    VerifiedForSendingStatus: true,
    DkimAttributes: { SigningEnabled: true, Status: 'SUCCESS' },
    MailFromAttributes: {
      MailFromDomain: 'bounce.projects.northgate.example',
      MailFromDomainStatus: 'SUCCESS',
    },
  },
  account: {
    ProductionAccessEnabled: true,
    SendingEnabled: true,
    EnforcementStatus: 'HEALTHY',
    SendQuota: { Max24HourSend: 50_000, SentLast24Hours: 120, MaxSendRate: 14 },
  },
  activeRuleSet: 'sayso',
  waiting: { MailIn: 1 },
  sweeps: [
    { at: Date.now() - 180_000, waited: 5 },
    { at: Date.now() - 60_000, waited: 0 },
  ],
  aheadMs: 0,
});

/** The names of DNS that are there; any other does not exist. */
interface Names {
  mx: string[];
  dmarc: string[];
}

const rightNames: Names = { mx: ['inbound-smtp.eu-west-1.amazonaws.com'], dmarc: ['v=DMARC1; p=reject'] };
const absent = () => Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });

const dnsOf = ({ mx, dmarc }: Names): Dns => ({
  async resolveMx(name) {
    if (name !== 'projects.northgate.example' || mx.length === 0) throw absent();
    return mx.map(exchange => ({ exchange }));
  },
  async resolveTxt(name) {
    if (name !== '_dmarc.projects.northgate.example' || dmarc.length === 0) throw absent();
    return dmarc.map(text => [text.slice(0, 5), text.slice(5)]);
  },
});

const account = well();
const before = { ...process.env };
let aws: AnsweringServer;

beforeAll(async () => {
  aws = await startAwsAccount(account);
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: aws.url,
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_MAX_ATTEMPTS: '1',
  });
});
afterAll(async () => {
  process.env = before;
  await aws.stop();
});
beforeEach(() => void Object.assign(account, well()));

async function findings(names = rightNames): Promise<Finding[]> {
  const firm = readFirm('sayso.config.json');
  const outputs = await outputsOf('sayso', firm.region);
  return examine({ firm, stack: 'sayso', outputs, dns: dnsOf(names), now: Date.now }, questions);
}

const wrong = async (names?: Names) => (await findings(names)).filter(({ right }) => !right);

test('a system that is well has nothing to mend', async () => {
  const all = await findings();
  expect(all.filter(({ right }) => !right)).toEqual([]);
  expect(all).toHaveLength(questions.length);
});

describe('what is wrong is found, alone, with the way to mend it', () => {
  const identity = (changes: object) => (one: Account) => Object.assign(one.identity, changes);
  const ses = (changes: object) => (one: Account) => Object.assign(one.account, changes);

  test.each<[string, (one: Account) => unknown, about: RegExp, found: RegExp]>([
    ['no proof', identity({ VerifiedForSendingStatus: false }), /proven/, /no proof of projects/],
    [
      'DKIM pending',
      identity({ DkimAttributes: { SigningEnabled: true, Status: 'PENDING' } }),
      /DKIM/,
      /PENDING/,
    ],
    [
      'DKIM off',
      identity({ DkimAttributes: { SigningEnabled: false, Status: 'SUCCESS' } }),
      /DKIM/,
      /SUCCESS/,
    ],
    ['no MAIL FROM', identity({ MailFromAttributes: {} }), /MAIL FROM/, /no name is set/],
    ['the sandbox', ses({ ProductionAccessEnabled: false }), /write to anyone/, /in the sandbox/],
    ['an account on probation', ses({ EnforcementStatus: 'PROBATION' }), /not stopped/, /PROBATION/],
    ['paused sending', ses({ SendingEnabled: false }), /not stopped/, /sending is off/],
    [
      'a quota used up',
      ses({ SendQuota: { Max24HourSend: 200, SentLast24Hours: 190, MaxSendRate: 14 } }),
      /quota/,
      /190 of 200/,
    ],
    [
      'a rate below ours',
      ses({ SendQuota: { Max24HourSend: 50_000, SentLast24Hours: 0, MaxSendRate: 0.5 } }),
      /quota/,
      /0.5 a second granted/,
    ],
    [
      'another rule set',
      one => (one.activeRuleSet = 'theirs'),
      /receipt rule/,
      /theirs is active instead of sayso/,
    ],
    ['a dead letter', one => (one.waiting.DueDeadLetters = 1), /dead letter/, /DueDeadLetters 1/],
    ['a queue that fills', one => (one.waiting.MailIn = 50), /queues empty/, /MailIn 50/],
    ['no sweep', one => (one.sweeps = []), /every minute/, /no sweep/],
    [
      'an old sweep',
      one => one.sweeps.splice(0, 2, { at: Date.now() - 1_800_000, waited: 0 }),
      /every minute/,
      /30 min/,
    ],
    [
      'late sweeps',
      one => one.sweeps.splice(0, 2, { at: Date.now(), waited: 4_000 }),
      /every minute/,
      /4000 s/,
    ],
    ['a clock that is off', one => (one.aheadMs = 600_000), /clock/, /(599|600|601) s apart/],
  ])('%s', async (_, change, about, found) => {
    change(account);
    const all = await wrong();
    expect(all).toHaveLength(1);
    expect(all[0]!.about).toMatch(about);
    expect(all[0]!.found).toMatch(found);
    expect(all[0]!.mend).not.toBe('');
  });

  test.each<[string, Names, about: RegExp, found: RegExp]>([
    ['no MX', { ...rightNames, mx: [] }, /MX/, /has no MX record/],
    ['a second MX', { ...rightNames, mx: [...rightNames.mx, 'mx.firm.example'] }, /MX/, /mx.firm.example/],
    ['no DMARC', { ...rightNames, dmarc: [] }, /DMARC/, /says nothing/],
    ['a DMARC that only watches', { ...rightNames, dmarc: ['v=DMARC1; p=none'] }, /DMARC/, /p=none/],
  ])('%s', async (_, names, about, found) => {
    const all = await wrong(names);
    expect(all).toHaveLength(1);
    expect(all[0]!.about).toMatch(about);
    expect(all[0]!.found).toMatch(found);
  });

  test('a question that AWS does not answer is not taken for well', async () => {
    const failing: Dns = {
      resolveMx: async () =>
        Promise.reject(Object.assign(new Error('queryMx ETIMEOUT'), { code: 'ETIMEOUT' })),
      resolveTxt: dnsOf(rightNames).resolveTxt,
    };
    const patient = {
      firm: readFirm('sayso.config.json'),
      stack: 'sayso',
      outputs: {},
      dns: failing,
      now: Date.now,
    };
    const all = (await examine(patient, questions)).filter(({ right }) => !right);
    expect(all.map(({ found }) => found)).toEqual([
      expect.stringMatching(/could not be asked \(Error: queryMx ETIMEOUT\)/),
      expect.stringMatching(/the stack prints no MailInDeadLetters/),
      expect.stringMatching(/the stack prints no MailIn\)/),
      expect.stringMatching(/could not be asked/),
    ]);
  });
});

describe('the command', () => {
  const { log } = console;
  let printed: string[];
  beforeEach(() => {
    printed = [];
    console.log = (line: string) => printed.push(line);
  });
  afterEach(() => {
    console.log = log;
    process.exitCode = 0;
  });

  test('says each thing in a line, how to mend what is wrong, and ends with 2', async () => {
    account.activeRuleSet = 'theirs';
    await doctorCommand().parseAsync(['--stack', 'sayso'], { from: 'user' });
    expect(printed).toHaveLength(questions.length);
    expect(printed[0]).toBe('ok     the mail domain is proven: projects.northgate.example');
    expect(printed).toContainEqual(
      expect.stringMatching(/^WRONG {2}.*receipt rule.*\n {7}To mend: make our rule set/),
    );
    expect(process.exitCode).toBe(2);
  });

  test('a stack that is not there is one line that says what to do', async () => {
    await expect(doctorCommand().parseAsync(['--stack', 'other'], { from: 'user' })).rejects.toThrow(
      'the stack other in eu-west-1: Stack does not exist; sign in to its account, or say --stack and --region',
    );
  });
});
