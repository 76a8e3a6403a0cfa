/** "Just send me the bill": one page before the start, then at most one mail a fortnight with one ask. */
import type { Plan } from '../plan.ts';

const fortnight = { days: 14 };

export const handsOff1: Plan = {
  name: 'hands-off/1',
  steps: [
    {
      kind: 'welcome',
      step: 'welcome',
      template: 'welcome-hands-off',
      lists: 'before-start',
      title: 'Welcome: your part before we start',
      ask: 'Answer these few things on one page, before we start.',
    },
    // Dated critical asks do not wait for the fortnight.
    { kind: 'asks', which: 'urgent', together: false, most: () => 2, pace: 'next-working-day' },
    { kind: 'asks', which: 'not-urgent', together: false, most: () => 2, pace: fortnight },
    // After two silences no third mail but a call.
    { kind: 'ring', step: 'ring', afterMails: 2, which: 'any' },
    {
      kind: 'asset',
      step: 'asset',
      everyDays: 14,
      pace: fortnight,
      waitsForCall: true,
      title: 'One of your systems, in plain words',
      ask: 'Tell us if we got it wrong.',
    },
  ],
};
