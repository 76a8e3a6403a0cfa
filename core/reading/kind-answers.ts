/** Clauses that answer what was put to the client: yes, no, or agreement with the reasons. */
import { type KindRule, lines } from './kind-rule.ts';

/** Answers in the words of wishes and orders: they come before these. */
export const ROUNDABOUT_ANSWERS: readonly KindRule[] = [
  {
    rule: 'things left as they are',
    does: 'declines',
    when: lines(`
      ^ ?i ?think|reckon|believe|feel|guess ?that ME ?would|will|shall|am|are|had ?all|both|just ?rather|sooner|prefer|like|going|inclined ?to stay|staying|stick|sticking|carry|remain|continue|leave|keep ?on ?with ?it ?things ?what as|how|what|the|where ?things ?it ?we|i|they|one ?we ?i are|is|have|am|got|be ?got $
      ^ ?ME ?would|will|shall prefer|rather|sooner not ?to $ / ^ ?ME ?would|will|shall prefer|rather|sooner not ?to ?thanks|thank ?you $
      ^ ?ME ?am|are ?will ?shall ?would ?have ?going|afraid|decided ?ME ?like|have|going ?to decline|turn|refuse|pass ?on ?down the|your|this|that|it ?* ?!~and $
    `),
    asked: false,
  },
  {
    rule: 'names what is answered',
    does: 'blank',
    when: [
      '^ about|regarding|concerning ING|your|the $',
      '^ about|regarding|concerning ING|your * ?* ?* ?* ?* $',
    ],
    asked: false,
  },
  {
    rule: 'it is a yes',
    does: 'agrees',
    when: lines(`
      ^ ... it|that|this|answer is|be a|an ?definite|firm|clear|big|resounding yes|green|thumbs
    `),
    asked: false,
  },
  {
    rule: 'it is a no',
    does: 'declines',
    when: lines(`
      ^ ... it|that|this|answer is|be a ?definite|firm|clear|big|resounding no $
    `),
    asked: false,
  },
];

