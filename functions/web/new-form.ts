/** The form of a new engagement as the fields of an engagement file: lists are written a line each. */

export type Form = Readonly<Record<string, unknown>>;

/** Rows offered for the client's systems and for responsibilities of their own. */
export const rows = [1, 2, 3, 4] as const;

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
    responsibilities: [...chosen(form).map(id => ({ id })), ...ownOf(text)],
    assets: assetsOf(text),
  };
}

/** Ids of the catalogue that are ticked; a form with one tick posts a string, with several a list. */
export function chosen({ responsibility }: Form): string[] {
  return [responsibility ?? []].flat().map(String);
}

type Text = (name: string) => string;

function ownOf(text: Text) {
  return rows.flatMap(row => {
    const wording = text(`own-${row}`);
    const due = text(`own-${row}-due`);
    return wording ? [{ id: `own-${row}`, wording, critical: false, due: due || 'when it happens' }] : [];
  });
}

function assetsOf(text: Text) {
  return rows.flatMap(row => {
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

/** `2026-12-08 10:00 Walk through`: day, time, and what it is. */
function meetingOf(line: string) {
  const [day = '', time = '', ...title] = line.split(/\s+/);
  return { title: title.join(' '), at: `${day}T${time}` };
}
