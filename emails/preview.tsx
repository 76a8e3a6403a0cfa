/** Frames one mail as somebody will see it; the gallery and the console show the same. */
import type { Rendered } from './render.ts';

export const views = ['light', 'dark', 'images-off', 'phone', 'text'] as const;
export type View = (typeof views)[number];

const captions: Readonly<Record<View, string>> = {
  light: 'On a computer',
  dark: 'Forced dark',
  'images-off': 'Images off',
  phone: 'On a phone',
  text: 'Text only',
};

export interface MailPreviewProps {
  readonly mail: Rendered;
  readonly view: View;
  /**
   * Page that answers the mail's HTML and nothing else. Needed where the page's own policy forbids inline styles,
   * because a frame written into a page (`srcdoc`) takes over that page's policy.
   */
  readonly src?: string;
}

/** The mail can neither run scripts nor reach the page around it: the frame's sandbox allows nothing. */
export function MailPreview({ mail, view, src }: MailPreviewProps) {
  const html = view === 'images-off' ? withoutImages(mail.html) : mail.html;
  return (
    <figure class={`mail mail-${view}`}>
      <figcaption>{captions[view]}</figcaption>
      {view === 'text' ? (
        <pre tabindex={0}>{mail.text}</pre>
      ) : (
        <iframe
          title={`${mail.subject} (${captions[view]})`}
          sandbox=""
          loading="lazy"
          {...(src ? { src } : { srcdoc: html })}
        />
      )}
    </figure>
  );
}

/** The mail as a program shows it that loads no images: their `alt` words stand in their place. */
export function withoutImages(html: string): string {
  return html.replace(/(<img [^>]*?)src="[^"]*"/g, '$1src=""');
}

/** What `MailPreview` needs of its page's style sheet. */
export const previewStyle = `
.mail { display: inline-block; margin: 0; vertical-align: top; }
.mail figcaption { margin: 0 0 .4rem; font-size: .875rem; }
.mail iframe, .mail pre { box-sizing: border-box; width: 640px; max-width: 100%; height: 720px; margin: 0; border: 1px solid #8a97a6; border-radius: 6px; background: #fff; }
.mail-phone iframe { width: 375px; }
.mail-dark iframe { filter: invert(1) hue-rotate(180deg); }
.mail pre { overflow: auto; padding: 1rem; color: #1f2a37; font: .9rem/1.5 Consolas, Menlo, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;
