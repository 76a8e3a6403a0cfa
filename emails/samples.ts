/** One likely mail of every template: what the gallery and the console show, and the tests and bench begin with. */
import type { Ask, ClientLetter, ContractorLetter, Firm, Props, TemplateName } from './props.ts';

const firm: Firm = {
  name: 'Northgate Computers',
  contractor: { name: 'Sam Reed', email: 'sam@northgate.example', phone: '020 7946 0123' },
  colour: '#0f5c5c',
  logo: null,
};

const link = (page: string) =>
  `https://projects.northgate.example/${page}/eyJhbGciOiJIUzI1NiJ9.eyJlIjoiYmVsbC1iYWtlcnkifQ`;
const about = { firm, client: 'Bell Bakery', project: 'New tills and office computers' };

const anna: ClientLetter = {
  ...about,
  recipient: 'Anna Bell',
  contact: 'Anna Bell',
  page: link('part'),
  unsubscribe: link('stop'),
};
const notice: ClientLetter = { ...anna, unsubscribe: null };
const sam: ContractorLetter = {
  ...about,
  recipient: 'Sam Reed',
  url: 'https://projects.northgate.example/console/engagements/bell-bakery',
};

const beforeStart: readonly Ask[] = [
  {
    wording: 'Pick one person who speaks for you. We act only on what they tell us.',
    due: 'before we start',
  },
  { wording: 'Read this plan and tell us if you agree.', due: 'before we start' },
  { wording: 'Give us safe access. Never send a password by email.', due: 'before we start' },
];
const asks: readonly Ask[] = [
  ...beforeStart,
  { wording: 'Tell us what must never stop working.', due: 'by Friday 4 December' },
  { wording: 'Keep one master login for yourself, locked away.', due: 'by Friday 11 December' },
  {
    wording: "Tell us which files you can't lose. Look at one backup with us.",
    due: 'by Friday 11 December',
  },
  { wording: 'Tell us at once when someone leaves.', due: null },
];
const meeting = { title: 'First look at the new tills', when: 'Tuesday 8 December at 10:00' };
const welcome = { ...anna, url: link('answer'), starts: 'Monday 30 November' };
const waiting = { forYou: 4, forUs: 1 };
const ledger = { count: 7, head: '9c1185a5c5e9fc54612808977ee8f548b2258d31ddadef707ba62c166051b9e3' };
const fromTom = {
  from: { name: 'Tom Price', email: 'tom@bellbakery.example' },
  subject: 'Till by the door',
  words:
    'Hi Sam,\n\nPlease take out the till by the door this week. We need the space for the Christmas stand.\n\nTom',
  received: 'Monday 23 November at 14:05',
  attachments: [{ name: 'shop floor.pdf', size: '120 KB' }],
};
const fromAnna = {
  ...fromTom,
  from: { name: 'Anna Bell', email: 'anna@bellbakery.example' },
  subject: 'Re: Which day for the tills?',
  words: 'Hi Sam,\n\nPlease fit the tills on Thursday, not on Tuesday. The shop is shut that day.\n\nAnna',
};

