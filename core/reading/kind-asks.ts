/** Clauses that ask: for words (a question) or for deeds (an instruction). */
import { type KindRule, lines } from './kind-rule.ts';

/** What somebody could do or make out is a question of what is possible, not a request. */
export const PERCEPTIONS: readonly KindRule[] = [
  {
    rule: 'asks what could happen',
    does: 'enquires',
    when: lines(`
      ^ CAN someone|somebody|anyone|anybody|people|they|others|hackers|customers|crooks ?still ?actually|really|easily see|read|hear|guess|steal|hack|find|tell|spy|listen|break|access
      ^ CAN ... be ?still|easily seen|read|heard|guessed|stolen|hacked|found|traced|recovered|undone|felt|noticed
    `),
    asked: true,
  },
];

export const ENQUIRIES: readonly KindRule[] = [
  {
    rule: 'asks to be told',
    does: 'enquires',
    when: lines(`
      ^ OTHER+ want|wants|asking|asked to know|understand|ask
      ^ OTHER+ is|are asking if|whether|how|what|why / ^ CAN you ?just have a think|look|guess ?and
      ^ ?please ?CAN ?you ?just let me|us have ?* ?* address|price|number|date|figure|cost|detail|name|time|idea|quote
      ^ ?please ?do|can|could ?you ?just let me|us|him|her|them|NAME know
      ^ ?please ?just|kindly tell|inform|describe me|us
      ^ ?please ?just|kindly explain|confirm|advise|clarify|outline|summarise
      ^ ?please CAN|may you|someone|anyone|somebody|NAME ?please ?just|possibly|also|quickly|kindly|perhaps explain|confirm|advise|clarify|outline|summarise|describe|say
      ^ ?please CAN|may you|someone|anyone|somebody|NAME ?please ?just|possibly|also|quickly|kindly|perhaps tell|remind|inform me|us
      ^ CAN you ?please ?just|possibly ?also let|drop|keep me|us|NAME know|posted|informed|updated|line
      ^ ?please keep me|us posted|informed|updated
      ^ ?please ?CAN ?you ?please ?just|possibly give|drop|send me|us ?some ?a|an ?rough|quick|brief|idea|update|eta|status|overview|explanation|advice|information|info|details idea|update|eta|overview|of|on|about|estimate|figure|summary|clue|rundown|steer|timeline|timescale
      ^ tell|advise|inform me|us / ^ remind me|us what|who|which|when|where|why|how|of / ^ show|walk|talk|run|take me|us|them how|through
      ^ CAN|may you|ME ?please ?just|also show|walk|talk|run|take|remind me|us|them ?how|through|what|when|where|which|of
      ^ ?please advise|explain|confirm|clarify|comment|elaborate
      ^ CAN you|anyone|someone ?please|perhaps|just ?please shed|help|point|clear me|us|some|any|up|shed ?understand|with|out|some|any|to
      ^ advice|clarification ?please|on|needed
      ^ ME ?would ?am|are|be ?very|really interested|curious|keen|grateful|glad to know|hear|learn|find|understand ?out
      ^ would|do you ?rather|yourself go|pick|choose|take|have|prefer|use|recommend|buy ... or
    `),
  },
  {
    rule: 'asks for a document',
    does: 'enquires',
    when: lines(`
      ^ CAN|may|might you|ME|i|somebody ?please ?just|possibly|also|kindly have|get|send|let|forward|email|resend|see|share|provide|print|post|fax ... ?a|another|the ?new copy|duplicate|printout ?of
      ^ ?please ?CAN ?you ?please ?just|also|possibly|kindly send|email|forward|resend|share|post|drop|give|ping ?over|across|through ?me|us|NAME ?over|across|through ?again a|an|another|the|your|our|my|that|last|any ?* ?* PAPER
      ^ CAN|may ME|i ?please ?just ?also have|see|get ?a|an|another|the|your|our|my|that|last ?* ?* PAPER
      ^ ?please send|email|forward|give|ping|resend me|us ?over|across|through ?a|an|another|the|your|our|my|that|last ?* PAPER
      ^ any|no chance|danger|sign of a|the|that|my|our copy|PAPER
      ^ ?please send|forward|resend|email|provide ?over|through ?a|an|another|the|your|our|my ?* PAPER ?again|please|when|for|so|over $
      ^ ME|i would ?also ?really like|love|need|appreciate a|another|the|to|see ?see|get|have ?a|the copy
      ^ ME|i ?also ?just ?still need|want|require a|another|the copy
    `),
  },
  {
    rule: 'wants to know',
    does: 'enquires',
    when: lines(`
      ^ do|does|would|did|can|could you|anyone|anybody|NAME ?happen|please|also|just|guys ?to know|remember|recall|think|recommend|suggest|reckon|say|happen
      ^ do|have|got|would you ?have|got any|an|the|some idea|advice|thoughts|thought|view|views|recommendations|suggestions|update|news|date|details
      ^ any|no idea|ideas|news|update|updates|word|progress|thoughts|luck|eta|advice|joy|sign|feedback|clue ?!please
      ^ what|how about / ^ what if
      ^ ?ME ?was|were|am|are|be|have ?also|been|just wondering|curious|unclear|confused|intrigued|puzzled ?!ME
      ^ ?just wondering|curious|checking|asking|querying
      ^ ME ?would ?do|just|also|really ?like|love|need|want|prefer ?to know|understand|find|hear|learn|see|ask|be ?told|clear|sure|what|how|why|when ASKING|what|out|more|a|about|that|you|if|from|where|your|the|which
      ^ ME would|do ?just|also|really ?like|love|need|want ?to know|understand|ask|hear|check ?how|what|why
      ^ ME ?just|also|really need|want|like to know|understand|ask
      ^ ME do not ?quite|really|fully understand|follow|get|see ?why|how|what|where
      ^ ?ME ?do|did|also wonder|wondered|question|doubt ?if|whether|what|why|how ?!you|ME
      ^ ME ?just ?wanted|want|need ?to to|ask|check|know|find|ask|clarify ?check|ask|know|find|clarify
      ^ may|might ?can ?could ?i|we|ME ?just|quickly ask|check|enquire
      ^ CAN ME ?just|quickly|please ask|check|enquire|clarify
      ^ ?ME have|got ?a|another|one|two|three|some|few ?quick|more|small|silly ?more|quick question|questions|query|queries
      ^ ?another|quick|one|silly|stupid ?more|last|quick question|query ?!$
      ^ ME am|are not|unsure ?quite|really|totally|entirely|at ?all sure|clear|certain ?on|about ASKING|what
      ^ ASKING ... is|are|do|does|will|would|can|ME|should|was|were / ^ which|whose|what THING
      ^ presumably|so|and ME still / ^ am|are i|we right|correct
    `),
    asked: true,
  },
  {
    rule: 'wants to know',
    does: 'enquires',
    when: lines(`
      ^ any|no idea|ideas|news|update|updates|word|progress|luck|eta|joy ?ASKING|on|yet|about|from
      ^ ?ME ?was|were|am|are|be|have ?also|been|just wondering|curious ?also|about ASKING|about|to|what ?!you|ME|it|someone
      ^ ?just wondering|curious|checking|enquiring|asking|querying|following
      ^ ME ?would ?do|just|also|really ?like|love|need|want ?to ?to know|understand|ask|hear|learn|find
      ^ ME do not ?quite|really|fully understand|follow|get|see why|how|what|where|which
      ^ ?ME ?do|did|also wonder|wondered ASKING|what ?!you|ME|it
      ^ ME ?just ?wanted|want|need to ?just|quickly ask|check|know|find|clarify|understand
      ^ ?ME have|got ?a|another|one|two|three|some|few ?quick|more|small|silly ?more|quick question|questions|query|queries
      ^ question / ^ query
      ^ ?ME am|are ?still ?bit ?little ?also not|unsure|unclear ?quite|really|totally|entirely|at|sure|clear ?sure|clear|certain ASKING|about
      ^ which|whose|what|when|where|who|why|how is|are|do|does|did|will|can|should|was|were|much|many|long
      ^ ?the|my|our ?main|only|other|one question|query is
    `),
    asked: false,
  },
  {
    rule: 'asks what is possible or so',
    does: 'enquires',
    when: lines(`
      ^ CAN|do|does|should|may|are|is ME|my|our|the|they|it|he|she|you|this|that ... still|ever|really|actually|already
      ^ can|could|will|would you ?still ?also see|hear|believe|remember|recall|tell|find|handle|cope|read ?it|them|that|my ?back|from|when|whether|if|what|where|who
      ^ can you ?ever ?still get it|them|that back
      ^ can the|it|they|this|that|these|those ?* ?* ?* ?* still|also|do|cope|handle|work|read|talk|connect|tell|see|take|play|run|open|print
      ^ can|will|would it|this|that|they|these|those wait|work|cope|handle|manage|be|cause|affect|slow|break|make|help|last|fit|run|do|play|take|mean|need|have|cost|matter|stop|hurt|clash|count
      ^ will|would it|that|this|they|there|everyone|everything|my|our|the|NAME|he|she|all|any
      ^ would|could it|that|this ?not be ?any ?a cheaper|worth|easier|quicker|better|safer|sensible|simpler|wise|enough|why|because|related|causing
      ^ will|would ME ?all|also need|have|lose|be|still|know|see|get|notice|~pay|ever|miss
      ^ will you ?also|still|all be|have|need|charge|still|want|come|bring
      ^ would you|NAME recommend|suggest|say|advise|expect|do|need|want|advise
      ^ are|is you|it|this|that|there|the|he|she|they|my|our|these|those|any|all / ^ should ME|i|it|they
      ^ shall|do|must ME|i need|have|bring|leave|tell|wait ?to
      ^ if ME|i|someone|one|the|it|a|you ~do|* ... can|would|will|do|does|is|are|could|what|how
      ^ have|has|had|did|do|does|was|were you|it|that|the|they|he|she|anyone|ME|NAME|my|our|this|your
    `),
    asked: true,
  },
];

