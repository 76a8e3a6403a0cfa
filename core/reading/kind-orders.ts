/** Clauses that ask for deeds without asking: wishes, duties, decisions, orders, bans, arrangements. */
import { type KindRule, lines } from './kind-rule.ts';

/** Clauses that ask for deeds without asking: wishes, duties, decisions, bans, orders. */
export const ORDERS: readonly KindRule[] = [
  {
    rule: 'wish',
    does: 'asks',
    when: lines(`
      ^ ME ?really|just|still|also|both|all|do|only|very ?much would|could|should ?really ?rather|much|really|also|still|all ?really|rather|much like|love|prefer|appreciate|do|rather|sooner|welcome|want|need
      ^ ME ?really|just|still|also|both|all|do|only|now|definitely ?just want|need|prefer|require|insist|expect|demand|request|fancy
      ^ ME do not ?really|actually|ever|even want|like|need *
      ^ ME will|shall ?also|all|now|be ?still|be need|want|require|needing|wanting
      ^ ME am|are|be ?now|also ?now after|needing|wanting|asking|requesting|requiring|expecting|insisting
      ^ my|our preference|wish|request|instruction|choice|vote|preferred
      ^ ?it ?is ?would ?be best|better not to|if|that / ^ better|best to DEED / ^ time to DEED
      ^ ME am|are ?now|all|so done|finished|through with / ^ ME have had enough of
      ^ i|we|it would be|feel ?much|far|a|lot|even ?lot happier|easier|better|safer|more
      ^ ?still|just|also|only|really need|want|require|needing|wanting ?a|the|to|some|NUMBER
    `),
    asked: false,
  },
  {
    rule: 'decision',
    does: 'asks',
    when: lines(`
      ^ ME have ?now|all|just|finally|both|since ~decide|~settle|~choose|~go|~opt|~pick|~plump|~agree|~change|~switch|~vote|~resolve ?!through|over
      ^ ME have signed with|up / ^ ME ~decide|~settle|~choose|~opt|~plump|~vote|~pick
      ^ ME have ?all changed my|our mind|minds / ^ ?changed my|our mind
      ^ ME will|shall ?just|all|both|now ?just have|go|take|keep|stick|use|stay|switch|manage|need|want ?!it|that|through ?up ?for|with|without|at|on|to|the|a|one|NUMBER|our|those|these|THING
      ^ ME am|are ?now|all|definitely ?now going|having|taking|keeping|sticking|using|staying|switching|leaving|dropping|moving|closing|opening|changing ?for|with|without|at|on|to|the|a|one|our
      ^ OTHER ?* ?* ?have|has ~decide|~insist|~choose|prefer|prefers|~vote|~settle|~opt|~plump
      ^ ME can|will ?now|happily|easily|probably do|manage|live|cope without
      ^ on second thoughts|thought / ^ the|our|my ?final decision|choice ~be
      ^ it|that ~be|has|will|should ?to ?be NAME|NUMBER|the ?* ?* for|please|then / ^ instead
      ^ ?please ?actually forget|cancel|scrap|ditch|drop|bin|skip|stop|nix|axe * / ^ forget $
      ... after all $ / ... instead ?of|please / THING|NUMBER ... rather|instead than|of
      ^ ME no longer need|want|require|use / ^ no longer need|want|required|needed / ^ no more
      not NUMBER|WHEN|THING $ / THING|NUMBER not NUMBER|the|WHEN / ^ ?ME ?would rather|sooner DEED|have|go
      ^ OTHER+ ~come down on the side|in ?favour / ^ ?so that|this is how|what it|we must|will|has / ^ then that|it|this is the one|way / ^ two|three|one|both|NUMBER ?* ?* ?* for the|our|my|each * and leave|nothing|none|one|two
      ^ ... to be ?* suspended|stopped|paused|moved|left|kept|done|changed|removed|added|fitted|put|sent|taken|turned|switched|delivered|finished|installed|set ?!before
    `),
    asked: false,
  },
  {
    rule: 'duty of someone else',
    does: 'asks',
    when: lines(`
      makes|make more|better sense to|if / ... you need|have|must to DEED|ask|tell
      ^ OTHER+ will have|need to / ^ you would|are|will be better|best|wise|wiser / ^ you would|will want|need to / ^ it ~be ?about ?high ?past time ?that|for|to|we * / ... would do $
      ^ ME will|shall|do not be needing|wanting|using|requiring / ^ ?our|the|company|house policy|rule is
      ^ THING is|are no|not * / ^ OTHER+ need|needs|want|wants|require|requires|deserves ?!you
      ^ OTHER+ has|have ?also|now|all ~ask|~request|~insist|~demand|~agree|~decide that
      ^ NAME|he|she|they makes|make|takes|take|handles|deals|decides|signs|runs|speaks ... from|after|until|now
      ^ OTHER+ no longer DEED|signs|deals|handles|decides|approves|works|needs|wants|gets
      ^ OTHER+ MUST ?now|not|really|only|all|both|also|never|still|always|probably|just !know|fine|ok|enough|do
      ^ OTHER+ has|have|had ?got to
      ^ OTHER+ is|are ?not|never ?now|also|all to ?not be|have|go|stay|DEED
      ^ OTHER+ will ?also|all|now|definitely ?be need|want|require|like|prefer|needing|wanting|requiring
      ^ OTHER+ would ?also|rather|really ?all|rather need|like|prefer|want ?!you|to ?!know|thank|say|ask
      ^ OTHER+ is|are needed|required|wanted|due|unwanted
      ^ OTHER+ can|may ?now|all|both|also|not|just ?all|just go|come|stay|be|have|use|wait|keep|get|sit|live|move|leave|share
      ^ OTHER+ ~be ?not|no|never ?longer|more ?to ?be allowed|permitted|supposed
      ^ you|one MUST|will ?not|have|also|need|all|never ?to ?never ?!know|see|be|receive|find
      ^ you|one|they|he|she can|may ?not|also|now|all|just|then|still|safely ?now|just DEED
      ^ you are ?not ?to DEED|be / ^ you ?will ?all ?have|need|ought ?to DEED|be / ^ you had|would better
      ^ the|our|my|any|all|everything|that|those|these|it|they|this ?* ?* ?* ?* ?* ?* ?* can|could|should|must ?all ?both ?now ?just be|go|come ?* down|off|out|away|gone|DONE|done
      ^ OTHER+ could|can ?also|just|maybe ?do ?be ?with DONE|done|fixed|changed|sorted|a|the|some ?!see
      ... would|will suit ?us|me|everyone ?better|best|fine / ^ NAME|he|she|they is|are to
      ^ ME ?all|really|still|both|now ?also MUST|better ?not ?also be|have|get|DEED
      ^ ME ?all|really|still|both|now ?also had|would better ?not be|have|get|DEED
      ^ ME can not ?really have|do the|any|people|anyone|it|that|customers
      ^ ME ?all|really|still|both|now ?also need|have|got ?got to ?not ?all be|have|get|see|DEED
      ^ this|it|that MUST|needs|need * / ^ this|it|that has|have to|got
      ^ ... should|must|shall|ought ?also ?all ?only ?now ?to ?be drop|land|go|come|refer|referred|directed|sent|addressed|routed|copied / ^ you ?do ?need|have no|not longer ?need ?to wait|ask|run|check|go|bother|ring|send / ^ you|ye need not|never|only ?ever ?to ?wait|ask|run|check|DEED
      ^ NAME|he|she|the|my|our ?* ?* ?* ?* now|henceforth speaks|signs|decides|acts|answers for|everything|on|all / ^ if you want|need|like ?ever ?to ... ring|call|use|try|text|ask|email|phone my|our|the|his|her|NAME
    `),
    asked: false,
  },
];

