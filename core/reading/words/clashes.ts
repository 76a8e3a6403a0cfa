/** How people take back, choose again and leave out, in the language of phrases.ts. */
import { lines } from '../kind-rule.ts';

export const CANCELLING = lines(`
  ^ ?please ?actually ~forget|~cancel|~scrap|~drop|~skip|~ditch|~bin|~abandon
  no|not ?any longer ~need|~want / ~do not ?actually|really|now need|want / ~call off / ~leave out
  never mind / no more / ~cancel / ~scrap / forget / not bother / ~change my|our mind / ~do without
  not|never be wanted|needed|required|necessary / ~leave it|that|this|them|those out
  no need to|for / no need $ / ~do not have|need to DEED / need not DEED / not having|going|doing
  nobody|no needs|need / not need to / will|shall not be ~need|~want / will|shall not ~need|~want / can|may lapse / ~decide against / ~go right|clean off
`);

/** "Don't cancel it" keeps it. */
export const KEEPING = lines(`
  ~do not|never cancel|scrap|drop|forget|skip|bin|ditch|abandon / not ~forget
`);

/** "Put it back": what was to go is to stay, or to come again. */
export const REVIVING = lines(`
  ~keep|~leave|~retain|~reinstate|~restore|~resume|~reconnect|~unblock|~save|~spare|~enable|~allow|~permit|~show
  ~put|~bring|~turn|~switch|~have|~want|~get|~need ... back|on / back on|up|in / after all / ~be on|allowed|welcome
  ~stay|~remain / still ~need|~want|~use / ~want|~need it|them|that|this|those|these $ / ~hang on to / ~hold on to
  ~go|~carry|~start|~keep on|ahead|with / ~let WHO / WHO ?should|must|can|may ?also have|use|see it|them|that|those
  ~have it|them|that / ~start ... again / again $
`);

export const CHOOSING = lines(`
  ~use|~choose|~pick|~hire|~book|~ask|~have|~send|~take|~ring|~call|~email|~tell|~contact|~report|~appoint|~instruct|~teach|~train|~wake|~alert|~notify|~warn|~show ?to NAME
  ~speak|~talk|~send|~give|~report|~address|~answer ... to NAME
  NAME does|do|gets|signs|decides|looks|handles / ~go|~sign|~stick|~stay ?* with|for / ~give ... to NAME
  NAME will|should|can|to|for|instead|gets / ~let NAME / NAME ~be the one / from|with|by|through|via NAME
`);

export const DELIVERING = lines(
  '~deliver|~ship|~send|~drop|~post|~bring|~collect|~pick / delivery|deliveries',
);

export const INSTEAD = lines(`
  instead / after all / in the end / rather / ~change my|our mind / actually / on second thoughts
  ^ make it|that / ~be plenty|enough / plenty / ~make it|that / ~move it|that / ~let us say|make
  on reflection / better / no / ~switch to / ~change to / WHEN it is $ / ~go|~plump|~opt ?instead with|for / will have to be
  ~be fine|better|best|safer|nicer|enough|plenty / ~would|~rather ?* ?* ?see|have|like / ~knock|~bring|~drop|~put|~cut it|that|them ?back down|up
`);

export const SHIFTING = lines(`
  ~shift|~push|~put|~move|~slide|~delay|~bring whole|everything|it|the|all ?* ?* ?lot ?thing back|forward|by
  ~delay|~postpone everything|all|the
`);

export const SHUTTING_OUT = lines(`
  anyone|anybody|everyone|everybody|all but|except|other|bar|apart / not NAME
  ~be not joining|coming|starting|working / nothing for / NAME ~be|has|have ~leave|gone|off|out
  NAME will not ?be / NAME ... not ?* ~join|~come|~start|~need|~want / no longer ... here|with|us
  without NAME
`);