export const samples: { readonly [T in TemplateName]: Props[T] } = {
  'welcome-hands-on': {
    ...welcome,
    asks,
    about: 'We put in four new tills and three office computers, and move your files across.',
    deliverables: [
      'Four tills that work',
      'Three office computers',
      'One hour of training for each of your staff',
    ],
    documents: [{ title: 'The plan, on two pages', url: 'https://northgate.example/bell/plan.pdf' }],
    meetings: [meeting],
  },
  'welcome-balanced': { ...welcome, asks },
  'welcome-hands-off': { ...welcome, asks: beforeStart },
  intake: {
    ...notice,
    contact: null,
    page: null,
    url: link('intake'),
    starts: 'Monday 30 November',
    linkUntil: 'Monday 7 December',
  },
  agreement: {
    ...notice,
    url: link('agreed'),
    signer: 'Anna Bell',
    signed: 'Tuesday 24 November at 09:12',
    clause: 'Anna Bell speaks for Bell Bakery. Northgate Computers acts only on what Anna Bell tells them.',
    deputies: ['Tom Price, from Monday 21 December to Friday 1 January'],
    answers: beforeStart.map(({ wording }) => ({ wording, answer: "I'll do it" })),
    ledger,
  },
  due: {
    ...anna,
    url: link('answer'),
    asks: asks.slice(3, 5),
    note: 'The safe comes on Friday.\nSo the master login can wait until then.',
  },
  reminder: {
    ...anna,
    unsubscribe: link('stop'),
    url: link('answer'),
    ask: asks[4]!,
    daysLate: 2,
    because: 'Until then we cannot set up your new computers.',
  },
  explanation: {
    ...anna,
    url: link('answer'),
    ask: asks[4]!,
    explanation:
      'One login opens everything you own. If only we had it, you would need us to get in.\nWrite it down, put it in an envelope, and lock it away. Then it stays yours.',
  },
  asset: {
    ...anna,
    url: link('asset'),
    name: 'The till in the shop',
    does: 'It adds up what people buy, takes their cards and prints the slip.',
    ifItStops: 'You can sell for cash only, and you must write each sale down by hand.',
  },
  deliverables: {
    ...anna,
    url: link('asset'),
    deliverables: [
      'Four tills that work',
      'Three office computers',
      'One hour of training for each of your staff',
    ],
  },
  documents: {
    ...anna,
    url: link('papers'),
    documents: [
      { title: 'The plan, on two pages', url: 'https://northgate.example/bell/plan.pdf' },
      { title: 'How we keep your data safe', url: 'https://northgate.example/bell/data.pdf' },
    ],
  },
  'meeting-questions': {
    ...anna,
    url: link('meeting'),
    meeting,
    agenda: ['Where each till goes', 'Who gets the old ones', 'The day we switch over'],
    answerBy: 'Friday 4 December',
  },
  decisions: {
    ...anna,
    url: link('decided'),
    meeting,
    decisions: ['The tills go in on Thursday 10 December.', 'The old tills go to the school.'],
  },
  digest: {
    ...anna,
    url: link('part'),
    asks: asks.slice(3, 5),
    done: ['You picked Anna Bell to speak for you.'],
    ours: ['We set up the first till.'],
    waiting,
  },
  'held-question': { ...notice, url: link('ask'), code: '7F3K2Q', ...fromTom },
  'held-digest': {
    ...notice,
    url: link('ask'),
    held: [
      fromTom,
      {
        ...fromTom,
        from: { name: '', email: 'kay@bellbakery.example' },
        words: 'Can we have a new phone too?',
      },
    ],
  },
  'risk-confirm': {
    ...notice,
    url: link('confirm'),
    words: 'Please pay the deposit for the tills to the new account in the file.',
    received: 'Monday 23 November at 14:05',
    risk: 'asks for money to be paid',
  },
  code: { ...notice, code: '418 205', minutes: 15 },
  'phone-confirm': {
    ...notice,
    url: link('confirm'),
    words: 'Fit the tills on Thursday, not on Tuesday.',
    called: 'Monday 23 November at 15:30',
  },
  'colleague-note': {
    ...notice,
    recipient: 'Tom Price',
    contact: 'Anna Bell',
    page: null,
    subject: 'Till by the door',
  },
  'contact-change': {
    ...notice,
    contact: 'Anna Bell',
    url: link('contact'),
    askedBy: 'Rose Bell',
    newContact: 'Tom Price',
    starts: 'Monday 7 December',
  },
  'contact-changed': {
    ...notice,
    contact: 'Tom Price',
    oldContact: 'Anna Bell',
    starts: 'Monday 7 December',
  },
  deputy: {
    ...notice,
    contact: 'Anna Bell',
    deputy: 'Tom Price',
    starts: 'Monday 21 December',
    ends: 'Friday 1 January',
    url: link('deputy'),
  },
  'fresh-link': { ...notice, url: link('part'), linkUntil: 'Monday 7 December' },
  relay: {
    ...notice,
    subject: 'Which day for the tills?',
    words: 'Hi Anna,\n\nWe can fit the tills on Tuesday or on Thursday. Which day is better for you?\n\nSam',
    attachments: [],
  },
  'wrap-up': {
    ...notice,
    url: link('record'),
    closed: 'Friday 29 January',
    instructions: 5,
    done: ['You kept one master login, locked away.', 'You tested the tills.'],
    stillOpen: ['Look at one backup with us twice a year.'],
    waiting,
    ledger,
  },
  'contractor-instruction': {
    ...sam,
    ...fromAnna,
    number: 7,
    kind: 'instruction',
    proof: 'Sent from her own address and signed by bellbakery.example.',
    risk: null,
    waitsForCode: false,
    contradicts: [
      {
        number: 5,
        earlier: 'Please fit the tills on Tuesday.',
        now: 'Please fit the tills on Thursday, not on Tuesday.',
      },
    ],
    notRead: false,
  },
  'contractor-held': {
    ...sam,
    ...fromTom,
    why: 'Tom Price is not the contact of Bell Bakery. Anna Bell is.',
    asked: 'Anna Bell',
  },
  'contractor-refused': {
    ...sam,
    ...fromTom,
    from: { name: 'Anna Bell', email: 'anna@bellbakery.example.evil.example' },
    subject: 'Urgent: new bank details',
    words: 'Please pay all bills to our new account from today.',
    attachments: [],
    why: "The address looks like Anna Bell's, but it belongs to somebody else.",
  },
  'contractor-task': {
    ...sam,
    task: 'Ring Anna Bell',
    why: 'Two mails about the master login had no answer.',
    say: [
      'Hello Anna, I am ringing about one thing only.',
      'We need you to keep one master login for yourself. Can you do that this week?',
      'If you would rather not, tell me, and we find another way.',
    ],
    since: 'Monday 16 November',
  },
  'contractor-bounce': {
    ...sam,
    to: { name: 'Anna Bell', email: 'anna@bellbakery.example' },
    mail: '2 things we need from you',
    why: 'There is no such mailbox.',
    stopped: true,
  },
  'contractor-overview': {
    firm,
    recipient: 'Sam Reed',
    url: 'https://projects.northgate.example/console',
    week: '23 to 27 November',
    held: 2,
    tasks: 1,
    failed: 0,
    engagements: [
      {
        client: 'Bell Bakery',
        project: 'New tills and office computers',
        owed: 4,
        ours: 1,
        waiting,
        next: 'Reminder to Anna Bell on Tuesday 24 November',
        url: sam.url,
      },
      {
        client: 'Hill Street Dentists',
        project: 'Appointment book',
        owed: 0,
        ours: 2,
        waiting: { forYou: 0, forUs: 6 },
        next: null,
        url: 'https://projects.northgate.example/console/engagements/hill-street',
      },
    ],
  },
};