/** Plain orders. */
export const COMMANDS: readonly KindRule[] = [
  {
    rule: 'order',
    does: 'asks',
    when: lines(`
      ^ ?please|kindly|do|just|always|yes|simply|also|you|then|ok|immediately|definitely|now|both|quickly|urgently ?just|kindly|also|always|please ORDER
      ^ please|kindly * / ^ ?please|just|so ?just do not|never ?ever|even|just * / ^ never|always DEED
      ^ let us|me|him|her|them|everyone|my|the|our|people|NAME ?all|both *
      ^ factory|hard reset the|my|our|her|his|that|this / ^ help us|me|him|her|them|NAME *
      ^ make|ensure|be|double-check|see ?very|sure|certain ?sure|certain|careful|that|to|it
      ^ * ?to be ready|done|sorted|finished|moved|sent ?by|before|on / ^ NAME|someone|everyone please
      ^ remember to|that|not / ^ read|see|receive it|them|that|this|those|the ?* ?* to|out|back|over|aloud / ^ ~blank|~reformat the|my|our|those|both|it|them|all|these|that|this|* / ^ if|when|once|unless ... stop|please / ^ * ?* ?* ?* please $
      ^ no|not ... please
    `),
    asked: false,
  },
];

/** Bans and limits. */
export const LIMITS: readonly KindRule[] = [
  {
    rule: 'ban or limit',
    does: 'asks',
    when: lines(`
      ^ ?absolutely ?please no|nothing|nobody|none ?!worries|problem|bother|trouble|harm|rush|hurry|never|not|only ... before|after|until|till|on|in|during|for|near|without|from|above|over|under|except|by|to|outside|anywhere|at ?all WHEN|NUMBER|THING|the|our|my
      ^ except|without|minus|excluding|provided|providing|subject|apart|barring
      ^ not|only|just on|at|in|before|after|until|during|for ?a|the WHEN|THING
      ^ only|just ?for ?the|a|on|in THING|NUMBER|WHEN|the|my|our|a
      ^ only|just the|those|these|that NUMBER|THING ... ?please for|at now|the|present|moment
      ^ ... NUMBER|THING only
      ^ ... THING|NUMBER|NAME|WHEN only|max|maximum|minimum|tops|latest ?please $
      ^ not the|a WHEN|THING|NUMBER / ^ strictly
      ^ no|nobody|nothing|none ... to|gets|is|are|touches|leaves|goes ?to|be / ^ no ING / ^ as|so long as
      ^ subject to / ^ not a|one|any penny|more|later|earlier|before|after
      ^ no more|less|later|earlier|fewer than / ^ under|on no circumstances|account|conditions|terms / ^ at no point|time|stage
    `),
    asked: false,
  },
];

