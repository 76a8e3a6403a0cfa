/** The mails at their worst: long but likely names and whole lists to read, the longest and vilest values to survive. */
import { catalogue } from '../../core/plan/catalogue.ts';
import { explanationOf } from '../../core/plan/explanations.ts';
import type { Props, TemplateName } from '../../emails/props.ts';
import { type Rendered, render } from '../../emails/render.ts';
import { samples } from '../../emails/samples.ts';

export const templates = Object.keys(samples) as TemplateName[];
export const isToClient = (template: TemplateName) => !template.startsWith('contractor-');

/** The other ways a template can turn out, beside its sample. */
export const variants: { readonly [T in TemplateName]?: Partial<Props[T]> } = {
  deputy: { url: null },
  reminder: {
    ask: { wording: 'Tell us at once when someone leaves.', due: null },
    daysLate: 0,
    because: null,
  },
  digest: { asks: [], done: [], ours: [] },
  'welcome-hands-on': { deliverables: [], documents: [], meetings: [] },
  'meeting-questions': { agenda: [] },
  agreement: { deputies: [], answers: [] },
  'held-question': { attachments: [] },
  'wrap-up': { done: [], stillOpen: [], instructions: 1 },
  'contractor-instruction': {
    number: null,
    kind: 'question',
    risk: 'payment',
    waitsForCode: true,
    notRead: true,
    contradicts: [],
  },
  'contractor-held': { asked: null, attachments: [] },
  'contractor-refused': { words: null },
  'contractor-task': { say: [] },
  'contractor-bounce': { stopped: false },
};

/** What stands in the place of a value, by the name it goes by; `undefined` leaves it. */
type Change = (value: string, name: string) => string | undefined;

export interface Worse {
  readonly string: Change;
  readonly list: (items: readonly unknown[], name: string) => readonly unknown[];
}

/** The sample of a template with every string and list changed so. */
export function worsened<T extends TemplateName>(template: T, worse: Worse): Props[T] {
  return changed(samples[template], template, worse) as Props[T];
}

export interface NamedMail {
  readonly name: string;
  readonly template: TemplateName;
  readonly mail: Rendered;
}

/** Every template, and every other way it can turn out, made worse. */
export function everyMail(worse: Worse): NamedMail[] {
  return templates.flatMap(template => {
    const props = worsened(template, worse);
    const mails = [{ name: template as string, template, mail: render(template, props) }];
    const variant = variants[template];
    if (!variant) return mails;
    return [
      ...mails,
      { name: `${template}, otherwise`, template, mail: render(template, { ...props, ...variant } as never) },
    ];
  });
}

function changed(value: unknown, name: string, worse: Worse): unknown {
  if (typeof value === 'string') return worse.string(value, name) ?? value;
  if (Array.isArray(value)) return worse.list(value, name).map(item => changed(item, name, worse));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, changed(item, parent(name, key), worse)]),
  );
}

/** `name` alone says too little: the firm's, the contractor's and a file's are told apart. */
const parent = (name: string, key: string) => (key === 'name' ? `${name}.name` : key);

function longer<T>(items: readonly T[], length: number): T[] {
  return Array.from({ length: items.length && length }, (_, index) => items[index % items.length]!);
}

/** Names as long as real ones get, in words of many syllables. */
const longNames: Readonly<Record<string, string>> = {
  'firm.name': 'Featherstonehaugh Computers',
  'contractor.name': 'Bartholomew Featherstonehaugh',
  client: 'The Wolverhampton Veterinary Surgery',
  project: 'New appointment and accounting computers',
  recipient: 'Alexandria Konstantinopoulou',
  contact: 'Alexandria Konstantinopoulou',
  'from.name': 'Maximiliana Wolfeschlegelstein',
  signer: 'Alexandria Konstantinopoulou',
  deputy: 'Maximiliana Wolfeschlegelstein',
  oldContact: 'Maximiliana Wolfeschlegelstein',
  newContact: 'Maximiliana Wolfeschlegelstein',
  askedBy: 'Bartholomew Wolverhampton',
  starts: 'Wednesday 30 September',
  ends: 'Wednesday 30 September',
  answerBy: 'Wednesday 30 September',
  linkUntil: 'Wednesday 30 September',
  closed: 'Wednesday 30 September',
  received: 'Wednesday 30 September at 14:05',
  called: 'Wednesday 30 September at 14:05',
  signed: 'Wednesday 30 September at 14:05',
};

/** Long names, lists as they usually are. */
export const namesToRead: Worse = { string: (_, name) => longNames[name], list: items => items };

/** To be read: long names, and the whole catalogue wherever something is asked. */
export const toRead: Worse = {
  string: (_, name) => longNames[name],
  list: (items, name) =>
    name in asked ? catalogue.map(({ wording }) => ({ ...(items[0] as object), wording })) : items,
};

/** The mails to be read by clients, and an explanation for each row of the catalogue. */
export function mailsToRead(): NamedMail[] {
  const explained = catalogue.map(({ id, wording }) => {
    const explanation = explanationOf(id)!;
    const props = { ...worsened('explanation', toRead), ask: { wording, due: null }, explanation };
    return {
      name: `explanation of ${id}`,
      template: 'explanation' as const,
      mail: render('explanation', props),
    };
  });
  return [...everyMail(toRead).filter(({ template }) => isToClient(template)), ...explained];
}

/** The longest each list and text may be: as the engagement's schema has it, or far more where nothing bounds it. */
const asked = { asks: true, answers: true };
const longest: Readonly<Record<string, number>> = {
  ...{
    asks: 60,
    answers: 60,
    deliverables: 50,
    documents: 50,
    meetings: 60,
    deputies: 20,
    done: 60,
    stillOpen: 60,
  },
  ...{
    ours: 60,
    agenda: 60,
    decisions: 60,
    held: 200,
    attachments: 500,
    contradicts: 50,
    engagements: 1000,
    say: 10,
  },
};
const lengths: Readonly<Record<string, number>> = {
  ...{
    wording: 300,
    deliverables: 300,
    title: 160,
    about: 1000,
    does: 400,
    ifItStops: 400,
    done: 300,
    stillOpen: 300,
  },
  ...{
    ours: 300,
    agenda: 160,
    decisions: 300,
    explanation: 2000,
    clause: 1000,
    subject: 900,
    why: 300,
    proof: 300,
  },
  ...{ earlier: 50_000, now: 50_000 },
};
const longUrl = `https://northgate.example/bell/${'plan-'.repeat(60)}.pdf`;

/** To be weighed: every list and text at its longest. */
export const longestAll: Worse = {
  string: (value, name) => {
    if (name === 'words') return 'Please do this.\nAnd that.\n\n'.repeat(20_000);
    if (name === 'url') return longUrl;
    const length = lengths[name];
    return length ? `${value} `.repeat(length).slice(0, length) : longNames[name];
  },
  list: (items, name) => longer(items, longest[name] ?? items.length),
};
