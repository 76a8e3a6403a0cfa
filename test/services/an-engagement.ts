/** A small engagement for tests of what surrounds the rules; what a test is about it states itself. */
import { type Engagement, engagementSchema } from '../../core/engagement/engagement.ts';
import { emptyHead } from '../../core/ledger/chain.ts';

export function anEngagement(changes: Partial<Engagement> | { id: string } = {}): Engagement {
  const anna = { name: 'Anna Bell', email: 'anna@bell.example' };
  return engagementSchema.parse({
    id: 'bell',
    version: 1,
    status: 'running',
    createdAt: '2026-11-02T09:00:00Z',
    startedAt: '2026-11-02T09:00:00Z',
    closedAt: null,
    address: 'bell',
    client: { name: 'Bell & Daughters', timezone: 'Europe/London', holidays: 'GB-ENG', language: 'en' },
    owner: anna,
    contact: anna,
    project: { title: 'New till', starts: '2026-12-01', about: 'Replaces the till and its printer.' },
    involvement: 'balanced',
    responsibilities: [{ id: 'access' }, { id: 'backup', answer: 'cannot' }],
    plan: 'balanced/1',
    ledger: { count: 0, head: emptyHead },
    ...changes,
  });
}
