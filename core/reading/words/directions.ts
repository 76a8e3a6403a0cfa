/** Whether an order wants a thing there or gone, in the language of phrases.ts. */
import { lines } from '../kind-rule.ts';

export const DIRECTIONS = {
  there: lines(`
    ~have !to / ~go|~carry on ?with ING / ~reconnect|~resume
    ~put|~fit|~install|~add|~keep|~leave|~retain|~hang|~mount|~plug|~include|~stay|~remain|~save|~store|~use|~give|~get|~need|~set|~allow|~let|~share|~permit|~order|~buy|~connect|~enable|~unblock|~want|~show|~open|~restore|~reinstate|~turn|~switch|~hop
    can|may|could|should be|have|go|use|get|hop|come|leave|join|see|open
    ~turn|~switch|~be|~stay|~keep|~leave ... on / would be GOOD|nice|lovely / welcome / ~be allowed
    ~start / able to / ~bring|~put ... back / ~sign ... up / can|may|could ?now|also|still DEED / ~leave|~keep|~stay ... up / ~unlock
  `),
  gone: lines(`
    ~remove|~scrap|~bin|~cancel|~delete|~uninstall|~ditch|~dump|~block|~ban|~forbid|~disable|~disconnect|~unplug|~hide|~stop|~exclude|~skip|~omit|~lose|~wipe|~destroy|~chuck|~dispose|~sell|~recycle|~forget|~abandon|~withdraw|~replace|~lapse
    ~take|~switch|~turn|~come|~get|~have|~be|~go|~throw|~keep ... off|away|down|out
    ~take ... tip|dump|skip|charity / rid of / should|can|must|may|might|could|to go $ / the THING goes $
    go|goes|gone $ / ~be going $ / ~go ... tip|skip|bin|charity / ~do|~manage|~cope without / no longer / ~give ... away
    ~leave|~stay|~keep ... out of / ~stay|~keep away|off|clear / ~want ... off|gone|out|removed
    THING off please|at|in|on|when|from|by / THING off $
    ~close|~shut|~hold THING|the|my|our|that|it|this|off|everything
    ~end it|that|this|them|the / ~do away with / for|in the skip|tip|bin|chop / ~shut down|up / ~go without
    ~pull the plug / ~call it off / ~knock it|that|this on the
    had ?its day / ~see the back of / ~lose the / ~say goodbye / ~swap out / ~get shot of
    ~leave|~keep|~take|~strike|~cross WHO|it|that|those off / needs|need to go / ~be gone / ~leave NAME|him|her|them out
  `),
  /** A wish against it, which its "not" must not turn round. */
  unwanted: lines(`
    ~do not ?really|actually need|want|like / not ?any longer|more|be needing|wanting|needed|wanted
    no need for / no longer need|want|needed|required
  `),
};

export const EXTRAS = lines(`
  too / also / !might|may as well ?!as / another / extra / additional / additionally / more !than / plus / on top
  second|third one / a second|third|fourth|spare THING / besides / in addition / both / ^ and
`);

export const LIMITS = lines(`
  nobody|nothing|none but|except / no one but|except / only / just / nobody else / no one else / nothing else / solely / exclusively / strictly
`);

export const UNIVERSALS = lines(`
  every / all / each / everyone / everybody / everywhere / everything / no / nobody / nothing / never
  any / anyone / not ... any / anywhere / whole
`);

export const EVERYWHERE = lines(`
  everywhere / anywhere / throughout / nowhere / wherever / in|on|at|inside all|every|each|any|both
  all over / across the / whole
`);

/** What was, or has been for a while: no wish. */
export const STATES = lines(`
  has|have|had been with|here|there|in|around / ~be sorry|sad|glad|happy|relieved / ~shed|~cry|~miss
  ME|he|she|they had / OTHER still|already has|have|had / OTHER has|have|had still|already
`);
