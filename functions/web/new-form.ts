/** The form of a new engagement as the fields of an engagement file: lists are written a line each. */

export type Form = Readonly<Record<string, unknown>>;

/** Rows offered at least for the client's systems and for responsibilities of their own. */
const fewestRows = 4;

/** The fields by the names that the file uses, so that one schema checks both. */
export function fieldsOf(form: Form): Record<string, unknown> {
  const text = (name: string) => (typeof form[name] === 'string' ? String(form[name]).trim() : '');
  const person = (name: string) => ({ name: text(`${name}-name`), email: text(`${name}-email`) });
  return {
    client: {
      name: text('client'),
      timezone: text('timezone'),
      holidays: text('holidays'),
      language: 'en',
    },
    owner: person('owner'),
    contact: person('contact'),
    project: {
      title: text('title'),
      starts: text('starts'),
      goesLive: text('goes-live') || null,
      about: text('about'),
      deliverables: lines(text('deliverables')),
      documents: lines(text('documents')).map(documentOf),
      meetings: lines(text('meetings')).map(meetingOf),
    },
    involvement: text('involvement'),
    responsibilities: [...chosen(form).map(id => catalogued(id, text)), ...ownOf(form, text)],
    assets: assetsOf(form, text),
  };
}

/** Ids of the catalogue that are ticked; a form with one tick posts a string, with several a list. */
export function chosen({ responsibility }: Form): string[] {
  return [responsibility ?? []].flat().map(String);
}

/** Numbers of the rows to show: those that are filled, with room for two more. */
export function rowsOf(form: Form, name: 'own' | 'asset'): number[] {
  const last = Math.max(0, ...filled(form, name).filter(row => form[`${name}-${row}`]));
  return Array.from({ length: Math.max(fewestRows, last + 2) }, (_, index) => index + 1);
}

function filled(form: Form, name: string): number[] {
  const field = new RegExp(`^${name}-(\\d{1,2})$`);
  return Object.keys(form).flatMap(key => Number(field.exec(key)?.[1] ?? []));
}

type Text = (name: string) => string;

/** A day of its own goes with the tick, as it was written in the file that the draft came from. */
function catalogued(id: string, text: Text) {
  const due = text(`due-${id}`);
  return due ? { id, due } : { id };
}

function ownOf(form: Form, text: Text) {
  return filled(form, 'own').flatMap(row => {
    const wording = text(`own-${row}`);
    const due = text(`own-${row}-due`) || text(`own-${row}-when`) || 'when it happens';
    return wording ? [{ id: `own-${row}`, wording, critical: text(`own-${row}-must`) === 'yes', due }] : [];
  });
}

function assetsOf(form: Form, text: Text) {
  return filled(form, 'asset').flatMap(row => {
    const asset = {
      name: text(`asset-${row}`),
      does: text(`asset-${row}-does`),
      ifItStops: text(`asset-${row}-stops`),
    };
    return asset.name || asset.does || asset.ifItStops ? [asset] : [];
  });
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean);
}

/** `The offer https://...`: the address is the line's last word. */
function documentOf(line: string) {
  const at = line.lastIndexOf(' ');
  return { title: line.slice(0, Math.max(at, 0)).trim(), url: line.slice(at + 1) };
}

/** `2026-12-08 10:00 or 2026-12-09 14:00 Walk through`: the time, others to choose from, and what it is. */
function meetingOf(line: string) {
  const [first = '', ...others] = line.split(/\s+or\s+(?=\d{4}-)/);
  const times = [first, ...others].map(part => part.split(/\s+/));
  const [at = 'T', ...offered] = times.map(([day = '', time = '']) => `${day}T${time}`);
  const title = times.at(-1)!.slice(2).join(' ');
  return offered.length > 0 ? { title, at, offered } : { title, at };
}
