/** Makes the key that signs clients' links, once, where only SSM and the functions that may read it see it. */
import { randomBytes } from 'node:crypto';
import { ParameterAlreadyExists, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import type { CloudFormationCustomResourceEvent } from 'aws-lambda';

export interface LinkKeyProperties {
  readonly Name: string;
  readonly Region: string;
}

/** 32 random bytes in base64. An existing key is kept, and so is the key of a deleted stack: links outlive both. */
export async function linkKey(event: CloudFormationCustomResourceEvent): Promise<string> {
  const { Name, Region } = event.ResourceProperties as unknown as LinkKeyProperties;
  if (event.RequestType === 'Delete') return event.PhysicalResourceId;
  const Value = randomBytes(32).toString('base64');
  try {
    await new SSMClient({ region: Region }).send(
      new PutParameterCommand({ Name, Value, Type: 'SecureString', Overwrite: false }),
    );
  } catch (error) {
    if (!(error instanceof ParameterAlreadyExists)) throw error;
  }
  return Name;
}
