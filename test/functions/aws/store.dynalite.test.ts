/** The store on the embedded DynamoDB, as the local system runs it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';
import { startDynamo } from '../../../local/dynamo.ts';
import { storeSuite } from './store-suite.ts';

describe('the store on dynalite', () =>
  storeSuite(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sayso-store-'));
    const { url, stop } = await startDynamo(folder);
    return {
      url,
      async stop() {
        await stop();
        rmSync(folder, { recursive: true });
      },
    };
  }));
