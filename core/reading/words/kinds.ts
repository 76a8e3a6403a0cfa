/**
 * Sets of which one thing has only one: what is leather is not fabric, what is sent by post is not sent by
 * courier. Members of one set in two orders about the same thing exclude each other; `=` joins words for one member.
 */
const SETS = `
  material: wood=wooden=timber oak pine walnut birch beech plywood metal steel aluminium brass plastic leather fabric cloth vinyl glass cardboard rubber ceramic marble cotton wool felt laminate
  floor covering: carpet lino tiles
  temperature: celsius=centigrade fahrenheit
  distance: mile kilometre=km
  length: metre foot=feet
  weight: kilo=kilogram ounce gram tonne
  currency: dollar euro yen sterling
  paper size: a3 a4 a5 a6
  orientation: portrait landscape
  direction: horizontal=horizontally vertical=vertically
  file format: pdf word excel=spreadsheet csv jpeg png html
  payment: cash card cheque paypal
  hand: left right
  system: windows mac=macos linux chromebook
  mobile system: android iphone=ios
  browser: chrome edge firefox safari
  size: small medium large
  line: fibre copper satellite
  power: battery mains solar
  letters: capitals=uppercase lowercase
  ordering: alphabetical=alphabetically chronological=chronologically
  way in: key fob thumbprint=fingerprint keypad
  transport: courier lorry train bike
  way up: stairs lift ramp
  season: spring summer autumn winter
  storage: usb cd dvd
  layout: list grid
`;

/** The set and the member that a word stands for. */
export const KIND_OF: ReadonlyMap<string, { readonly set: string; readonly member: string }> = new Map(
  SETS.trim()
    .split('\n')
    .flatMap(line => {
      const [set, members] = line.split(':');
      return members!
        .trim()
        .split(/\s+/)
        .flatMap(member => {
          const words = member.split('=');
          return words.map(word => [word, { set: set!.trim(), member: words[0]! }] as const);
        });
    }),
);
