/** SQS: engagements that are due, each looked at on its own. */
import * as z from 'zod';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import { inLambda, perMessage } from '../lambda.ts';
import { advance as advanceOne } from '../workflows/advance.ts';
import type { World } from '../world.ts';

const bodySchema = z.object({ id: engagementIdSchema });

export const advance = (world: World) => perMessage(world, bodySchema, ({ id }) => advanceOne(world, id));

export const handler = inLambda(advance);
