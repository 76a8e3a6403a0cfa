/** An engagement file as the API takes it: the text of the YAML, read as the command line reads it. */
import type { Context } from 'hono';
import * as z from 'zod';
import type { Engagement } from '../../../core/engagement/engagement.ts';
import { toMoment } from '../../../core/moment.ts';
import { regionCheck } from '../../holidays.ts';
import type { World } from '../../world.ts';
import { Refusal } from './route.ts';

/** What a route that takes a file says of it; its name, for the lines of errors, comes as `X-File-Name`. */
export const fileShape = { body: z.string(), bodyType: 'application/yaml' } as const;

/** The draft that the file describes, or its first fault with file, line and field. */
export async function draftFrom(world: World, yaml: string, c: Context): Promise<Engagement | Refusal> {
  // The reader of files is loaded with the first: it weighs more than all the pages.
  const { parseEngagementFile } = await import('../../../core/engagement/file.ts');
  const fileName = c.req.header('x-file-name') ?? 'engagement';
  try {
    return parseEngagementFile(yaml, fileName, toMoment(world.clock.now()), await regionCheck());
  } catch (error) {
    return new Refusal(422, (error as Error).message);
  }
}
