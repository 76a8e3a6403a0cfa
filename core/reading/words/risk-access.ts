/** The words of orders to let someone in, shut someone out, or pass mail on. */
import { lines } from '../kind-rule.ts';

export const MAIL_PASSED_ON = lines(`
  ~forward|~redirect|~divert|~copy|~bcc|~route|~reroute|~duplicate|~mirror ... email|emails|mail|mails|messages|inbox|mailbox|everything|anything|post|calls|whatever ?* ?* ?* to|into|at
  ~forward|~redirect|~divert ... his|her|their|'s
  email|emails|mail|mails|messages|copies|everything|anything ... ~come|~go|~land|~arrive|~drop|~reach ?should ?also ?* to|with|at|into|in me|us|him|her|my|his|gmail|hotmail|WHO
  ~have everything|whatever|anything|all|mail ... ~drop|~land|~come|~go|~arrive / also|too ~come|~go to / ~copy me|us|him|her|NAME ?in / ~bcc|~cc / ~send ... copies of / ~copy ... ~land|~arrive
  copies of ... ~go|~come ?!to ?!ahead / a|my|our ?* copy ... everything|whatever|every|all|each / my|her|his|our|their mail|mails|email|emails|messages should|must|can|to|can ?all ?then go|come|land|be
  ~see|~read ... ?his|her|their|staff|everyone|what|all|whatever ?* email|emails|mail|messages|inbox|mailbox|emailing
  ~read|~see whatever|what|everything|all ... inbox|mail|mailbox|email
  ~run of my|our|his|her ?* inbox|mailbox|email
  whatever|what|everything|anything|all|mail|mails|emails|messages ?* ?* ?* ?* ~land|~come|~arrive|~go|~sent|~addressed ?* ?* ?* ?* should|must|needs|to|also ?to ?also ~drop|~go|~come|~land|~reach|into
  ~pick up|out my|his|her|our|their mail|mails|email|emails|messages / ~answer|~open|~watch|~mind my|his|her|our|their mail|email|emails|inbox|mailbox
`);

export const MAIL_KEPT = lines(`
  ~forward this|it me|us|the / goes in the / ~drop off
  ~forward ?me ?us the|that|your ?* ?invoice|quote|email|report|message|receipt / read your
  phone ~divert|diverts / ~copy ?of ?of the|your ?* invoice|receipt|quote|contract
`);

export const ADMITTED = lines(`
  ~have|~need|~give|~get|~want|~grant|~restore|~remove|~revoke|~stop|~restrict|~limit|~sort|~set|~allow|~require|~extend|~withdraw|~pull|~arrange|~offer ... access
  access ?!point|control to|for / full control|access|rights / same|equal|full rights|access|powers|permissions / rights as|to
  admin|administrator|editing|owner|viewing|edit|read rights|access|account|login|user|permissions|privileges
  ~make|~have|~put ?back me|him|her|them|us|NAME|my|our ?* ?* ?back ?an|as|the ADMIN
  ADMIN of|on|for ?the ?our ?all SYSTEM|everything|account / ~sign in|into ?to ?the|our SYSTEM
  ~put|~add|~set|~invite|~bring ?the|my|our|a|his|her ?* WHO ?* ?back ?up ?straight in|into|onto|on|to ?to ?the|our|my|his|her|that|this ?* ?* SYSTEM
  ~get|~hop|~let ?* ?* ?* ?back ?up ?so ?he|she|they|can|get|straight in|into|onto|on|to|on ?to ?the|our|my|his|her|their|xero|that|this ?* ?* SYSTEM
  ~need|~want|~require ?the|our|his|her|their|my|each|NAME ?* ?* folder|folders|mailbox|inbox|files|diary|calendar|drive ?!~fix|~move|~back|~clear
  ~need|~needs|~want|~wants in|into|onto|on ?to ?the|our|my|his|her ?* SYSTEM|everything
  ~let ... into the|our|my SYSTEM|hosting|back|office / ~get into ?the|my|our|his|her|NAME ?* SYSTEM
  ~see|~view|~open|~edit|~look|~use ?into ?the|my|our|his|her|their|all ?* ?* SYSTEM ?!is|are|was|works|reach|hours
  ~take|~remove|~kick|~lock|~cut|~shut|~boot|~keep|~throw|~bar|~ban me|him|her|them|NAME|everyone|us|WHO ?* ?* ?* off|out|from|of
  ~lock|~shut|~cut|~freeze ... out|off ?of ?everything|anything|system|email|network|lot
  ~add|~create|~set|~make|~give|~open ... user|users|login|logins|account|accounts|profile|permission|permissions|mailbox ?up
  ~unblock|~unlock|~disable|~suspend|~close|~reactivate|~restore|~block|~shut|~freeze|~deactivate|~remove|~delete|~end|~terminate ?* ?down ?* ?* ?down account|user|login|accounts
  account|login|user|accounts|logins|profile ... closed|disabled|suspended|removed|blocked|frozen|stopped|cancelled|deactivated
  ~have|~need|~get|~give ... own user|login|account|logon
  ~set up / remotely / from home|abroad|spain|holiday|afar|away|outside / from ?the|my|our|his|her|their caravan|house|home|cottage|office|cabin|beach|train|van|boat|hotel|kitchen|flat / vpn / ~share ... with
  ~connect ... to our|the|my network|wifi|server|system / ~hand over
  ~add|~invite|~put NAME|him|her|them|my|our|WHO ?* ?* ?* to|on|onto|into the|our ?* ?* SYSTEM|group|team
  ~give ... wifi|keys|inbox|mailbox|diary|calendar / keys|key to|of ?the|our|my ?* SYSTEM
  ~let|~allow|~have WHO|the|my|our|whoever ?* ?* ?* use|onto|on|into|see|open|look|at|edit|view ... SYSTEM
  WHO|PERSON can|could|should|must|may|to|has|have|needs|need|ought ?to ?not ?only ?all ?also ?be ?able ?to see|open|view|edit|read|get|look|reach ... SYSTEM
`);