/** A new value for what need not be named. */
export const RESETTING = lines(`
  ~make it|that|them / ~knock|~bring|~put|~push|~drop|~cut|~raise|~lower|~take|~move|~turn|~set it|that|them|this ?* ?* to
  can|could|may go ?up|down to / ~go to|for|with / ^ ~get|~order|~buy|~have ?a NUMBER / ~shift it|that|them to
  at the earliest|latest|most|least / is|be enough|plenty / ~need|~have to be / not a|one * more|later|less / sharp
  ~would|~be safer|better|nicer|easier|clearer|fine / will do $ / ~switch|~change to / as THING so / ~want|~like|~prefer it|them|that|those|these / send|do it then
`);

/** Putting a thing somewhere. */
export const PLACING_VERBS = lines(`
  ~put|~go|~move|~live|~leave|~hang|~keep|~sit|~mount|~fit|~stand|~store|~install|~set|~stay|~hold|~belong
  should|must|to|will|can ?have ?to be
`);

/** Picking one of several. */
export const PICKING = lines('~use|~take|~choose|~pick|~want|~have / ~go with|for');

/** Stopping a deed that goes on, or was ordered. */
export const STOPPING = lines('~stop|~quit|~cease ... ING|the / no more ING');

/** "No adverts", "not any". */
export const NONE_OF = lines(`
  ^ no ?!more|longer THING / there ~be|will ?be no THING / without ?any THING / ~do not ?really want|need ?any THING
  not|never have|use|put|fit|see|buy|order any THING
`);

/** A ban that does not hold always. */
export const CONDITIONED = lines(`
  before|until|while|during|unless|if|when|except|yet|over|under / !nobody|anybody|anyone outside / without ING|NAME / without ... word|say|say-so|approval|permission|consent|signature|ok|go-ahead / after !all
`);

/** All that was ordered is to stop. */
export const ALL_STOPS = lines(`
  ~cancel|~scrap|~forget|~stop everything|all|it all|the whole thing|lot $
  ~call|~put the whole thing|lot off
`);

export const EVERYONE = lines(`
  everyone / everybody / anyone / anybody / all ?of ?the ?our THING / every THING / any THING / whenever
  wherever / any time / anytime
`);

/** Somebody who was to do it cannot. */
export const UNAVAILABLE = lines(`
  NAME can not ~make|~do|~come
  NAME ~be|have|has ~leave|ill|sick|retired|busy|gone|~broke|~break|~retire|~resign
  NAME ~let us down / NAME ~go part|on|off / NAME ~leave|~retire|~resign
  ~do not|never ~bother|~ask|~ring|~call|~send|~use|~contact|~trouble|~email NAME / other than|to NAME
  NAME ~have ?* ?quite enough|plenty|lots|no / NAME ~have gone off / NAME ~be away|off|out|abroad|unwell|poorly|leaving / NAME ~be on leave|holiday
  instead|rather than|of NAME / not NAME / ... NAME not $ / anyone|anybody|someone|somebody but|except NAME
`);

/** Somebody does it from now on, whatever it is. */
export const TAKING_OVER = lines(`
  it ~be NAME|PERSON who|that / it ~be NAME ?now $ / it ~be NAME you|they|we|to / NAME|PERSON ~be the one|person / ~take over
  NAME|PERSON will ?now ?be DEED|ING it|them|that|those|these|this
  NAME|PERSON ~do|~handle|~take ... now|instead|these days|from now|here|today
`);

/** A report of what was asked or said: it lays nothing down. */
export const REPORTED = lines(`
  have|has|had ?just ~ask|~say|~mention|~wonder|~complain ?about|again|why|when|if|whether|me|us
  ~ask about|again|why|when|whether / only|just asking|saying|curious|wondering
`);

/** What was said before is said again. */
export const REPEATING = lines(`
  to|just say|repeat again / as|like ME said|wrote|told|mentioned / to repeat / to remind you / ^ ?just ?a ?gentle|quick|friendly ?little reminder|nudge|prod / ~chase ?you
  remember $
`);

/** "Monday is out": a value that will not do, without a "not". */
export const RULED_OUT = lines(`
  WHEN ~be ?right out|off|full|taken|impossible|hopeless|bad|cancelled / WHEN ~be no good|use
  WHEN no good|use / WHEN ?right out $ / not WHEN / WHEN will not|no do|work|suit
`);