export const ANSWERS: readonly KindRule[] = [
  {
    rule: 'refusal',
    does: 'declines',
    when: lines(`
      ^ no $ / ^ no ?thanks|thank|ta|sorry ?you ?NAME $ / ^ no thanks|thank / ^ sorry no / ^ no to
      ^ no need $ / ^ no ?need ?to ?for ?that|it|this $ / ^ not for us|me|now|today|this
      ^ not this|now|until / ^ ME have|all decided against|not
      ^ not interested|approved|agreed|accepted|keen|convinced|necessary
      ^ not ?at ?really|keen|now|sure|today|thanks $ / ^ not at this|the|present
      ^ ?absolutely|definitely|certainly|sorry|rather|preferably not $
      ^ let us not ?bother|go|proceed ?with|ahead ?it|that|this $
      ^ ?ME ?would|will|have ?have ?had ?to ?rather|sooner|prefer ?to not ?!have|be|use|go|do|get $
      ^ ME will ?just stay|keep|leave|steer out|clear|away ?of
      ^ ?ME ?would|will rather|sooner|prefer ?to not ?to ?thanks|thank ?you $
      ^ ME do not ?really|actually want|wish|intend|plan|like to go|proceed|continue|carry|take|do ?ahead|on|it ?with|up|it|this|that ?it|this|that|them $
      ^ ?ME would ?have ?to say|vote no|not / ^ ME have ?all decided|voted against|not
      ^ thanks|thank ?you but no|not|it
      ^ ?ME ?would|will|must|shall|are ?am ?have ?to ?going ?just ?to pass|passing ?on ?this|it|that ?one|time|offer $
      ^ ME will|would pass on this|it|that|the
      ^ ?ME ?would|will|must|shall|have ?to ?like ?to decline|refuse|reject|declining|rejecting
      ^ ?ME will|shall ?just ?have ?to leave|skip|forgo|forego|give it|this|that|on ?a ?miss|for ?now|thanks|there|out ?then|now ?thanks $
      ^ ?ME ?will ?just give * ?* ?* a miss
      ^ declined|rejected|refused|denied|veto|nay
      ^ ME do not ?really agree|approve|accept|consent|authorise|authorize
      ^ ME do not ?really|actually ?think|feel|want|need|believe ?want|need|so|it|that|this ?so|to ?enough ?then ?thanks $
      ^ ME can not|never ?really agree|approve|accept|consent|authorise|authorize|justify|stretch|afford|sign|say
      ^ ?ME would|had ?sooner|rather ?sooner|rather stick|die|eat|poke|gouge|boil|swallow|jump|chew|drown / ^ ?the|our|my ?final answer|verdict|decision|response|reply ?* ?* ?* ?* is ?* ?* ?* no
      ^ it|they|that|he|she|this|these|those CAN|MUST|may|do|does not $ / ^ so no $
      ^ ME am|are not|never ?really ?going ?to ?agreeing|approving|happy|interested|prepared|willing|keen|approve|accept|agree|going ?with|about|for|to|ahead
      ^ not happy|comfortable|prepared|willing
      ^ ME will not be|agree|approve|accept|go|take|sign|bother|need|want signing|taking|going|accepting|agreeing|able|it|that|this|ahead|with
      ^ ?ME am|are going to say|decline no / ^ it|that is ?a|still ?going ?to ?be no|not
      ^ ?the answer is no / ^ thumbs down / ^ no way|chance|deal|go|dice / ^ ?please do not $
      ^ ?please do not bother|go|proceed $
      ^ ?please do not ?bother|go|proceed ?with|ahead ?it|that|then $
      ^ too|bit|way ?much|bit expensive|dear|steep|pricey|rich / ^ count me|us out
      ^ ME ?will ?all|would ?be|am|are fine|ok|good|alright without|as
      ^ another|next|some|maybe ?some|next|another time|year
      ^ ME do not ?want|need ?it|that|this|one|them $ / ^ over my / ^ this|that is ?a no
      ^ it|that|this is|BE not ?something ?what|for|going|acceptable|agreed|ok / ^ not something ME
      ^ against it / ^ ME|i say|vote no / ^ disagree|disapprove / ^ ... not ?really ?quite for us|me ?$
      ^ OTHER+ will not hear / ~turn|~turned it|that|this|you|them down / rather you|they|it ?did not $
      ^ ?ME can not ?really justify|afford|stretch|run|agree|approve
      ^ ?ME ?am|are ?will GOOD|stay|staying as we|i|it|before am|are|is
      ^ leave it ?there|then|at|thanks $ / ^ let us leave it|that ?there|then|for
      ^ ?it|that|this ?is not something|what|anything we|i|ME|for need|want
      ^ not at|for that|the|this|those price|money|cost|prices / ^ not on your|my
      ^ ?a|still|is|it no from|here / ^ ?sorry ?the ?our ?my answer|answer's ?is|to ?that ?still ?is no
      ^ ME will not be ?needing|signing|signing|going|taking|agreeing ?it|that|this|ahead|up $
      ^ NAME|he|she|they|board ?* ?have|has ~say|~vote no / ^ turned down^ afraid not
      ^ ME am afraid not|it / ^ no ?go|dice|can ?do $
      ^ ... it|that|answer|this is ?still ?only ?just ?going ?to ?be a|still no $ / ^ nah / ^ nope
      ^ ME ?will|shall|would ?prefer ?just ?all ?to stay|stick|carry|keep|remain|continue ?on with what|the ?one ?we|i ?have|got|as|had
      ^ ?but ME will ?all ?just ?probably ?be manage|cope|muddle|live|survive|fine|okay|grand ?without ?by ?as ?on ?through ?ourselves ?thanks ?thank ?you $
      ^ please no $ / ^ you|ur|your|u are ?all alright|grand|ok|okay|grand $ / ^ ?well ?ME ?am ?very|just ?afraid|fear|sadly not $ / ^ ?ME|i ?have ?come ?down against / ^ not on my|our
      ^ ME am ?going to decline|pass|refuse|say / ^ ?that|it is ?not ?a ?hard|firm|definite ?big no / ^ ?thanks|thank|kind ?you ?of ?you ?to but no|not|ME|it
      ^ ... are|is ?all|both against / ^ ?it|that|this ?is ?not one|something for|we us|me|want / ^ nobody|none|no-one ?of ?us|here is|was|wants|liked|likes|fancies|keen ?keen ?for
    `),
    asked: false,
  },
  {
    rule: 'agreement with the reasons given',
    does: 'acknowledges',
    across: true,
    when: lines(`
      ^ agreed that|it|this / ^ ME ?fully|totally|do|quite agree ?with you|that|it|NAME
      ^ ok ?then|thanks|cheers|noted|understood|cool|will ?do $ / ^ ok $
      ^ ME have|had|did ... as|like you ?had asked|requested|suggested|said|told|advised
      ^ ?ME have ?now|just|already|all|both DID / ^ duly * / ^ read and
      ^ VERY GOOD|pleased|satisfied with how|the|it|what|your|everything
      ^ GOOD|pleased with how|the way|your / ^ you ~be ?so|quite|absolutely right
      ^ ME take|see|get your point / ^ ME will do|manage ?that|it|so ?then|thanks $ / ^ right $
      ^ good|nice|great to know|hear|see|have|be|meet / ^ ?your ?message|loud received|understood ?and
      ^ no worries|bother|trouble|harm|matter ?at ?all / ^ agreed sounds|makes|good / ^ no problem|problems ?at ?all $
      ^ yes will|received|got|noted|understood|thanks
      ^ changed|done|did|moved|set|restarted|sent|put|switched|turned|tried ... as|like|the ?way you ?had|all asked|requested|said|told|showed|advised|suggested|wanted|instructed ?me|us ?to / ^ yes ME|i have|got|know|see|understand|saw|did|remember|will
      ^ grand so|good / ^ ?ok ?okay ?so ?that ?is good|nice|great|useful|handy to know|hear / ^ consider it done / ^ yes ME|i ?have ?all ?did ?changed|put|moved|signed|got|did|read|seen|told|done|sent|set
      ^ both|all|boxes|everything|parcel|the ?* ?* ~arrive|came|landed|turned|~receive ?* ?* ?* ?* / ^ ME ?can follow|see|understand it|now|that|perfectly|why / ^ roger ?that $ / ^ copy that / ^ message received / ^ right ?ho ?oh so $
      ^ noted|received|understood ?and ?with ?all ?thanks ?* $ / ^ perfect exactly / ^ exactly|just what ME|i wanted|needed|hoped|asked|was|am
    `),
    asked: false,
  },
  {
    rule: 'go-ahead',
    does: 'agrees',
    when: lines(`
      ^ all agreed|approved ?at|here|by|from|on
      ^ ?so ?it|that ?is ?a yes from|to|please|then / ^ OTHER+ ~be ?all in favour|favor|agreement
      ^ OTHER+ ~be ?all for it|this|that $
      ^ yes
      ^ he|she|they|NAME|everyone|everybody|all|both ?* ?is|are ?all ?VERY fine|happy|ok|good|cool|content|onboard|agreed with|for|to|about
      ^ OTHER+ said|says|say|voted yes|ok|aye
      ^ ?ME ?am|are|would ?be ?VERY delighted|glad|pleased|thrilled to go|proceed|accept|agree|say
      ^ ... is|are acceptable ... / ^ ?so ... that|it is a yes / ^ ?it ?is ?a yes from
      ^ ?can ?ME ?not ?see ?any|no reason ?why not / ^ permission|approval|consent|request granted|given
      ^ ?the|our|my answer|answer's ?is ?a yes
      ^ ME do not have|see a|any problem|objection|issue|reason|problems|objections
      ^ ME do not mind|object ?at|to|with|if
      ^ you ?have ?may ?got ?now go|the ?ahead nod|go-ahead|ok|thumbs|with|ahead / ^ off you go
      ^ do as|whatever|what you
      ^ ?it|all|that ?looks|sounds|seems|looks|sounds good|fine|great|ok|right to|by|with|for me|us|here
      ^ go on ?then / ^ ME agree to|with the|your|those|these|all / ^ suits|works ?fine|well us|me|for $
      ^ ?please ?absolutely yes|sure|absolutely|definitely|certainly|indeed|affirmative ?please|NAME $
      ^ approved|accepted|authorised|authorized|confirmed|granted|agreed|signed ?and|off|by|on|from|NAME|attached|in|as ?THING $
      ^ approved|accepted|authorised|authorized|confirmed|signed / ^ correct|exactly / ^ of course
      ^ ?please ?do ?feel ?just ?free ?to go|carry|crack|press|push|fire|steam|plough|forge|ahead ahead|on|away|forth
      ^ ?please ?do ?just proceed|continue
      ^ you CAN|may|are|have ?free|clear|good ?to go|proceed|start|begin ?ahead ?with|on $
      ^ ?please ?do ?ME ?am|are|would|will|be ?VERY GOOD|content|comfortable|willing|prepared|cool|glad ?for|to|with ?you ?to|us|me go|proceed|it|that|this|approve|accept|agree|confirm|sign|say|do|all|your|the|both|everything|as
      ^ ?ME ?am|are ?all ?VERY GOOD|content|comfortable|cool|ok with|for|to ?you ?it|that|this|all|both|everything|the|your|NUMBER|go
      ^ ?that|it|this|all ?is ?all VERY|GOOD|cool by|with|for|from us|me|my|our|here|NAME
      ^ GOOD by|with us|me|mr|mrs|ms|NAME
      ^ that|this|it|all|both|either|WHEN ?all ?is|are|sounds|looks|seems|will|would ?all ?be VERY|GOOD|agreed|approved|correct|right|accepted ?for|by|with us|me|NAME $
      ^ that|this|it|all|both|everything|WHEN is|are ?all|both ?VERY fine|ok|agreed|approved|correct|accepted|good ?WHEN
      ^ ?that|it|this|WHEN|all|both|either ?WHEN ?would|will|does|day|morning|afternoon works|work|suits|suit ?VERY ?GOOD|well|fine|us|me|better ?for|best
      ^ no objection|objections|issues|issue|reservations|qualms|complaints|problem|problems ?at ?all ?here|from|on|with|my|our|to
      ^ nothing against / ^ ME can|could not see ?any why|reason|harm|problem|objection / ^ you can|may|could take it|that ?as ?that
      ^ ?ME ?have|see ?have|got no objection|objections|problem|problems|issue|issues|reservations|qualms
      ^ ?you have ?got my|our|the ?full blessing|approval|permission|ok|consent|go-ahead|agreement|authority|authorisation|support|green
      ^ ME ~give|~grant ?you ?it my|our|the|permission|approval|consent|blessing|go-ahead|green|authority
      ^ green light / ^ it|this|that has my|our
      ^ ?please ~consider|~take|~treat this|it|that|yourselves|me ?email|mail|message ?as ?our|my ?formal|written|official acceptance|approval|approved|agreement|confirmation|done|signed|yes|agreed|authorisation|accepted|consent
      ^ ?ME ?hereby|can|do|are|am|will|would|like|gladly|happily|both|all|formally ?to ?hereby|gladly|happily confirm|accept|approve|agree|authorise|authorize|consent|approving|accepting ?to|that|your|the
      ^ ?ME ?would ?will like|love ?to go|proceed ahead|with|please|for $ / ^ by all means / ^ thumbs up
      ^ count me|us in / ^ ME am|are in|on|sold|game|convinced|persuaded|aboard ?board|with|for $
      ^ deal $ / ^ it|that is a yes|deal|go|done
      ^ ?fine ?ok you ?have|are ~twist|~sell|~convince|~persuade|~win
      ^ let us ?just ?go ?do ?it|this|that ?then|both $
      ^ let us go|proceed|crack|press|get|push ahead|on|for|with|cracking|started|going ?it|that|this|with ?it|that $
      ^ let us ... like|as you ~say|~suggest|~recommend|~propose
      ... as|like you ~suggest|~recommend|~propose|~advise $
      ^ as|like|what|whatever you suggest|recommend|propose|advise|think / ^ go for it|that|this
      ^ do it|so|that|this ?then|please|all $ / ^ book it $
      ^ ME ~take|~follow|~accept ?up your|the advice|recommendation|suggestion|offer|proposal|quote|estimate|price
      ^ why not $ / ^ ?please do $ / ^ you can|may|may ?certainly|indeed $ / ^ please do ?it|so $
      ^ ME am|are ?all|both ?be agreed|agreeable|okay|ok|up ?with|for|on|to
      ^ works|suits ?well|fine ?for us|me / ^ ?the|our|my answer is|to ?a|both ?yes
      ^ ?ME could|can not agree ?be ?more|happier / ^ roger|sure thing|that / ^ you bet / ^ amen
      ^ full ?steam ahead / ^ that is right|correct|it / ^ good to go
      ^ NUMBER|both|all|option ?NUMBER|a|b|c yes|approved|please $
      ^ everyone|board|partners|directors|committee|NAME ?have ?has ?all approved|agreed|accepted|said|says ?it|this|that|the|to|yes|your
      ^ * ?* has|have|~be ?all|now ?been approved|accepted|authorised|authorized|agreed|signed
      ^ ?ME ~trust ?your|you ?to ?judgement|judgment|know / ^ go $
      ^ ?i|we ?have ?now ?have ~sign ?and|it|the|your ?accept|return|contract|agreement|quote|proposal|off
      ^ ... would|will|is|was ?be ?a|an yes|aye from|for / ^ ... yes|aye from the|me|us|my|our|all|both|NAME / ^ ... green light ?from|for|to ?* ?* ?* $
      ^ ... nobody|none|one ?of ?us ~object|objected|objects|minded|minds|mind|complained|disagreed|dissented / ^ you|ye may|can|could ?now ?then proceed|begin|start|commence|go ?ahead ?as ?on ?with ?set ?out ?described ?planned ?proposed ?it $
      ^ ... ME ?think|can you can take it|that|this / ^ ... take it ?that|as ?it ?is ?as a yes / ^ they|he|she|all|everyone|both ?* came|come|have ?all ?come round|around / ^ do|?it that|this|the|your way|same $ / ^ yes ?ME do / ^ righto ?do
      ^ NUMBER|WHEN|half|quarter ... is|would ?be ?just GOOD|fine|ok|okay|perfect ?for|by|with us|me|here ?$ / ^ NUMBER|WHEN|half|quarter ... works|suits ?fine|well|perfectly ?for ?us|me ?all $
      ^ ja|aye|yep|yup|yeah|yea|yarp|oui|si|da|sim|tak / ^ a yes|aye / ^ ?it|that|the|this ?* has|have|got ?our|my|the blessing|approval|nod|backing|support|vote / ^ all|both|three|two ?* ?* of us ?* have ?all ?now signed|agreed|said|approved
      ^ ?as far as ME ~be concerned ?you / ^ fill your boots / ^ ?let battle commence / ^ crack|fire|work away|on|ahead / ^ ?ME ?have shown|showed|talked ... round / ^ no reason ?to ?not ?why ?to ?wait|not / ^ ?ME will go with|along ?it|that|your ?with
    `),
    asked: false,
  },
];
