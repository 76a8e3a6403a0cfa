/** A mail as SES hands it over: its bytes put where SES puts them, with a receipt in which every check passed. */
import type { EngagementId } from '../../core/engagement/engagement.ts';
import { toMoment } from '../../core/moment.ts';
import { receiveMail } from '../../functions/workflows/receive-mail.ts';
import type { Item, World } from '../../functions/world.ts';

const pass = { status: 'PASS' as const };
export const passed = {
  spamVerdict: pass,
  virusVerdict: pass,
  spfVerdict: pass,
  dkimVerdict: pass,
  dmarcVerdict: pass,
};

let count = 0;

/** Judges and files `raw`; what was filed at the engagement `id`, if anything was. */
export async function arrive(
  world: World,
  id: EngagementId,
  raw: Uint8Array,
  source: string,
  recipients = [`${id}@${world.firm.domain}`],
): Promise<Item | undefined> {
  const messageId = `m${++count}`;
  const timestamp = toMoment(world.clock.now());
  const receipt = { mail: { timestamp, messageId, source }, receipt: { recipients, ...passed } };
  await world.archive.put(`in/${messageId}`, raw);
  await receiveMail(world, { receipt, archiveKey: `in/${messageId}`, lastTry: false });
  return (await world.store.items(id, 'IN#')).find(({ key }) => key.endsWith(`#${messageId}`));
}
