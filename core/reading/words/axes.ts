/** Pairs of ways that exclude each other for one thing; what WordNet's opposites lack. Phrases as in phrases.ts. */
import { lines } from '../kind-rule.ts';

export type Axis = {
  readonly axis: string;
  readonly poles: readonly [readonly string[], readonly string[]];
  /** The ways alone say what they are about, so that no other word need be shared. */
  readonly speaksAlone?: true;
  /** "Old" and "new" are the two sides, and tell nothing apart. */
  readonly ofAge?: true;
};

export const AXES: readonly Axis[] = [
  {
    axis: 'repair or replace',
    poles: [
      lines('~repair / ~fix / ~mend / ~patch / ~refurbish / ~service'),
      lines(`
        ~replace ?!it|them / new|another|replacement THING / buy|get|order ?us|me a|another|new ?new
      `),
    ],
    ofAge: true,
  },
  {
    axis: 'all at once or in stages',
    poles: [
      lines(`
        in one go|lot / everything|all|it together / all together / all at once / all in one
        at the same time / at once / all|everyone|everybody ... together / one weekend / together on
        big bang / all on the same|one
      `),
      lines(`
        in NUMBER|two|three lots|goes|batches|stages|parts / few at a / one at a / one by one / bit by bit
        in stages|phases|batches|groups / ~phase / ~stagger / gradually / ~split ... over|across|into
        a|one|two department|team|floor at / by department|team|floor / in two|three|several
      `),
    ],
    speaksAlone: true,
  },
  {
    axis: 'shared or separate',
    poles: [
      lines(`
        one|single|shared|joint|common|same ?* THING / ~share a|one|the / all|everything on one|the ?same
        ~combine / ~merge / between them|us / in the name of
      `),
      lines(`
        each|every|everyone|everybody ... own / separate|individual|own THING / their own
        a|one|own ... each / ~split / ~separate / per person|head / individually
      `),
    ],
  },
  {
    axis: 'wired or wireless',
    poles: [
      lines(`
        ~plug ... in / with|by|on|over a|the wire|cable / wired / hard-wired|hardwired / ~run a|the cable
        ~cable / ethernet
      `),
      lines('wireless / wirelessly / no ?* cable|cables|wire|wires|cabling / over wifi|wi-fi'),
    ],
  },
  {
    axis: 'now or later',
    poles: [
      lines(`
        ~start now|immediately|today|straight|this / go ahead|on / right away / straight away
        ~bring ... forward / begin now|immediately / get going|started|cracking|on with
      `),
      lines(`
        ~hold off|everything|on|fire|back / ~wait until|till|for / ~postpone / ~delay / ~pause
        not ... yet / ~put ... off|on|back hold|until|till / not before|until|till
        ~leave it|that until|till|for
      `),
    ],
  },
  {
    axis: 'round the clock or at set times',
    poles: [
      lines(`
        day and night / round|around the clock / all night / all the time / 24 hours|7 / 24/7
        always on / never off / through the night / at all hours / overnight
      `),
      lines(`
        ~go|~switch|~turn|~be|~come ... off|on at|after NUMBER|WHEN / off|on at|after NUMBER|WHEN
        NUMBER to NUMBER
        until NUMBER / in opening hours / during the day / only ... day / timer
      `),
    ],
  },
  {
    axis: 'side by side or all over at once',
    poles: [
      lines(
        'alongside / in parallel / side by side / ~run both / both ?systems running / next to each other',
      ),
      lines(`
        ~cut over / straight over / having|running both / ~switch over completely|straight|now / no overlap
        ~switch ... old ... off / only the new
      `),
    ],
    speaksAlone: true,
  },
  {
    axis: 'linked or apart',
    poles: [
      lines(`
        joined|linked|connected|tied ?up|together|with|to / ~integrate|~sync|~merge
        ~join|~link|~connect ... up|together|to|with
        ~talk to each / in sync
      `),
      lines(`
        ~stay|~keep|~be|~leave|~remain ?them ?quite ?completely separate|apart|unconnected|independent
        forget|not|stop|without linking|joining|connecting|integrating
      `),
    ],
    speaksAlone: true,
  },
  {
    axis: 'sound or silence',
    poles: [
      lines('with sound|audio|music / sound|audio|volume on|up / ~play ... sound|music / ~unmute'),
      lines(
        '~mute / no|without sound|audio|music / ~silence / sound|audio|volume off / in silence / silent|silently',
      ),
    ],
    speaksAlone: true,
  },
  {
    axis: 'bought or rented',
    poles: [
      lines('~buy / ~purchase / outright'),
      lines('~rent / ~lease / ~hire / monthly plan / subscription'),
    ],
  },
  {
    axis: 'cloud or own premises',
    poles: [
      lines('cloud / on the internet / online / ~host / office 365 / onedrive'),
      lines(`
        on site / on-site / own server|machine|computer|machines|computers|pc
        our|the|this ?own ?* premises|building / in-house / in house / locally
        local ~server|~drive
      `),
    ],
  },
  {
    axis: 'paper or electronic',
    poles: [
      lines('on paper / by post / ~print / printed / letter / paper copies|copy|invoices'),
      lines(`
        by email / paperless / pdf / electronically / ~email / online / digital / digitally / no paper
      `),
    ],
  },
  {
    axis: 'call or write',
    poles: [
      lines('~ring / ~call / ~phone / by phone'),
      lines('~email / ~text / ~write / by email|text / in writing'),
    ],
  },
  {
    axis: 'new or used',
    poles: [
      lines('brand new / brand-new / new ones|one'),
      lines(`
        secondhand / second-hand / second hand / used / refurbished / reconditioned / old ones
      `),
    ],
  },
  {
    axis: 'loud or quiet',
    poles: [
      lines('loud / louder / ~turn ... up / volume up|high'),
      lines('quiet / quieter / silent / low / ~turn ... down / ~mute / volume down|low'),
    ],
  },
  {
    axis: 'in hours or out of hours',
    poles: [
      lines(`
        at|over|during lunch|lunchtime|midday / in the morning|afternoon / at NUMBER in the morning|afternoon
        during ?the ?opening ?office ?working hours|day / in the day
        in|during ?the ?opening|office|working hours / while we are open / daytime
      `),
      lines(`
        after|out hours|of|we / overnight / after closing / evenings|evening / weekends|weekend
        once we ... closed|shut|locked / at night
      `),
    ],
  },
  {
    axis: 'open or locked',
    poles: [
      lines('~unlock|~open / no password|pin|lock / leave ... open|unlocked|on'),
      lines('~lock / ~close / ~shut / ~log ... out|off / with a password|pin'),
    ],
  },
  {
    axis: 'cheap or best',
    poles: [
      lines('~cheap|cheapest|cheaper|basic|budget|standard'),
      lines('best|better|dearer|premium|top|deluxe|expensive|pricier'),
    ],
  },
  {
    axis: 'fixed or movable',
    poles: [
      lines(`
        ~fix|~mount|~screw|~bolt ... to|on|the wall|desk|down|ceiling / wall-mounted / on the wall
      `),
      lines(`
        on stands|wheels|a / movable|portable / free-standing|freestanding / off the wall
        on the desk|desks|counter
      `),
    ],
  },
  {
    axis: 'same for all or by role',
    poles: [
      lines(`
        same ... for everyone|all / everyone|everybody|all ... same / identical / match|matching
      `),
      lines(`
        different ... for|each / depending on / whatever they|each / own choice|choose|pick
      `),
    ],
  },
  {
    axis: 'more or fewer',
    poles: [lines('more THING / extra|additional THING'), lines('fewer|less THING / fewer|less')],
  },
  {
    axis: 'bigger or smaller',
    poles: [
      lines('bigger|larger|taller|wider|longer|thicker / ~enlarge|~widen|~lengthen / ~make ... big|large'),
      lines('smaller|shorter|narrower|thinner|tinier / ~shrink|~shorten / ~make ... small|tiny'),
    ],
  },
  {
    axis: 'up or down',
    poles: [
      lines('~turn|~put|~push ... up ?!for|on|in / higher|louder|brighter|warmer / ~raise|~brighten'),
      lines('~turn|~bring|~push ... down ?!for|on|in / lower|quieter|dimmer|cooler|softer / ~lower|~dim'),
    ],
  },
  {
    axis: 'as it is or changed',
    poles: [
      lines(
        '~leave|~keep|~stay ... as ?it|they ~be / as it|they ~be / ~leave|~let ... alone / untouched|unchanged',
      ),
      lines('~change|~replace|~rename|~update|~wipe|~clear|~redo|~alter|~reset|~repaint|~redesign'),
    ],
  },
  {
    axis: 'colour or not',
    poles: [
      lines('in colour|color / full colour|color'),
      lines('black and white / black-and-white / mono / greyscale / grey|gray ~be fine|enough|plenty|ok'),
    ],
  },
  {
    axis: 'where it is or moved',
    poles: [
      lines(
        '~stay|~leave|~keep ... where|as it|they|he|she ~be / ~stay|~remain put|here|there|upstairs|downstairs|in|on',
      ),
      lines('~move|~shift|~swap|~relocate ?!over'),
    ],
  },
  {
    axis: 'kept or new',
    poles: [
      lines(
        'old|existing|present THING will|~be do|fine|enough|ok|okay / we|i|ME ~stick|~stay with / ~keep|~stick|~stay our|the|my|same|with ?* ?old|same|existing|current',
      ),
      lines(`
        ~get|~give|~want|~need|~order|~buy ?us|me|a ?us ?a|another new|different / ~change the|our|my / ^ new THING
      `),
    ],
    ofAge: true,
  },
  {
    axis: 'asked first or not',
    poles: [
      lines(`
        not ... without my|our say|go-ahead|approval|permission|ok|asking|checking
        ~wait for my|our go-ahead|say-so|approval|ok / ~ask|~check ?with me|us first|before / ~run it past me|us
      `),
      lines(`
        whatever|anything you need|want|like / ~stop asking|checking / no need to ask|check|wait
        not ~wait for me|us / not need to ask|check / without asking|checking|waiting / use your judgement|judgment
      `),
    ],
    speaksAlone: true,
  },
  {
    axis: 'rung first or not',
    poles: [
      lines('^ ~ring|~call|~phone|~text'),
      lines('^ ?just turn|show up $ / ~turn up unannounced / no need to ring|call|phone|text'),
    ],
    speaksAlone: true,
  },
];