export const ADMITTED_WHERE = lines(`
  SYSTEM / access / admin|administrator / ~permission / ~login / ~user / ~account / everything|anything
  books|accounts|figures|rights / remotely / from home
`);

export const NOT_ADMITTED = lines(`
  not|never ~let|~want|~allow|~have ?* ?* ?* ?* ?* near|anywhere
  server|computer cupboard|room|rack / visitors ?* ~sign
  ~set up ?the|a|our|another|two|three|all ?the|new|second|desk|guest ?* phone|phones|till|tills|printer|printers|screen|screens|router|firewall|wifi|desk|desks|projector|tv|speaker|speakers|computer|computers|laptop|laptops|camera|cameras
  ~get ... working|fixed|going|started|running|sorted|back|up|faster|new|another / ~get ~reach
  ~get to grips
  ~take ... off ?the|my|our wall|desk|order|quote|table|counter|shelf|list|invoice|bill
  sign in|on|at the window|reception|door|wall / read the|your
  ~see if|whether|a|to|you|what ?!is / guest ?* wifi / let us have|know|see / add|put ... to ?the|our ?* order|quote|list|bill|invoice
  ~put ... on|in ?the|our|my ?* ?* desk|wall|counter|table|cupboard|box|van|post|room|office|shop|window|front|page|website|site
  ~look at|into the|my|our ?* ?* computer|pc|laptop|printer|machine|router|till|website 
  ~see the|my|our ?* screen / ~use the|our ?* ?* entrance|door|kitchen|toilet|car / ~open the ?* door|window|gate|box
`);