/** How things are to be, said as if they were so. */
export const ARRANGEMENTS: readonly KindRule[] = [
  {
    rule: 'how things are to be',
    does: 'asks',
    when: lines(`
      ^ the|our|my|all|any|everyone|everybody|each|every|NAME|both|new|old ... go|goes|comes|stays|stay|moves|lives|sits|gets|replaces|becomes|come ?up|down|off|on|out|in|to|by|with|at|from|until|their|a|the
      ^ everyone|everybody|each|every|all ... gets|get|keeps|keep|uses|use / from now on|onwards
      ^ ... whatever|anything|everything|what OTHER ?OTHER ~say|~decide ~go|~be / with immediate effect / as of today|now|tomorrow|WHEN / effective immediately|from|WHEN
      deadline|cut-off is|now / is|are ?now ?our|the|new|final ?our|the deadline|cut-off|limit
      ^ ING to be|take|start
      ^ THING|all ?THING ?THING ?THING to ?not be|go|stay|have|reach|include|cover|DEED|divert
      ^ the|our ?* deadline|limit|budget|cut-off|date|target ?has|is|have|be|BE|moved|changed|now
      by|before ?the ?end|start|close|first ?of ?play ?the WHEN ?please|latest|then $
      ^ THING|the ... ?please immediately|urgently / ^ immediately|urgent|urgently $
    `),
    asked: false,
  },
];

/** What is taken for an order only where the message asks and answers nothing else. */
export const HINTS: readonly KindRule[] = [
  {
    rule: 'fragment that names what is wanted',
    does: 'hints',
    when: lines(`
      ^ BARE ... for|in|on|by|at|with|to|over|under|off * / ^ NUMBER|BARE ... NUMBER|THING $
    `),
    asked: false,
  },
];

/** Somebody else's opinion, passed on. */
export const REPORTS: readonly KindRule[] = [
  {
    rule: 'what somebody says',
    does: 'hints',
    when: lines(`
      ^ ?my|our|the|one|some OTHER ?* ?* says|say|thinks|think|reckons|reckon ... !you|we|i|one MUST|need|needs|want|wants|better|prefer|would|too
      ^ ?my|our|the|one|some OTHER+ said|thought|told|suggested|mentioned ... MUST|want|wants|need|needs
    `),
    asked: false,
  },
];
