/** The store on moto's DynamoDB: the second opinion, heard where Python has moto. */
import { describe, test } from '@jest/globals';
import { isMotoHere, startMoto } from '../../services/moto.ts';
import { storeSuite } from './store-suite.ts';

const why = 'python3 has no moto[server]: the second opinion on DynamoDB was not heard';

if (isMotoHere()) describe('the store on moto', () => storeSuite(startMoto));
else {
  process.stderr.write(`skipped: ${why}\n`);
  describe('the store on moto', () => test.skip(why, () => {}));
}
