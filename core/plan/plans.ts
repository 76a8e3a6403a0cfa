/** Every plan there ever was, by the name that engagements pin when they start. */
import type { Involvement } from '../engagement/engagement.ts';
import type { Plan } from './plan.ts';
import { balanced1 } from './plans/balanced.ts';
import { handsOff1 } from './plans/hands-off.ts';
import { handsOn1 } from './plans/hands-on.ts';

const plans: readonly Plan[] = [handsOn1, balanced1, handsOff1];

const newest: Readonly<Record<Involvement, Plan>> = {
  'hands-on': handsOn1,
  balanced: balanced1,
  'hands-off': handsOff1,
};

/** The plan that an engagement starting today gets: its name and version, such as `hands-off/1`. */
export function currentPlan(involvement: Involvement): string {
  return newest[involvement].name;
}

/** The plan of that name and version; throws when there never was one, since that is a fault in the data. */
export function planNamed(name: string): Plan {
  const found = plans.find(plan => plan.name === name);
  if (!found)
    throw new Error(`plan "${name}": no such plan; there are ${plans.map(plan => plan.name).join(', ')}`);
  return found;
}
