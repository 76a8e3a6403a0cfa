/** Everything: the list, what the project brings, its papers, each meeting before and after, a weekly digest. */
import type { Plan } from '../plan.ts';

export const handsOn1: Plan = {
  name: 'hands-on/1',
  steps: [
    {
      kind: 'welcome',
      step: 'welcome',
      template: 'welcome-hands-on',
      lists: 'everything',
      title: 'Welcome: your part, as one list',
      ask: 'Read the list and answer each line.',
    },
    {
      kind: 'meeting',
      step: 'meeting-questions',
      workingDays: -2,
      title: 'Your questions for our meeting',
      ask: 'Send us your questions for the meeting.',
    },
    {
      kind: 'meeting',
      step: 'decisions',
      workingDays: 1,
      title: 'What we decided',
      ask: 'Tell us if we got something wrong.',
    },
    {
      kind: 'asks',
      which: 'dated',
      together: true,
      // The rest stands in the weekly digest; what comes round again still gets a mail of its own.
      most: ({ critical, round }) => (critical ? 2 : Math.min(round, 1)),
      pace: 'next-working-day',
    },
    { kind: 'ring', step: 'ring', afterMails: 2, which: 'critical' },
    {
      kind: 'documents',
      step: 'deliverables',
      workingDaysAfter: 1,
      title: 'What you will get',
      ask: 'Tell us if something is missing.',
    },
    {
      kind: 'documents',
      step: 'documents',
      workingDaysAfter: 2,
      title: 'The papers of your project',
      ask: null,
    },
    {
      kind: 'digest',
      step: 'digest',
      everyWeeks: 1,
      when: 'always',
      title: 'Your week in short',
      ask: 'Look at what is open on your side.',
    },
    {
      kind: 'asset',
      step: 'asset',
      everyDays: 7,
      pace: 'next-working-day',
      waitsForCall: false,
      title: 'One of your systems, in plain words',
      ask: null,
    },
  ],
};
