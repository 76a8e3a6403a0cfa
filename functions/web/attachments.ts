/** An attachment as a download: taken from the archived raw mail, never shown, never named to a browser as a page. */
import type { Hono } from 'hono';
import { engagementIdSchema } from '../../core/engagement/engagement.ts';
import type { AttachedPart } from '../../core/inbound/parts.ts';
import type { Judgement } from '../../core/inbound/verdict.ts';
import type { World } from '../world.ts';
import { mailPolicy, under } from './policy.ts';

export function addAttachments(app: Hono, world: World): void {
  app.get('/engagements/:id/messages/:key/attachments/:sha256', async c => {
    const id = engagementIdSchema.safeParse(c.req.param('id'));
    const item = id.success ? await world.store.get(id.data, c.req.param('key')) : null;
    const judgement = item?.judgement as Judgement | undefined;
    const part =
      judgement && judgement.because !== 'virus'
        ? await partOf(await world.archive.get(String(item!.archiveKey)), c.req.param('sha256'))
        : null;
    if (!part) return c.text('There is no such attachment.', 404);
    under(c, mailPolicy);
    return c.body(new Uint8Array(part.content), 200, {
      // Whatever its sender called it: a browser that is told nothing of the type opens nothing.
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${fileName(part.name)}`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });
}

/** The part with this hash, in the mail itself or in the one mail that it carries; what reads mail is loaded for it. */
async function partOf(raw: Uint8Array, sha256: string): Promise<AttachedPart | null> {
  const [{ attachedMail }, { readParts }] = await Promise.all([
    import('../../core/inbound/attached-mail.ts'),
    import('../../core/inbound/parts.ts'),
  ]);
  const inner = await attachedMail(raw);
  for (const mail of inner ? [raw, inner] : [raw]) {
    const parts = await readParts(Buffer.from(mail));
    const found = parts?.attachments.find(part => part.sha256 === sha256);
    if (found) return found;
  }
  return null;
}

/** RFC 8187's form of a name, without anything that a file system takes for a path or a direction mark. */
function fileName(name: string): string {
  const plain = name.replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, '_').slice(-120) || 'attachment';
  return encodeURIComponent(plain).replace(/['()*]/g, each => `%${each.charCodeAt(0).toString(16)}`);
}
