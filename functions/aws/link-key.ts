/** The key that signs clients' links, kept in SSM as an encrypted parameter. */
import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import { orRetryLater } from './errors.ts';

/** HS256 wants a key as long as its digest (RFC 7518 section 3.2). */
const leastBytes = 32;

/** Reads the parameter: base64 of 32 random bytes or more. Throws one line that names the parameter. */
export async function ssmLinkKey(client: SSMClient, parameter: string): Promise<Uint8Array> {
  const command = new GetParameterCommand({ Name: parameter, WithDecryption: true });
  const { Parameter } = await orRetryLater(`reading ${parameter}`, client.send(command));
  const key = Buffer.from(Parameter?.Value ?? '', 'base64');
  if (key.length < leastBytes)
    throw new Error(`SSM parameter ${parameter} must hold ${leastBytes} random bytes or more as base64`);
  return key;
}
