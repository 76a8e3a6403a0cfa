/** A running engagement to try plans on; its calendar has no holidays unless a test gives some. */
import type { Engagement, Involvement } from '../../../core/engagement/engagement.ts';
import { engagementSchema } from '../../../core/engagement/engagement.ts';
import { emptyHead } from '../../../core/ledger/chain.ts';
import type { Moment } from '../../../core/moment.ts';
import type { Calendar } from '../../../core/plan/calendar.ts';
import { catalogueFor } from '../../../core/plan/catalogue.ts';
import { currentPlan } from '../../../core/plan/plans.ts';

export const moment = (text: string) => text as Moment;

/** Monday 23 November 2026, 10:00 in London: two weeks before the project starts. */
export const started = moment('2026-11-23T10:00:00Z');

export const london: Calendar = { timezone: 'Europe/London', holidays: new Set() };

interface Given {
  readonly involvement: Involvement;
  readonly timezone?: string;
  readonly startedAt?: Moment;
  readonly starts?: string;
  readonly responsibilities?: readonly string[];
  readonly project?: Partial<Engagement['project']>;
  readonly assets?: Engagement['assets'];
}

/** Bell's Bakery, whose contact is Anna Bell, with the catalogue of its kind unless told otherwise. */
export function anEngagement({ involvement, ...given }: Given): Engagement {
  const ids = given.responsibilities ?? catalogueFor(involvement).map(({ id }) => id);
  return engagementSchema.parse({
    id: 'bells-bakery',
    version: 1,
    status: 'running',
    createdAt: given.startedAt ?? started,
    startedAt: given.startedAt ?? started,
    closedAt: null,
    address: 'bells-bakery',
    client: {
      name: "Bell's Bakery",
      timezone: given.timezone ?? london.timezone,
      holidays: 'GB-ENG',
      language: 'en',
    },
    owner: { name: 'Margaret Bell', email: 'margaret@bellsbakery.example' },
    contact: { name: 'Anna Bell', email: 'anna@bellsbakery.example' },
    project: {
      title: 'New tills',
      starts: given.starts ?? '2026-12-07',
      about: 'New tills.',
      ...given.project,
    },
    involvement,
    responsibilities: ids.map(id => ({ id })),
    assets: given.assets ?? [],
    plan: currentPlan(involvement),
    ledger: { count: 0, head: emptyHead },
  });
}
