/** EventBridge, every minute: queue what is due. */
import { inLambda } from '../lambda.ts';
import { wake as wakeDue } from '../workflows/wake.ts';
import type { World } from '../world.ts';

export const wake = (world: World) => () => wakeDue(world);

export const handler = inLambda(wake);
