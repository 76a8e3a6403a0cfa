/** The World of a deployed stack, for what an operator does with their own AWS credentials. */
import { s3Archive } from '../functions/aws/archive.ts';
import { dynamoClient } from '../functions/aws/clients/dynamodb.ts';
import { s3Client } from '../functions/aws/clients/s3.ts';
import { ssmClient } from '../functions/aws/clients/ssm.ts';
import { ssmLinkKey } from '../functions/aws/link-key.ts';
import { dynamoStore } from '../functions/aws/store.ts';
import { worldFrom } from '../functions/build-world.ts';
import type { Firm } from '../functions/firm.ts';
import { once } from '../functions/once.ts';
import type { World } from '../functions/world.ts';
import { outputsOf } from './doctor/outputs.ts';

/** Throws one line that says what to do when the stack cannot be read, or prints less than this version's does. */
export async function stackWorld(stack: string, firm: Firm): Promise<World> {
  const { region } = firm;
  const outputs = await outputsOf(stack, region);
  const printed = (name: string) => {
    const value = outputs[name];
    if (!value) throw new Error(`the stack ${stack} prints no ${name}; deploy this version first`);
    return value;
  };
  const settings = {
    table: printed('Table'),
    archive: printed('Archive'),
    dueQueueUrl: printed('DueQueue'),
    configurationSet: printed('ConfigurationSet'),
    webUrl: printed('Console'),
    linkKeyParameter: null,
    bucketInPath: false,
    firm,
  };
  return worldFrom(settings, {
    store: dynamoStore(dynamoClient({ region }), settings.table),
    archive: s3Archive(s3Client({ region }), settings.archive),
    linkKey: once(() => ssmLinkKey(ssmClient({ region }), `/${stack}/link-key`)),
    // Lines of a function's log would stand between those that a person reads.
    log: { info: () => undefined, warn: console.error, error: console.error, addContext: () => undefined },
  });
}