/** Set phrases that ask for deeds although they are put as questions of what is possible. */
export const POLITE_REQUESTS: readonly KindRule[] = [
  {
    rule: 'wish, if you could',
    does: 'asks',
    when: lines(`
      would|will|is|might|may|be ?VERY|so|even|much|a|lot GOOD|happier|grateful|better|helpful|nice|useful|handy|easier|safer|kind|appreciated|help|lifesaver|preferable|best|neater ?thing|help ?for ?us|me|everyone if|to|could
      appreciate|appreciated|grateful|obliged|glad|thankful|thrilled|happier|better ?it if
      wondering|wonder|wondered|hoping|see|ask|hope if|whether|that you|ME|someone|it|they CAN|might ?please ?just|also|all ?not ?!tell|let|explain|confirm|advise|say|clarify|recommend|also|please|just|remember|know ...
      ^ if you CAN|might ?please ?just|also ?not DEED
      ^ ?but|and|so if it|that|this|they CAN|might ?all ?just|not be|have|DEED
      hoping to have|get|see|be|move / hoping ?that you|ME|it|they CAN|might|will ?!tell|let|explain
      rather|sooner|prefer|easier ?it ?that|if you|it|they|ME|everyone|people|the|my ?all ?not did|do|~be|~go|~get|~use|~have|PAST
      prefer|rather|sooner ?it to|if / feel|be|sleep ?a|lot|much|far ?lot better|happier|safer|easier if
    `),
    under: true,
    across: true,
  },
  {
    rule: 'a document to be changed',
    does: 'asks',
    when: lines(`
      ^ ?please ?CAN ?you ?please ?just send|resend|reissue|redo|issue|email|print ?me|us ... PAPER with|without|showing|split|made|addressed|in|but|minus|including|excluding
      ^ ?please ?CAN ?you ?please ?just send|forward|email ... PAPER to ?!me|us|my|our|the ?!office
      ^ ?please ?CAN ?you ?please ?just send|email|post|forward ... PAPER ... from|in|every|each|monthly|weekly|instead|rather now|future|month|week|year|of|than
    `),
  },
  {
    rule: 'polite request',
    does: 'asks',
    when: lines(`
      ^ would|is|will it ?at ?all be ?at ?all possible|feasible|ok|okay|alright|fine|acceptable|convenient|too
      ^ is|was it ?at ?all possible|feasible|ok|okay|alright for|to|if / ^ would|do you mind
      ^ are|were you able to / ^ would you ?please ?be able|willing|happy|so|kind|good
      ^ ?is|was ?there any|a|some ?* chance|way|possibility|danger|scope ?that|of ?you|ME|it|someone CAN|might|getting|ING|having|a|the|another|an|you|some
      ^ do you think|reckon|suppose ?that you|ME|it|they|someone CAN|might / ^ rather|instead than|of ...
      ^ how|what about ?if ME|ING|making|doing|using|moving|you
      ^ why do not|not|you ?not ?you|we|ME DEED / ^ ?how about ING / ^ shall ME DEED / ^ fancy ING
      ^ any chance|possibility|hope / ^ CAN ... please $
      ^ can|could something|anything|this|that|it be DONE|done|sorted|fixed|changed|looked ?about ?!with $
      ^ can|could|may|might i|we ?please|just ask|trouble|beg you|someone|NAME to|for
      ^ CAN ME ?please ?also ?just have|get|arrange|book|order|add|make|change|move|push|bring|swap|delay|do|keep|leave|put|switch|set|stick|stop|replace|remove|increase|reduce|postpone|rearrange|reschedule|skip|drop|cancel|say ?!it|them|that|this|still|there
      ^ CAN ME ?please ?also ?just have|get|make|move|do|push|leave|put|use|swap it|them|that|this
      ^ could|can|may NAME|he|she|they|someone|somebody|everyone|everybody|staff|people|visitors|guests|PERSON ?please ?also|all ?just DEED|be|have|get
      ^ could|can|may the|my|our|a|an|all ?* PERSON ?please ?also|all ?just DEED|be|have|get|log|sign
    `),
  },
];