export const OPENED_UP = lines(`
  teamviewer / anydesk / team|any viewer|desk / logmein
  remote desktop|access|session|control|login|connection|support / screenconnect / splashtop / ultraviewer
  rustdesk / quick assist / rdp / ~remote in|on|into|onto
  ~let|~allow WHO ?* ?* ?back ?straight ~get ?in|on|onto|into|out ?of / ~let ?the|my|our ?* WHO ?* ?* ?get ?back ?straight in|on|onto|into ?* from|to|on|so|with
  ~give ?the|my|our ?* ?* WHO ?* ?* access|control|rights|entry / ~take over the|my|our computer|screen|pc
  domain login|registrar|control / ~log on|in|into|onto ?to|from|at ?!with|using|and
  ~kick|~boot|~throw him|her|them|NAME off|out / ~shut|~lock|~cut|~freeze|~bar|~ban ?the|my|our ?* WHO ?* ?* out|off|from|of
  ~let|~put|~get ?the|my|our|a|his|her ?* WHO ?* ?* onto|into|on ?to ?the|my|our ?* SYSTEM|pc|records|figures / ~give|~have|~want|~need ... run of ?!paper|cable|bad
  ~let ?the|my|our|his|her ?* WHO ?just ?have ?a ?be ?able ?to ?to see|look|open|view|read|use|edit|change ?at ?into ?into ... SYSTEM|figures|sales|records|himself|herself|themselves
  should|must|may|can|could|to not ?be ?able ?to ?get see|open|into|view|read|look|reach|use|at ?at ?into ?in the|our|my|any|into ?* ?* SYSTEM|figures|records|anything
  not get|go|be ?back ?let in|into|onto|on anything|to|everything|again|from / nobody|none|only ... see|open|view|read|get ?* ?* ?* ?* SYSTEM|accounts|figures|records|books
  same|full|all the ?* ?* ~right|~permission|~access|~privilege ?as|to|on / same as me|mine ?!screen / same as i do|have|can / ~have|~get|~see|~reach what|everything|whatever i|we|he|she|they have|had|has|can ?got ?get ?see ?before|on|to|open
  get|getting|got ?at|on ?on to|onto|into|at|in|to ?to ?to ?the ?my ?our ?everything|anything|all|work|things|files|stuff|SYSTEM ?* ?* ?* ?* ?* ?* from home|abroad|the|my|lisbon|NAME
  ~do|~see|~get|~open|~use|~reach ?on ?to ?into everything|anything|all ... you|i|we ?CAN can|do|have|see|get
  ~install ?what|whatever|anything|things|programs|software|apps ?i ?it ?we ?they ?he myself|himself|herself|themselves|like|want|ourselves / put ?a ?my ?own ?* program|programs|software|apps|things on
  ~make|~have me|him|her|them|WHO ?* ?the|a|my|an boss|master|king|queen|admin|administrator|owner|superuser|user ?of|on ?!of ?!the ?!project
  ~remove|~disable|~block|~suspend|~deactivate NAME|him|her|them ?!from ?!~calendar / proper|full|new|extra|another user / ~hand|~give|~pass ... key|keys|reins ?to ?of ?for ?the ?our ?* ~website|~site|~server|~system|~domain|~account|~mailbox|kingdom|~till|~software
  ~connect|~hook|~link ... see|get|look|open|home / ~bring|~put|~let WHO back on|in|onto|into / ~open ?it|that|this|everything|them|SYSTEM up ?to ?for him|her|them|us|WHO|the
  ~take|~get WHO ?straight ?right off|out ?of everything|all|SYSTEM|lot / ~take|~get WHO ?straight ?right off|out ?of the|our ?* SYSTEM / ~use|~have|~open|~read|~answer her|his|their|my|NAME ?* mailbox|inbox|email|mail|account|calendar|diary|login
  ~see|~look|~watch|~view ?at ?the|my|our ?* camera|cameras|cctv|till|system|stock|sales ... from|while|when|whenever
  a peep|peek|look|nose at|in|into|round|through ... SYSTEM|files|folder / ~want|~need ... peep|peek ... SYSTEM / ~take the wheel|controls|mouse / not want|need ?~have WHO in|on|near|into anything|everything|there|any|our|the / way|ways|route|door ?back in ~be|~have|~shut|~close|closed|~need
  like|as ?what i|we|me can|do|could $ / keys|key to the castle|kingdom|lot / ~set|~sort WHO up $ / ~open it|them ?up to|for WHO / only to have|see|use the / ~look over|at|through what ?the ?* WHO ~be|~write|~send|~say
  own user|login|account|logon|sign-in / ~add|~make|~do|~create|~set ?me|us|him|her|them ?up ?with ?a ?an ?the ?new ?another login|log-in|logon|user|sign-in|account|guest ?for
  have a go|look|play ?at ?in ?on|with ?the ?our ?* SYSTEM / ~dial in
  ~put|~set|~get|~have|~want ?up ?the|my|our ?work|company|shop email|mail|emails|calendar|diary|mailbox|inbox ?too ?also on|onto|up ... WHO ?* phone|mobile|tablet|laptop|ipad|handset / ~have|~get|~make|~leave|~give|~find ?him|her|them|us|me ?* ?* way|route|door|road in ?!~time
  ~plug|~dial|~connect|~hook|~link|~jack in|into from / ~tap|~plug|~patch|~hook|~link me|us|him|her|them|WHO in|into / ~let|~have|~be ?* let|in ?back in|to|into to everything|anything|what|whatever|all|the|our / ~remote link|way|login|session|line
  ~need|~needs|~want|~wants|need ?to be ?able to clock|log|enter|book|type|file|record|key|use|get|reach|order ... SYSTEM / ~clock ... SYSTEM ... ~put|~add|~set|~get
`);
