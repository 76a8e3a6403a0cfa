/** One due engagement from the queue: look at it, act. */
import { Construct } from 'constructs';
import { advanceTimeoutSeconds, archive } from '../functions/contract.ts';
import { type House, lambdaOf } from './house.ts';
import type { StoryFunction } from './story-function.ts';

export class Advance extends Construct {
  readonly lambda: StoryFunction;

  constructor(scope: Construct, id: string, house: House) {
    super(scope, id);
    const lambda = lambdaOf(this, 'advance', house, {
      description: 'Looks at one due engagement and sends what it owes',
      memoryMb: 512,
      timeoutSeconds: advanceTimeoutSeconds,
      errorImpact: 'An engagement did not get its mails on time; its wake-up tries again, slower each time.',
      runbook: 'advance fails',
    });
    house.due.feed(lambda, 1);
    house.table.mayChange(lambda);
    house.archive.mayWrite(lambda, archive.outbound);
    house.linkKey.mayRead(lambda);
    house.mail.maySend(lambda);
    this.lambda = lambda;
  }
}
