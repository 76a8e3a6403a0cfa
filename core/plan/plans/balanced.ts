/** The whole list once; after that only what is due, and a fortnightly digest when something is open. */
import type { Plan } from '../plan.ts';

export const balanced1: Plan = {
  name: 'balanced/1',
  steps: [
    {
      kind: 'welcome',
      step: 'welcome',
      template: 'welcome-balanced',
      lists: 'everything',
      title: 'Welcome: your part, as one list',
      ask: 'Read the list and answer each line.',
    },
    {
      kind: 'asks',
      which: 'dated',
      together: true,
      most: ({ critical }) => (critical ? 2 : 1),
      pace: 'next-working-day',
    },
    { kind: 'ring', step: 'ring', afterMails: 2, which: 'critical' },
    {
      kind: 'digest',
      step: 'digest',
      everyWeeks: 2,
      when: 'something-open',
      title: 'What is still open',
      ask: 'Look at what is still open.',
    },
    {
      kind: 'asset',
      step: 'asset',
      everyDays: 14,
      pace: 'next-working-day',
      waitsForCall: false,
      title: 'One of your systems, in plain words',
      ask: null,
    },
  ],
};
