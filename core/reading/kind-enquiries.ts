/** Clauses that ask for words: to be told, to have a document, to know what is possible. */
import { type KindRule, lines } from './kind-rule.ts';

/** What somebody could do or make out is a question of what is possible, not a request. */
export const PERCEPTIONS: readonly KindRule[] = [
  {
    rule: 'asks politely to be told',
    does: 'enquires',
    when: lines(`
      ^ would|do|could you mind|care ?just telling|explaining|saying|confirming|letting|reminding
      ^ would|could|might|will you ?please ?just be ?so|very|good|kind good|kind|able|enough ?enough ?as to tell|explain|say|clarify|let
      ^ ?is ?there any chance ?that ?of you ?CAN|might ?happen|would know|knowing|remember|recall|telling|tell|say|explaining ?!them|him|her|everyone
      ^ supposing|suppose|imagine ME|i|it|they|the|that|there
      ^ would|will ME ?also ?then have|need ?to give|let|pay|be|lose|change|keep|buy|tell|move
    `),
    asked: true,
  },
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
      ^ ?please ?do|can|could ?you ?just let me|us know
      ^ ?please ?just|kindly tell|inform|describe me|us
      ^ ?please ?just|kindly explain|confirm|advise|clarify|outline|summarise
      ^ ?please CAN|may you|someone|anyone|somebody|NAME ?please ?just|possibly|also|quickly|kindly|perhaps explain|confirm|advise|clarify|outline|summarise|describe|say
      ^ ?please CAN|may you|someone|anyone|somebody|NAME ?please ?just|possibly|also|quickly|kindly|perhaps tell|remind|inform me|us
      ^ CAN you ?please ?just|possibly ?also let|drop|keep me|us know|posted|informed|updated|line
      ^ ?please keep me|us posted|informed|updated
      ^ ?please ?CAN ?you ?please ?just|possibly give|drop|send me|us ?some ?a|an ?rough|quick|brief|idea|update|eta|status|overview|explanation|advice|information|info|details idea|update|eta|overview|of|on|about|estimate|figure|summary|clue|rundown|steer|timeline|timescale
      ^ remind me|us $ / ^ tell|advise|inform me|us
      ^ remind me|us what|who|which|when|where|why|how|of
      ^ show|walk|talk|run|take me|us|them how|through
      ^ CAN|may you|ME ?please ?just|also show|walk|talk|run|take|remind me|us|them ?how|through|what|when|where|which|of
      ^ ?please advise|explain|confirm|clarify|comment|elaborate
      ^ CAN you|anyone|someone ?please|perhaps|just ?please shed|help|point|clear me|us|some|any|up|shed ?understand|with|out|some|any|to
      ^ advice|clarification ?please|on|needed
      ^ ME ?would ?am|are|be ?very|really interested|curious|keen|grateful|glad to know|hear|learn|find|understand ?out
      ^ could|can|might|may there be / ^ would|do you ?rather|yourself go|pick|choose|take|have|prefer|use|recommend|buy ... or
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
      ^ CAN|may|might you|somebody|someone ?please ?just|possibly|also|kindly dig|find|look|fish|root|hunt ?me|us ?out|up|for|again ... PAPER
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
      ^ wat|wot|whats|wots|hows|wheres|whens / ^ would you bother|worry|trust|risk|expect|stick|change|keep|wait / ^ any chance ?that you know|remember|recall|happen|can|could ?tell|say|remember / ^ supposing|suppose|imagine|say ME|i|it|they|the / ^ can the|it|they|those|these ... or is|does|are|do|must / ^ would ME ?have|need|be ?able ?to have|need|lose|get|keep|still|~pay|see
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
      ^ ME ?would ?do|just|also|really like|love|need|want ?to ?to know|understand|ask|hear|learn|find
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

export const OTHER_QUESTIONS: readonly KindRule[] = [
  { rule: 'question', does: 'enquires', when: ['*'], asked: true },
];
