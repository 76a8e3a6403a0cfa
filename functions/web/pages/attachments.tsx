/** A message's attachments: downloads, never shown. */
import type { Attachment } from '../../../core/inbound/verdict.ts';
import { sizeWords } from '../words.ts';

export function Attachments({ path, attachments }: { path: string; attachments: readonly Attachment[] }) {
  return (
    <>
      <h2>Attachments</h2>
      <p class="soft">Downloaded only, never opened here.</p>
      <ul class="list">
        {attachments.map(({ name, type, bytes, sha256 }) => (
          <li>
            <a href={`${path}/attachments/${sha256}`} download>
              {name || 'without a name'}
            </a>{' '}
            <small>
              {type}, {sizeWords(bytes)}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}
