/** The settings: what each variable must be, and the one line that says so. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readSettings, readSignIn } from '../../functions/settings.ts';

const firm = readFileSync('sayso.config.json', 'utf8');
const whole = {
  SAYSO_TABLE: 'sayso',
  SAYSO_ARCHIVE: 'sayso-archive',
  SAYSO_DUE_QUEUE_URL: 'https://sqs.eu-west-1.amazonaws.com/123456789012/due',
  SAYSO_CONFIGURATION_SET: 'sayso',
  SAYSO_FIRM: firm,
  SAYSO_WEB_URL: 'https://abc.execute-api.eu-west-1.amazonaws.com/',
  SAYSO_LINK_KEY_PARAMETER: '/sayso/link-key',
};

describe('settings', () => {
  test('a whole environment is read, and the address of the pages loses its last slash', () => {
    expect(readSettings({ ...whole, PATH: '/bin' })).toMatchObject({
      table: 'sayso',
      archive: 'sayso-archive',
      dueQueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/due',
      configurationSet: 'sayso',
      firm: { name: JSON.parse(firm).name },
      webUrl: 'https://abc.execute-api.eu-west-1.amazonaws.com',
      linkKeyParameter: '/sayso/link-key',
      bucketInPath: false,
    });
  });

  test('an S3 of another address has its buckets in the path', () => {
    const there = { ...whole, AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:4566' };
    expect(readSettings(there).bucketInPath).toBe(true);
  });

  test.each([
    'SAYSO_TABLE',
    'SAYSO_ARCHIVE',
    'SAYSO_DUE_QUEUE_URL',
    'SAYSO_CONFIGURATION_SET',
    'SAYSO_FIRM',
    'SAYSO_WEB_URL',
  ])('without %s it says which is missing', name => {
    const lacking = { ...whole, [name]: undefined };
    expect(() => readSettings(lacking)).toThrow(`environment: ${name}: is not set`);
  });

  test.each([
    ['SAYSO_TABLE', '', 'SAYSO_TABLE: is not set'],
    ['SAYSO_DUE_QUEUE_URL', 'due', 'SAYSO_DUE_QUEUE_URL: must be an http or https URL'],
    ['SAYSO_WEB_URL', 'javascript:alert(1)', 'SAYSO_WEB_URL: must be an http or https URL'],
    ['SAYSO_LINK_KEY_PARAMETER', '', 'SAYSO_LINK_KEY_PARAMETER: must not be empty'],
    ['SAYSO_FIRM', '{', 'SAYSO_FIRM: must be sayso.config.json as one JSON text'],
    [
      'SAYSO_FIRM',
      JSON.stringify({ ...JSON.parse(firm), domain: 'Firm' }),
      'SAYSO_FIRM: domain: must be a domain name in lower case',
    ],
  ])('%s = %s is one clear line', (name, value, line) => {
    expect(() => readSettings({ ...whole, [name]: value })).toThrow(new Error(`environment: ${line}`));
  });
});

describe('where to sign in', () => {
  const provider = {
    SAYSO_OIDC_ISSUER: 'https://id.example/pool',
    SAYSO_OIDC_CLIENT_ID: 'web',
    SAYSO_OIDC_CLI_CLIENT_ID: 'cli',
  };

  test('is read', () => {
    expect(readSignIn(provider)).toEqual({
      issuer: 'https://id.example/pool',
      clientId: 'web',
      cliClientId: 'cli',
    });
  });

  test.each(Object.keys(provider))('without %s it says which is missing', name => {
    expect(() => readSignIn({ ...provider, [name]: undefined })).toThrow(`environment: ${name}: is not set`);
  });

  test.each(['http://id.example', 'http://127.0.0.1.evil.example', 'javascript:alert(1)', 'id'])(
    'is never %s',
    issuer => {
      expect(() => readSignIn({ ...provider, SAYSO_OIDC_ISSUER: issuer })).toThrow(
        'environment: SAYSO_OIDC_ISSUER: must be an https URL',
      );
    },
  );
});
