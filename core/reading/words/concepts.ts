/** Different words for one thing, as clients of a computer contractor use them; the first of each line names it. */
const LINES = `
  photo picture image pic snap photograph
  backup copy back-up
  computer pc desktop workstation machine
  laptop notebook macbook
  invoice bill billing
  network wifi wi-fi wireless internet broadband
  screen monitor display
  phone handset
  cable wire lead cabling wiring cord
  email mail inbox mailbox address
  answerphone answering voicemail message
  website site webpage homepage
  socialmedia social facebook instagram
  camera cctv
  till register checkout
  staff team employee
  everyone everybody all people
  deliver ship drop collect
  ring call
  repair mend
  delete erase wipe
  install installation fit fitting setup
  start begin kick-off
  finish complete end
  training train session lesson course
  password passcode pin
  fax faxes
  quote estimate
  colleague coworker
  upstairs rooms-above
  alarm alert
  lorry van
  contractor engineer technician
  visit come attend
  move migrate migration switchover switch-over cutover changeover
  folder directory
  headset earphone headphone
  desk table
  newsletter mailshot mailing
  kitchen canteen
  reception foyer lobby entrance
  basement cellar
  attic loft
  toilet loo washroom
  garden yard patio
  car van vehicle
  wall partition
  holiday vacation
  rota roster schedule timetable
  diary calendar
  music radio tune
  volume sound noise loudness
  sticker label tag
  logo badge emblem
  speaker loudspeaker
  mouse mice
  keyboard keypad
  light lamp lighting led
  sign notice poster
  guest visitor
  customer client shopper
  patient sufferer
  pupil student
  trainee apprentice learner
  weather forecast
  accountant bookkeeper
  manager boss
  contract agreement lease
  licence license subscription
  report summary
  update upgrade patch
  antivirus anti-virus
  projector beamer
  battery ups
  cupboard cabinet closet
  chair seat stool
  name title
  letter post
  file document paper
  game games
  ringtone ringer tune
  headphone earphone
  deposit downpayment
  instalment installment
  colour color shade
  electrical electric electricity electrician wiring-work
  plumbing plumber
  delivery shipment
  approval approve sign-off
`;

/** The concept a word stands for: its line's first word, else the word itself. */
export function conceptOf(lemma: string): string {
  return CONCEPTS.get(lemma) ?? lemma;
}

/** Whether the tables know the thing. */
export function isConcept(lemma: string): boolean {
  return CONCEPTS.has(lemma) && CONCEPTS.get(lemma) !== 'ring';
}

const CONCEPTS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap(line => {
      const [name, ...others] = line.trim().split(/\s+/);
      return [name!, ...others].map(other => [other, name!] as const);
    }),
);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that are no topic: they are shared by orders about different things. */
export const NO_TOPIC = set(`
  thing one ones job time day week month year hour minute way bit lot rest kind sort end start beginning place side
  part front back top bottom everyone everything anything something nothing nobody someone anyone person people man
  woman guy lad girl boy us we our your you it they them he she him her his their this that these those both all each
  every any some none no yes please thanks thank now then today tomorrow morning afternoon evening night weekend
  moment while ok plan idea reason case point fact number name list office work use need want case let rather instead
  after first last next new old big small good bad same other more less plenty enough go get have do be make put set
  can will would should could may might must shall not also too just only still again back up down in out on off over
  january february march april may june july august september october november december spring summer autumn winter
  monday tuesday wednesday thursday friday saturday sunday half quarter pound dollar euro grand hundred thousand
  keep leave stay remain retain take give add order buy change swap replace remove cancel scrap turn switch hold wait
  stop allow let block ban share open close lock show hide paint colour color say tell ask know think see look find
  own monthly weekly daily nightly yearly quarterly annually hourly soon enough mind worth late early come bring move fit install everyone whole total each either
  there here near past under unless against alone full able possible ready easy my folk cent
  notch touch tad
  kilo kilogram gram litre metre kilometre mile foot ounce percent degree neither mr mrs ms dr end rather life cheap better like
`);

/** Where people meet and things are put up. */
export const ROOMS = set(
  'room hall office kitchen library reception basement attic shop barn vestry studio surgery classroom lounge upstairs downstairs',
);

export const COLOURS = set(
  'black white grey gray red green blue yellow orange purple pink brown silver gold cream navy beige turquoise maroon teal',
);
export const LANGUAGES = set(
  'english german french spanish italian dutch polish portuguese welsh irish gaelic swedish danish norwegian finnish russian ukrainian turkish arabic hindi urdu punjabi bengali chinese mandarin cantonese japanese korean greek romanian hungarian czech',
);
