/** Writes one mail: the compiled template and its values become subject, HTML and text. */
import { accentOf } from './colour.ts';
import { htmlPage, templates, textPage } from './compiled/templates.ts';
import type { Props, TemplateName } from './props.ts';
import type { Compiled, Look } from './template.ts';
import { escaped } from './words.ts';

export type { Props, TemplateName } from './props.ts';

export interface Rendered {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** The mail of that template with these values. Throws only when a link is not one a mail may carry. */
export function render<T extends TemplateName>(template: T, props: Props[T]): Rendered {
  const mail: Compiled<Props[T]> = templates[template];
  const subject = mail.subject(props);
  const look: Look = {
    accent: accentOf(props.firm.colour),
    title: escaped(subject),
    preview: mail.preview(props),
  };
  return {
    subject,
    html: htmlPage(props, look, mail.html(props, look)),
    text: `${textPage(props, mail.text(props).trim()).trim()}\n`,
  };
}
