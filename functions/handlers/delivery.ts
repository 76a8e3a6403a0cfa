/** SQS: what SES says became of the mails we sent. */
import { inLambda, perMessage } from '../lambda.ts';
import { delivery as fileEvent } from '../workflows/delivery.ts';
import { sesEventSchema } from '../workflows/ses-event.ts';
import type { World } from '../world.ts';

export const delivery = (world: World) => perMessage(world, sesEventSchema, event => fileEvent(world, event));

export const handler = inLambda(delivery);
