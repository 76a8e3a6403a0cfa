/** SQS: mail that SES received and stored; each message becomes a verdict. */
import { receiptSchema } from '../../core/inbound/receipt.ts';
import { inLambda, perMessage } from '../lambda.ts';
import { receiveMail as receive } from '../workflows/receive-mail.ts';
import type { World } from '../world.ts';

/** From this delivery on, what is still unknown is held; the queue itself gives up at 8. */
const lastTry = 5;

export const receiveMail = (world: World) =>
  perMessage(world, receiptSchema, (receipt, { receiveCount }) =>
    receive(world, {
      receipt,
      archiveKey: receipt.receipt.action.objectKey,
      lastTry: receiveCount >= lastTry,
    }),
  );

export const handler = inLambda(receiveMail);
