/** The words of orders that change who decides, or how they are reached. */
import { lines } from '../kind-rule.ts';

export const DECIDERS = lines(`
  person|one|contact|man|woman|who|whom ?that ?who ?whom you ?will ?should ?must ?can ?could ?may ?need ?to ~deal|~speak|~talk|~want|~ask|~need|~go|~hear|~answer|~report|~listen|~contact
  ~take|taking|took|taken over ?from|as|the|my|our ?!the ?!computer ?!screen
  ~sign|~signing ?things ?it ?everything ?stuff ?them off / ~hand|~pass|~give|~hold|~take ?* ?* ?* the|over reins|baton|helm|wheel|controls|mantle|running
  ~be|~become|~make|~have ?* ?* ?now ?as ?the ?your ?our ?my ?new main|designated|only|single|sole|primary|first|second|backup ?point ?of contact|approver|person|name
  main|designated|new|named|official|primary|other|second|backup contact|approver|decision-maker
  ~take|~treat|~use|~have|~regard ... as your|the|our|a ?* ?* contact / ~treat|~take what|whatever|anything ~say|WHO ?* ?* as|like
  ~make|~take ?all ?the ?our ?final decisions|decision|calls|call ?!yet / no longer ~sign|~decide|~approve|~deal|~handle|~work|with|here
  ~be|~become|~remain ?now ?the|your|our|my ?* contact|approver|decision-maker|boss / point of contact
  ~deal|~dealing with ?the|our|my ?* WHO|NAME|him|her|them|me|my|our|mr|mrs|ms
  ~answer|~report|~speak|~talk|~listen|~defer to ?the ?our ?my ?* NAME|him|her|them|me|my|mr|mrs|ms|WHO ?* ?* instead|now|only|from|directly|not|about|rather|while|until
  ~take|taking|accept|get|follow ?your ?any instructions|orders|decisions|direction|word|say-so|lead from|by|only|of
  instructions|decisions|approvals|approval|requests|questions|queries|answers ?* ?* ?* should|will|must|to|now|has ?to ?always ~come|~go|from|through|via|to|be / yes|no should|must|has|will ?to ~come|~be
  ~run ... past|by NAME|him|her|me|my|mr|mrs|ms|WHO / in|take charge / ~call|~calling the shots
  ~stand|~standing|~fill|~step|~stepping in|down|back|aside|away for|as|from|now|and|i|it|so|everything|she|he|WHO / ~step|~stepping|~stand|~standing down|back|aside / ~listen to WHO|NAME|them|her|him / ~do the talking|deciding|choosing|ordering / ~run|~runs it|things|the show|everything|the ?* now
  ~need|~want ?* ?* ?* nod|ok|blessing|signature|say-so|agreement|yes / it ~be NAME $ / person|one to ~be|~ring|~ask|~call|~contact|rung / ~cross|~strike|~take|~score WHO|mr|mrs|NAME ?* off|out and / ~retire|~retiring
  on my|our|his|her behalf ?!and|add / in my|his|her ?* absence / in|take my|his|her|their place|stead|shoes|seat
  ~speak|~act|~decide|~approve|~answer|~answering for everything|all|things|instead|me|us|the|our|him|her ?!you / ~speak for
  ~look|~looking after all|everything|things|this|it / approving things|everything|it|all|them
  the one who|to|signing|approving|deciding|you ?!~work|~broke|~break|~is|~sit
  ~go through|via|to ?the|our|my ?* NAME|him|her|me|my|mr|mrs|ms|dr|WHO ... instead|now|not|from|only|sign|signature|approve|decision|rather
  decisions|approvals|requests|signature|decision ... ~go|~come ?* ?* through|via|to|past|from|be
  everything|anything|things ?* ?* ?* ~go|~come|through|via|past ?to|through|via|past|from ?the|our|my NAME|mr|mrs|him|her|me|WHO ?!~house|~kitchen
  ~ask|~contact|~email|~ring|~call|~tell|~send|~write|~copy ?everything ?it ?all ?things ?to ?to ?the ?my ?our NAME|him|her|mr|mrs|WHO ?* ?* instead|now|from|while|not|rather
  ~replace|~replaces|~replacing me|him|her|NAME as / in place|instead|lieu of me|him|her|NAME|WHO / ~put|~have|~pop|~add|~note WHO|NAME|my|our|his|her|the|mr|mrs ?* ?* ?* down as|in|instead ?!the
  not listen|deal|speak|talk ?to ?with NAME|him|her|them|anyone|my / ~stop|~quit sending|ringing|calling|emailing|asking|writing|dealing|talking ?* ?* to|with WHO|NAME / ~stop ringing|calling|emailing|asking WHO|NAME
  no longer|not ?* ?* decides|speaks|authorised|allowed to ?!~put|~get / word|say-so|nod|signature|ok|approval ~be|will|counts|goes|enough|should|comes
  final|last|casting|only|whole say|word|vote / ~have|~has|~get|~with the|a ?final ?last say ?over|on|in / CAN|may say|decide|answer|sign|agree ?yes ?no ?it for me|us / say yes|no or / ~say yes|no or no|yes / yes or no
  whatever|what WHO|he|she|they ~say|~decide|~want ~go|~be|will|~count|stands / goes as|with what / ~be|~is gospel|law / word is|will
  it ~be WHO|NAME you|who|that ~want|~say|~decide|~sign / ~send everything to NAME|him|her|mr|mrs|WHO / ~send|~address|~direct ?all ?everything ?* to NAME|mr|mrs|me|WHO now|instead|not|rather|from
  both|two|all ?of ?us ?the ?our ?* to agree|sign|approve|say / ~hand|~pass over|on to WHO|NAME ?!~box|~thing / point of call|reference / two|both|NUMBER signatures|signatories|approvals / both|two of us ~have|~need|must|to|agree|sign / chair|manager|director|owner ... instead|not|in ?place of ?me|us
  new|our|acting|interim ?* manager|director|chair|chairman|boss|head|owner|trustee|secretary|treasurer|coordinator ... list|records|contact|instead|place|put|amend|from|~deal|~ask|~ring|email
  ~amend|~change|~update ?your ?the ?our list|records|notes|books|file ... accordingly|~be|name|who / authorised ?* ?* to / proxy / power of attorney / deputise|deputising|deputy
  ~stay|~stand|~hand|~hang|~work|~liaise|~coordinate|~correspond with ?my ?our ?the NAME|WHO instead|now|from|on|directly ?!sticks
  if ?* ?* ?can|could not ?* ?* reach|get|find|raise|contact|hold ?of me|us|him|her|NAME|WHO ?then ... ask|ring|call|word|go|try|text|take|do / ~be who you / until|while i|we|he|she ~be|am ?back ... ~ask|~ring|~deal|~talk|says
  my|his|her|our ?* name off|out|down|on|from|and ... ~put|NAME|contact|list|instead
  people|those|ones|list|names|person ?of ?people who|that can|may|could|might|are|is|must|~be ?allowed ?to ok|okay|approve|authorise|authorize|sign|say|order|decide|instruct|give|agree|ask
  not|longer ?need ?have ?to ~wait|~clear ... past|by|yes|say|nod|approve|ok|agree|word|blessing / nod|word|say-so|yes|ok|signature|go-ahead from|of ... enough|plenty|fine|sufficient|suffices|do / word|say-so|signature|nod ~be|is ?quite enough|plenty|sufficient|fine|good
  that|it|things|anything|everything ... ~be for NAME|WHO now|from / ~be your|our ?new ?main correspondent|liaison|contact|go-between / not NAME|WHO any more|longer / ~ask for NAME|WHO ?!~help / ~refer|~direct|~address|~bring ?* ?* ?* to me|NAME|WHO at|instead|and|only|directly|from|now
  referred|directed|addressed|brought|sent|put to me|NAME|WHO ?* ?* at|instead|and|only|directly|from|now / now|no ?longer ~speak|~act|~sign|~decide|~answer for / ~strike|~cross|~scrub|~take WHO ?* ?* ?* ?* ?* from|off ?of the|your|our ?* ?* list|books|people|names|records / ~have parted|left|gone ?company ... ~list|orders|instructions|approve
`);

