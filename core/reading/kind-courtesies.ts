/** Clauses that pass the time of day, or put an answer off. */
import { type KindRule, lines } from './kind-rule.ts';

export const COURTESIES: readonly KindRule[] = [
  {
    rule: 'signed paper',
    does: 'agrees',
    when: lines(`
      ^ ?please find|see ?attached|enclosed ... signed ?and ?* ?* order|contract|quote|quotation|agreement|form|copy|proposal|acceptance|paperwork
    `),
    asked: false,
  },
  {
    rule: 'courtesy',
    does: 'blank',
    when: lines(`
      ^ ?please find|see the|attached|enclosed|below|above
      ^ ?please ~excuse|~forgive|~pardon|ignore my|the|me / ^ have a|an GOOD|nice|think|safe|relaxing
      ^ have a * GOOD|nice|one / ^ have fun / ^ see you|ya / ^ bear with / ^ trust|believe me
      ^ ?please do not worry|panic|apologise|apologize|hesitate|mind / ^ take care|your / ^ ?ME hope
      ^ ?ME enjoy|enjoyed / ^ keep up the|your / ^ do not get me
      ^ never mind ?then|though|sorry|thanks $ / ^ mind you
      ^ guess what / ^ say hi|hello / ^ give my|our|him|her love|regards|best
      ^ speak|talk ?to ?you soon|later / ^ touch wood / ^ fingers crossed / ^ god|thank goodness
      ^ ?please accept my|our apologies / ^ quick one|question|thing $
      ^ happy|merry new|christmas|easter|birthday / ^ get well
      ^ let me start|say|begin|introduce|explain|tell
      ^ not ?a|an ?big problem|issue|rush|hurry|urgent|worry / ^ no ?great ?real rush|hurry
      ^ hold|hang on $ / ^ look|listen $ / ^ as you|we|i know|can|said|mentioned
      ^ you can see|imagine|tell|guess / ^ you should know|see|receive
      ^ sorry ?to be|bother|trouble|chase|pester|nag|be|keep * / ^ you could|would not make|believe|credit
      ^ ME would|do love|like to say|help|but
      ^ ME need|want|have|had|do ?not ?want ?really to tell|say|think|know|understand|thank|report|explain|wait|work
      ^ how are|is you|things|it|life / ^ nothing to worry|report|add|do / ^ nothing else|more|urgent
      ^ i MUST admit|say|confess|be / ^ i have to admit|say|confess / ^ you must be|have
      ^ to be honest|fair|clear|frank
      ^ ME had|did not ?even|quite realise|know|think|understand|see|spot|notice|appreciate|expect|realised|known|noticed|seen
      ^ ME am|are not ?at ?all ?very happy|pleased|impressed|satisfied ?at ?all with|about|by how|what|yesterday|last|your ?service|work|people|man|week|visit
      ^ ?ME would say ?!no|yes|not / ^ ?ME would guess|think|imagine|have|not ?say|know|believe|mind ?know
      ^ it|that|this MUST|will ?not ?have|be fine|ok|been|difficult|hard|nice|lovely|enough|a|you|me
      ^ that should do|be / ^ let us see|hope|face|wait|say / ^ only joking|kidding|teasing
      ^ just kidding|joking|so|for|to ?you ?know ?your / ^ ME love|like|hate|liked|loved|hated
      ^ ME ?do wish ME|i|it|that|they|there|the / ^ if only
      ^ how nice|lovely|kind|funny|odd|strange|annoying / ^ what a|an
      ^ it|that|this|they ?still|just is|are|does|do not ?quite|at|yet ?all right|good|fair|nice|funny|working|work|clear $
      ^ ME do not ?much|really like the sound|look|idea / ^ ME am|are ?just not angry|cross|accusing|complaining|disputing
      should|would|could ?not have PAST|been|done|had
    `),
    asked: false,
  },
  {
    rule: 'promise of a later answer',
    does: 'postpones',
    when: lines(`
      ^ ?ME will|shall|must ?just ?need|have ?to think|decide|consider|discuss|check|confirm|ask|see|consult|sleep|ponder|mull|talk|know|speak|find|hear|meet|chat|mention ?!you
      ^ ?ME will ?then ?both let|tell|inform|update you
      ^ ?ME will ?either get|come|be|report|revert ?right ?straight back|in / ^ ?ME will revert
      ^ you will have ?my|our|an answer|decision|reply
      ^ ME have ?just|already|also asked|spoken|talked|emailed|rung to|my|the|him|her|them|it
      ^ part of me|us / it|that is not ?really up to me|us / ^ ?but ?not yet
      ^ ME ~be waiting ?to ?for hear|on|for|his|her|their|the / ^ ME ?all talked|spoke|discussed
      ^ ?ME will ?hopefully have ?an ?my ?our ?a answer|decision|think|look
      ^ ?ME will give you ?an|our|my|a answer|decision|shout|ring|call|bell
      ^ let me|us ?just think|check|see|talk|ask|sleep|discuss|speak|find|look|mull|ponder|consider / ^ let me|us ?just have a|another
      ^ ME ?will ?still need|have|want|got ?more ?some ?time to think|ask|check|decide|discuss|talk|speak|consult|sleep|consider|run|look ?!at|in|into|through|round|over
      ^ ?ME ?am|are still|currently ING
      ^ ME am|are thinking|deciding|considering|discussing|undecided|toying|wondering|mulling|debating|weighing|tempted|torn
      ^ ME have not ?yet|really ?even decided|had|made|chosen|spoken|read|looked|got
      ^ ME do not ?yet|really|honestly know / ^ ME can not ?yet|really decide|say|tell|think
      ^ ?still thinking|deciding|undecided|mulling / ^ leave it with me|us
      ^ give me|us till|until|time|WHEN|NUMBER
      ^ give me|us the|a|an few|couple|bit|WHEN|hour|chance|minute|moment|second|weekend|week|day
      ^ watch this / ^ more soon|later|anon
      ^ ME am|are not ?yet|really|entirely|at ?all sure|certain|convinced|decided / ^ ME may|might
      ^ not sure / ^ ?ME could go|see|live|manage either|it|both / ^ no decision / ^ jury
      ^ ?perhaps|maybe ME should / ^ maybe|perhaps
    `),
    asked: false,
  },
];
