/** Makes a mail's text part from its HTML when the project is built, so that both say the same. */
import { convert, type HtmlToTextOptions } from 'html-to-text';

const options: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'h1', options: { uppercase: false } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2 } },
    { selector: 'p.quoted', format: 'quoted' },
    { selector: 'p.end', format: 'gap' },
    {
      selector: 'a',
      options: { linkBrackets: ['<', '>'], hideLinkHrefIfSameAsText: true, noAnchorUrl: false },
    },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'img', format: 'alt' },
    { selector: 'head', format: 'skip' },
    { selector: 'div[style^="display:none"]', format: 'skip' },
  ],
  formatters: {
    alt: (element, _walk, builder) => builder.addInline(element.attribs.alt ?? ''),
    /** The end of a quote: a blank line, and nothing else. */
    gap: (_element, _walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 2 });
      builder.closeBlock({ trailingLineBreaks: 2 });
    },
    /** A line of somebody's words, marked as mail programs mark a quote. */
    quoted: (element, walk, builder) => {
      builder.openBlock({ leadingLineBreaks: 1 });
      builder.addInline('> ');
      walk(element.children, builder);
      builder.closeBlock({ trailingLineBreaks: 1 });
    },
  },
};

/** The text of `html`, whose code is hidden as `compile.ts` hides it. */
export function toText(html: string): string {
  return closeUp(
    convert(html, options)
      .trim()
      .replace(/\n{3,}/g, '\n\n'),
  );
}

/**
 * Takes away the line breaks that stand around code, so that none is left in the mail: all those behind `{`,
 * and behind `}` as many as stand before it.
 */
function closeUp(text: string): string {
  const opened = text.replace(/^[ \t]*((?:\ue000[oc]\d+\ue001)*\ue000o\d+\ue001)\s*\n/gm, '$1');
  return opened.replace(
    /(?:(?<=\n)[ \t]+)?((?:\ue000c\d+\ue001)+)(\n*)/g,
    (_, code: string, after: string, at: number) => {
      return code + after.slice(breaksBefore(opened.slice(0, at)));
    },
  );
}

/** Line breaks at the end of `text`, code not counted. */
function breaksBefore(text: string): number {
  return /(\n*)(?:[ \t]|\ue000[oc]\d+\ue001)*$/.exec(text)![1]!.length;
}