export const DECIDERS_KEPT = lines(`
  still ~deal|~contact / remains|stays ... contact / same ?* ?* ?* contact / speak to you|me
  contact lens|form|list|page|details ?on / ~deal with the ~printer|~problem|~issue|~cable|~mess|~noise|it|that|this / ~take over the screen|computer|pc
  ~look after the|our|my ... ~garden|~dog|~cat
  ~leave|~keep WHO|NAME|him|her|me|us|the ?* ?* as|where|on / ~order ... ~from ~shop|~supplier
`);

export const REACHING = lines(`
  ~ring / ~call / ~phone / ~text / ~contact / ~reach / ~email / ~use / ~reply / ~write / ~message / ~get me|us|hold / ~drop me|us|a / ~note / ~want
  ~whatsapp / ~change / ~update / ~put / ~confirm / ~send / ~check / ~mail / ~try / ~speak / ~be ?now ~it|PHONE|EMAIL|the|on|an|a|my|no
  ~be ... now|new|PHONE|EMAIL / ~stop / ~save / ~make
`);

export const NEW_REACH = lines(`
  PHONE / ~ring|~call|~phone ?me ?us on NUMBER
  ~get|~ring|~reach|~text|~call|~try|~contact|~phone me|us ?instead ?up on|at|via|by|through / on|by|via|over whatsapp|signal|telegram|text ?message
  new|different|private|personal|own ?* ?mobile|phone|email|telephone|cell|contact|home number|mobile|cell|gmail|address|phone|email ?!for ?!system ?!of ?!in
  my|his|her|our private|personal|new|home|other|own ?* ?* number|mobile|address|email|phone|cell|gmail
  number|mobile|address|email|phone ?* ?* ?* ?* ?* ?* ~have|~be ?* ~change|~move|dead|gone|old|hacked|shut|closing|closed|cut|read|going|full|wrong|PHONE / ~change|~swap|~update ?my|his|her|the ?contact ?phone ?mobile number|mobile|email ?!of|format|signature
  contact number|details ... now|new|change|PHONE
  ~not|~stop ?~be ?to ?ever ?even ?bother ?try ~ring|~use|~call|~phone|~text|~email|~write|~contact|~send|~try ?* ?* ?* ?* the|my|our|that|info ?* ?* number|mobile|phone|address|email|line|landline|shop|surgery|office|school|clinic|home|house|salon|church|hall|studio|desk|one ?!on ?!before ?!after ?!at ?!between
  ~not ~use|~ring|~call|~phone|~text|~email|~write|~reply|~send|~try ?* ?* ?* ?* the|my|our|that ?old|usual|office|shop|main|work number|mobile|phone|address|email|line
  ~lose|~steal|~drop|~break|~smash|~nick ?my|his|her phone|mobile / phone|mobile ~be|~have|went|~go|~fell|~died ?been ?in|into|down ?the stolen|lost|broken|dead|nicked|river|sea|loo|toilet|bath|missing|gone|kaput|died|sink|cut
  ~ring|~call|~text|~email|~contact|~use|~phone|~try|~reach ... instead|rather of|than ?the|my|our|at|on ?* ?* number|mobile|phone|address|line|landline|shop|office|surgery|work|home|house / ~ring|~call|~phone|~try|~use ?me ?us ?on the|my|our house|home|shop|office|mobile|landline|other|private|cell ... ?not ?rather ?instead than|of|the|from|now
  ~write|~email|~mail|~reply|~message|~send ?it ?to ?me|us ?everything ?* to|at|on|via EMAIL|my / EMAIL from|after|now|instead|please|for|rather|is / from|use|at|on|is|to|it EMAIL / ~be ?now EMAIL
  not call|ring|phone|text|email|write ?to me ... ~call|~ring|~text|~try|~email|~write / text only / only by text|email|phone / landline|line ~be|has|is ~been ?cut|dead|gone|off / ~be EMAIL
  number|name|details|mobile ... where|instead mine|hers|his|theirs|ours|of / ~replace|~change|~update|~amend|~swap my|our|his|her ?contact particulars|details|entry ?!~website / my|his|her|our WHO phone|mobile|number|email|address|landline|home / ~use|~ring|~call|~try the number|one at|in|on|below|underneath
  not ~go|~come|~ring|~call through|via ?the|our ?* switchboard|office|reception|desk|shop / ~ring|~call|~text|~phone|~try|~email my|his|her|our WHO ?* phone|mobile|number|phones|mobiles
`);

export const REACH_KEPT = lines(`
  new|another|extra|office|shared email address|account|number|mobile|phone for / ~set ?up / ~create
  new phones|handset|handsets / signature / website / sign-off / phone system / extension / ~order ... phone|phones|handset|handsets
  order number|numbers / PHONE people|seats / ~give anyone / not give|tell|pass ... number / number plate
  delivery|invoice address / ~print|~van|~poster|~logo|~letterhead|~recording|~greeting|~answerphone / minutes away
  ~alert|~alerts|~warning|~notification|~notifications|backup|antivirus / work|company|shop email|mail|calendar|diary ?too ?also on|onto ?my
`);

/** What shows that it is so from now on, where nobody asks for it. */
export const ANNOUNCED = lines(`
  now / no longer / any|no more / instead ?of / from|until|till|as|after|while|whilst ?of WHEN|now|here|then|today|i|we|he|she|they|the|my|that|easter|christmas
  not me|us|him|her|NAME / new / old / old one / rather than / in place / ~retire|~leave|~move|~step|~stand|~hand / on maternity|leave|holiday|sick
  will|shall ~be ?who|the|your|my|our
`);
