/** The shape in which the build leaves the templates: functions that put escaped values between fixed words. */
import type { AnyLetter } from './props.ts';

/** What the layout is given beside the props; all of it is HTML already. */
export interface Look {
  /** The firm's colour, dark enough for white words on it and for words in it on white. */
  readonly accent: string;
  readonly title: string;
  readonly preview: string;
}

export interface Compiled<P> {
  readonly subject: (the: P) => string;
  readonly preview: (the: P) => string;
  readonly html: (the: P, look: Look) => string;
  readonly text: (the: P) => string;
}

/** The layout around one mail's content. @public for the compiled file, which is not in git. */
export type HtmlPage = (the: AnyLetter, look: Look, content: string) => string;
/** @public likewise */
export type TextPage = (the: AnyLetter, content: string) => string;
