/** Writes `dist/emails/index.html`: every mail, by the kind of client who gets it, in every view. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { raw } from 'hono/html';
import { MailPreview, previewStyle, views } from './preview.tsx';
import type { TemplateName } from './props.ts';
import { type Rendered, render } from './render.ts';
import { samples } from './samples.ts';

interface Group {
  readonly title: string;
  readonly who: string;
  readonly templates: readonly TemplateName[];
}

const groups: readonly Group[] = [
  {
    title: 'Hands-on',
    who: 'wants to hear everything',
    templates: ['welcome-hands-on', 'deliverables', 'documents', 'meeting-questions', 'decisions'],
  },
  { title: 'Balanced', who: 'wants to hear what is due', templates: ['welcome-balanced', 'digest', 'asset'] },
  { title: 'Hands-off', who: 'just wants the bill', templates: ['welcome-hands-off'] },
  {
    title: 'Every client: their part',
    who: 'from the first questions to the last record',
    templates: ['intake', 'agreement', 'due', 'reminder', 'explanation', 'fresh-link', 'relay', 'wrap-up'],
  },
  {
    title: 'Every client: who speaks for them',
    who: 'questions only one person may answer',
    templates: [
      'held-question',
      'held-digest',
      'risk-confirm',
      'code',
      'phone-confirm',
      'colleague-note',
      'contact-change',
      'contact-changed',
      'deputy',
    ],
  },
  {
    title: 'The contractor',
    who: 'what came in, and what only they can do',
    templates: [
      'contractor-instruction',
      'contractor-held',
      'contractor-refused',
      'contractor-task',
      'contractor-bounce',
      'contractor-overview',
    ],
  },
];

const style = `
body { margin: 0 auto; padding: 1.5rem; color: #1f2a37; background: #f3f6f8; font: 1rem/1.5 system-ui, sans-serif; }
h1 { margin: 0 0 .5rem; } h2 { margin: 3rem 0 0; } h3 { margin: 2rem 0 .5rem; font-family: Consolas, Menlo, monospace; }
nav a { margin-right: 1rem; } .row { display: flex; gap: 1.5rem; overflow-x: auto; padding: .5rem 0 1rem; } .row .mail { flex: none; }
${previewStyle}`;

function Gallery() {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Every mail</title>
        <style>{raw(style)}</style>
      </head>
      <body>
        <h1>Every mail</h1>
        <nav aria-label="Kinds of client">
          {groups.map((group, index) => (
            <a href={`#group-${index}`}>{group.title}</a>
          ))}
        </nav>
        {groups.map((group, index) => (
          <section id={`group-${index}`}>
            <h2>{group.title}</h2>
            <p>{group.who}</p>
            {group.templates.map(template => (
              <Mail template={template} mail={render(template, samples[template])} />
            ))}
          </section>
        ))}
      </body>
    </html>
  );
}

function Mail({ template, mail }: { template: TemplateName; mail: Rendered }) {
  return (
    <article>
      <h3>{template}</h3>
      <p>
        <strong>{mail.subject}</strong> ({Math.ceil(mail.html.length / 1024)} KB)
      </p>
      <section class="row" tabindex={0} aria-label={`Views of ${template}`}>
        {views.map(view => (
          <MailPreview mail={mail} view={view} />
        ))}
      </section>
    </article>
  );
}

const folder = fileURLToPath(new URL('../dist/emails/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}index.html`, `<!doctype html>${<Gallery />}`);
console.log(`Every mail, in every view: file://${folder}index.html`);