export const REQUESTS: readonly KindRule[] = [
  {
    rule: 'request',
    does: 'asks',
    when: lines(`
      ^ ?please CAN|may|might|must you|we|somebody|someone|anyone|one ?!see *
      ^ can|could|may the|my|our|that|this|these|those|her|his|everyone|all OTHER+ be|have|go|come|stay|move|start|wait ?!PAST
      ^ could|can|may it|that|this|they be ?all|also DONE / ^ could OTHER+ DEED
      ^ ... CAN you ?please ?just DEED / ^ need|ok|possible to DEED
    `),
  },
];

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
      ^ ME have ?now|all|just|finally|both|since ~decide|~settle|~choose|~go|~opt|~pick|~plump|~agree|~change|~switch|~vote|~resolve|~move ?!through|over
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
    `),
    asked: false,
  },
  {
    rule: 'duty of someone else',
    does: 'asks',
    when: lines(`
      makes|make more|better sense to|if / ... you need|have|must to DEED|ask|tell
      ^ OTHER+ will have|need to / ^ you would|are|will be better|best|wise|wiser / ... would do $
      ^ ME will|shall|do not be needing|wanting|using|requiring / ^ ?our|the|company|house policy|rule is
      ^ THING is|are no|not * / ^ OTHER+ need|needs|want|wants|require|requires|deserves ?!you
      ^ OTHER+ has|have ?also|now|all ~ask|~request|~insist|~demand|~agree|~decide that
      ^ OTHER+ no longer DEED|signs|deals|handles|decides|approves|works|needs|wants|gets
      ^ OTHER+ MUST ?now|not|really|only|all|both|also|never|still|always|probably|just !know|fine|ok|enough|do
      ^ OTHER+ has|have|had ?got to
      ^ OTHER+ is|are ?not|never ?now|also|all to ?not be|have|go|stay|DEED
      ^ OTHER+ will ?also|all|now|definitely ?be need|want|require|like|prefer|needing|wanting|requiring
      ^ OTHER+ would ?also|rather|really ?all|rather need|like|prefer|want ?!you|to ?!know|thank|say|ask
      ^ OTHER+ is|are needed|required|wanted|due|unwanted
      ^ OTHER+ can|may ?now|all|both|also|not|just ?all|just go|come|stay|be|have|use|wait|keep|get|sit|live|move|leave|share
      ^ OTHER+ ~be ?not|no|never ?longer|more ?to ?be allowed|permitted|supposed
      ^ you|one MUST|will ?not|have|also|need|all|never ?to ?never ?!know|see|be|receive|get|have|find
      ^ you|one|they|he|she can|may ?not|also|now|all|just|then|still|safely ?now|just DEED
      ^ you are ?not ?to DEED|be / ^ you ?will ?all ?have|need|ought ?to DEED|be / ^ you had|would better
      ... would|will suit ?us|me|everyone ?better|best|fine / ^ NAME|he|she|they is|are to
      ^ ME ?all|really|still|both|now ?also MUST|better ?not ?also be|have|get|DEED
      ^ ME ?all|really|still|both|now ?also had|would better ?not be|have|get|DEED
      ^ ME can not ?really have|do the|any|people|anyone|it|that|customers
      ^ ME ?all|really|still|both|now ?also need|have|got ?got to ?not ?all be|have|get|see|DEED
      ^ this|it|that MUST|has|have|needs ?to|be
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
      ^ help us|me|him|her|them|NAME *
      ^ make|ensure|be|double-check|see ?very|sure|certain ?sure|certain|careful|that|to|it
      ^ * ?to be ready|done|sorted|finished|moved|sent ?by|before|on / ^ NAME|someone|everyone please
      ^ remember to|that|not / ^ if|when|once|unless ... stop|please / ^ * ?* ?* ?* please $
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
      ^ ?absolutely ?please no|nothing|nobody|none|never|not|only ... before|after|until|till|on|in|during|for|near|without|from|above|over|under|except|by|to|outside|anywhere|at ?all WHEN|NUMBER|THING|the|our|my
      ^ except|without|minus|excluding|provided|providing|subject|apart|barring
      ^ not|only|just on|at|in|before|after|until|during|for ?a|the WHEN|THING
      ^ only|just ?for ?the|a|on|in THING|NUMBER|WHEN|the|my|our|a
      ^ only|just the|those|these|that NUMBER|THING ... ?please for|at now|the|present|moment / ^ ... NUMBER|THING only
      ^ ... THING|NUMBER|NAME|WHEN only|max|maximum|minimum|tops|latest ?please $
      ^ not the|a WHEN|THING|NUMBER / ^ strictly
      ^ no|nobody|nothing|none ... to|gets|is|are|touches|leaves|goes ?to|be / ^ no ING / ^ as|so long as
      ^ subject to / ^ not a|one|any penny|more|later|earlier|before|after
      ^ no more|less|later|earlier|fewer than
    `),
    asked: false,
  },
];

export const OTHER_QUESTIONS: readonly KindRule[] = [
  { rule: 'question', does: 'enquires', when: ['*'], asked: true },
];

/** How things are to be, said as if they were so. */
export const ARRANGEMENTS: readonly KindRule[] = [
  {
    rule: 'how things are to be',
    does: 'asks',
    when: lines(`
      ^ the|our|my|all|any|everyone|everybody|each|every|NAME|both|new|old ... go|goes|comes|stays|stay|moves|lives|sits|gets|replaces|becomes|come ?up|down|off|on|out|in|to|by|with|at|from|until|their|a|the
      ^ everyone|everybody|each|every|all ... gets|get|keeps|keep|uses|use / from now on|onwards
      with immediate effect / as of today|now|tomorrow|WHEN / effective immediately|from|WHEN
      deadline|cut-off is|now / is|are ?now ?our|the|new|final ?our|the deadline|cut-off|limit
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

