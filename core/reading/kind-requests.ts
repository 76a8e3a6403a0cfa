/** Clauses that ask for deeds politely, in the form of a question or on a condition. */
import { type KindRule, lines } from './kind-rule.ts';

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
      grateful|obliged|glad|thankful|pleased for|of|to|with ?!your ?!you a|an|some|the|have|see|get|receive ?!~hear
      would|might|could ?there be any|an|a ?* chance|awful|nuisance|trouble|bother|problem|hope|possibility|way of|to|if|for ?you ?having ?the|to|a|my|our
    `),
    under: true,
    across: true,
  },
  {
    rule: 'a document to be changed',
    does: 'asks',
    when: lines(`
      ^ ?please ?CAN ?you ?please ?just send|resend|reissue|redo|issue|email|print ?me|us ... PAPER with|without|showing|split|made|addressed|in|but|minus|including|excluding
      ^ ?please ?CAN ?you ?please ?just send|forward|email|post ... PAPER to ?!me|us|my|our|the ?!office
      ^ ?please ?CAN ?you ?please ?just send|forward|email|post ... PAPER ?* ?* ?* ?* to|at the|our|my ?* ?* office|branch|accountant|accountants|bookkeeper|address|company|parent|landlord|insurer|solicitor|department|treasurer|instead
      ^ ?please ?CAN ?you ?please ?just send|email|post|forward ... PAPER ... from|in|every|each|monthly|weekly|instead|rather now|future|month|week|year|of|than
    `),
  },
  {
    rule: 'polite request',
    does: 'asks',
    when: lines(`
      ^ would you ever|kindly|please|just DEED / ^ ME would like|love|want|need ?to ?be ?able ?to see|read|view|look|get ... SYSTEM|inbox|records|figures
      ^ can|could|should|would OTHER+ ... rather|instead than|of / ^ could|can that|it|this|something|they|those ?all ?please be ?* arranged|sorted|done|lifted|moved|changed|set|put|switched|turned|taken|made|added|removed|fixed|stopped|arranged|organised
      ^ could the|our|my|those|these|all|that|his|her|their|an|a|OTHER ?* ?* ?* ?* ?* be DONE|done
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

/** An order that hangs on a condition without a comma: "if it goes over 800 stop and ring me". */
export const CONDITIONAL_ORDERS: readonly KindRule[] = [
  {
    rule: 'order on a condition',
    does: 'asks',
    when: lines(`
      ^ if|when|once|unless|until|before|after ... !to stop|please|then
      ^ if|once|when|unless ... just|please|then DEED
      ^ once|when|while|after|before|as|if ... CAN|should you ?please|also|just|then DEED
      ^ if|when|once|unless ... !to|i|we|you|they|can|will|not|should|could|would|must|may|do|does|did|people|please tell|ask|ring|call|stop|wait|leave|cancel|skip|come|use|send|email|text|start|put me|us|him|her|it|them|on|off|at|until|for|the|with|in|instead
      ^ once|when|after|if ... you can|may|could ?now|then|also DEED
      ^ when|once * * ... DEED it|me|us|them
      ^ if it|they|there|that|anything|anyone|nobody * ... DEED it|me|us|them
      ^ when|while|once|after|until|if|as|since|now ... my|our|the|everything|anything|whatever|all|his|her ?* ?* ?* should|must|ought
      ^ what|whatever ~be left ... can|should|must|may
      ^ as|so long as you|it|they|the|that ?!~be ...
      ^ as|so long as * ?is|are not|before|after|by|done|finished
    `),
    asked: false,
    under: true,
  },
];
