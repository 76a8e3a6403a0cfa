/** Clauses that thank, promise the sender’s own part, or tell what happened. */
import { type KindRule, lines } from './kind-rule.ts';

export const THANKS: readonly KindRule[] = [
  {
    rule: 'thanks or receipt',
    does: 'acknowledges',
    when: lines(`
      ^ ?many|VERY|ok|GOOD|big thanks|thank|cheers|ta|merci|grazie|danke|gracias|appreciated|appreciate
      ^ your|the|all|both ... safely|duly / ... to|in hand $
      ^ ?ME ?do ?VERY ~appreciate|~thank / ^ ~thank / thank|thanks ?to you|a|so|again
      ^ ?safely|all|duly ~receive|noted|understood|seen|acknowledged|roger|registered
      ^ got it|that|this|the|your|both|them|all|my / ^ can do ?that|it $
      ^ it|they|that|the|all|message|everything * ?has|have|was ?* ~arrive|~receive|came|landed|got
      ^ ME ?have ?now|just|already|both|all|duly ~receive|got|read|seen|gone|looked|signed|returned|posted|dropped|~send|paid|filled|printed|passed|told|spoken|asked|done|made|added|forwarded|completed|shared|put
      ^ will do / ^ ok ?GOOD $ / ^ right ?then|you|oh|ho $ / ^ right you
      ^ righto|alright|aha|ah|oh|cool|super|nice|sweet|sorted|champion|phew|amazing|magic|smashing|splendid|marvellous|awesome
      ^ GOOD / ^ ?it|that|this|all|which ?all|now|VERY|does ?now|VERY|all ~make ?perfect|VERY sense
      ^ that|this|it ?is ?VERY ?VERY kind|helpful|useful|reassuring|clear|interesting|news|thorough|exactly|good
      ^ that|this|it ?is ?VERY|such ?a|what|the ?VERY|such ?a GOOD|help|relief|pleasure|weight|treat|comfort|joy|load|kind|better
      ^ how kind|nice|thoughtful / ^ sorry|apologies for|about|to|it|i|ME / ^ agreed
      ^ fair enough|point|dos / ^ no ?great problem|problems|worries|bother|trouble
      ^ ?ME ?am|are look|looking forward
      ^ ?ME am|are ?both|all|VERY ?VERY|GOOD grateful|obliged|pleased|delighted|glad|relieved|impressed|happy|chuffed|thankful
      ^ much obliged|appreciated / ^ point taken / ^ ?your ?message|loud received|understood ?and
      ^ ?ME did|have|had ?now|already ... as|like|what you ~ask|~say|~request|~suggest|~tell
      as|like you ?had|all asked|requested|said|told|showed|advised|suggested|wanted|instructed ?me|us ?to $ / ^ done
      ^ all done|sorted|good|working|fine|clear|understood|noted|received|sounds|quiet|well
      ^ ?it|that|this|all|everything|they|things BE|~work|~seem|~look now|all|~work|up|back|fine|beautifully|again|perfectly|well|GOOD|much|sorted
      ^ ~bear|keep that|it in
      ^ will|shall bear|keep|look|watch|read|warn|pass|do|try|remember|sign|bring|post|ring|call|send|make|have / ^ read|seen ?it|that|this|both|all ?now|thanks|and|through $
      ^ you|your are|is ?a|an star|legend|lifesaver|hero|gem|angel|best|welcome|right|quite
      ^ ME ?do|now|completely|quite|fully ~understand|~see ?now|it|that|what|why|the|completely $
      ^ ME ~understand / ^ that answers|explains|helps|clears|sorts
      ^ sounds like|good|great|sensible|fine|lovely|perfect|ok / ^ ME know ?that|about ?now|already $
      ^ my mistake|fault|bad|error / ^ well done / ^ hats off / ^ good work|job|stuff|man|lad
      ^ glad|pleased|nice|lovely|good|relieved ?to|that|you|it|the|all|to * / ^ what a relief / ^ relief
      ^ a|the most|very|really helpful|kind|clear|useful|thorough|interesting|thoughtful|generous * / ^ ... all|both ?that tallies|agrees|matches|adds|squares ?up ?with / ^ ?it ?that ?which ?all tallies|matches|agrees|adds ?up ?with / ^ spot on / ^ all present|there|here|in
      ^ ... ~be ?all ?now here|safe|in ?safe|one ?piece $ / ^ ?your|the ?* ?* ?* ?* is|are|have here|arrived|landed|come / ^ ?it|that|all ?of ?this ?was good|kind|nice|decent|thoughtful|clever|helpful of you / ^ ... peace|weight of|off mind|my / ^ ME shall|will sleep|rest|let the|better|easy|easier|them|him|her
    `),
    asked: false,
  },
];

export const OWN_PART: readonly KindRule[] = [
  {
    rule: 'own part',
    does: 'acknowledges',
    when: lines(`
      ^ ME will|shall do|sort|see|handle|deal ?to ?with it|that|this|them ... 
      ^ ?ME will|shall * / ^ ME am|are going|about to DEED|be / ^ leave ?it ?that ?the with|to us|me
      ^ NAME|he|she|they will|can|is do|see|sort|let|be|bring|show|have|sign|sorting|dealing|on
      ^ consider it done / ^ on it|my / ^ ME am|are on it|my
      ^ ME have put|pinned|stuck|made|told|warned|written|set|moved|cleared|unplugged|switched|turned|left|ordered|bought
    `),
    asked: false,
  },
];

/** What happened: nothing is asked. */
export const STORIES: readonly KindRule[] = [
  {
    rule: 'what happened',
    does: 'blank',
    when: lines(`
      ^ ?!nothing|much OTHER ?OTHER ?OTHER ?OTHER PAST ?!please / ^ ME ~be PAST|ING|told|sent / ^ bit of a
      ^ ME do not like the ?look|sound|idea|feel ?of / ^ it|that|this still|just is not|wrong|right ?right / ^ ME am|are not angry|cross|complaining|asking|accusing / ^ ME ?will sleep on / ^ half|part of me|us wonders|thinks / ^ they|council|builders|someone are|is ?still building|digging|painting|filming|putting
    `),
    asked: false,
  },
];