/** An order that hangs on a condition without a comma: "if it goes over 800 stop and ring me". */
export const CONDITIONAL_ORDERS: readonly KindRule[] = [
  {
    rule: 'order on a condition',
    does: 'asks',
    when: lines(`
      ^ if|when|once|unless|until|before|after ... stop|please|then
      ^ once|when|while|after|before|as|if ... CAN|should you ?please|also|just|then DEED
      ^ if|when|once|unless ... !to|i|we|you|they|can|will|not|should|could|would|must|may|do|does|did|people|please tell|ask|ring|call|stop|wait|leave|cancel|skip|come|use|send|email|text|start|put me|us|him|her|it|them|on|off|at|until|for|the|with|in|instead
      ^ once|when|after|if ... you can|may|could ?now|then|also DEED
      ^ when|once * * ... DEED it|me|us|them
      ^ if it|they|there|that|anything|anyone|nobody * ... DEED it|me|us|them
      ^ as|so long as you|it|they|the|that ?!~be ...
      ^ as|so long as * ?is|are not|before|after|by|done|finished
    `),
    asked: false,
    under: true,
  },
];

/** Somebody else's opinion, passed on. */
export const REPORTS: readonly KindRule[] = [
  {
    rule: 'what somebody says',
    does: 'hints',
    when: lines(`
      ^ ?my|our|the|one|some OTHER ?* ?* says|say|thinks|think|reckons|reckon ... MUST|need|needs|want|wants|better|prefer|would|too
      ^ ?my|our|the|one|some OTHER+ said|thought|told|suggested|mentioned ... MUST|want|wants|need|needs
    `),
    asked: false,
  },
];
