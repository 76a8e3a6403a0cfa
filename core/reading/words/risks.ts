/** The words in which risky orders are given, each list one idea, in the language of phrases.ts. */
import { lines } from '../kind-rule.ts';

/** What one may be let into. */
export const SYSTEMS = `
  system server mailbox inbox email calendar folder drive file account network wifi wi-fi computer pc laptop till booking bookings
  database portal crm cloud site website payroll record program software app diary teams sharepoint onedrive dropbox xero sage
  quickbooks cctv machine desktop hosting domain panel library register mail emails outlook workspace intranet dashboard books stock
  rota controller shared-drive tablet ipad vpn backend cms shopify wordpress facebook
`;

/** What may be erased. */
export const RECORDS = `
  file email mailbox inbox folder data photo picture record drive disk server archive message history log account backup back-up
  database document laptop computer pc pcs macs phone tablet ipad macbook footage recording video spreadsheet website calendar contact memory
  stick cloud chat voicemail cctv post report copy machine logs emails sheet profile app trash system
`;

export const BANKING = lines(`
  ~bank ?!holiday / sort code / iban / swift / bic / routing number / account number|no / direct debit
  payment|banking|payee details / building society / paypal / payee / account ... ~pay / ~pay ... account
  ~payment ... ~account / ~refund ... ~account|card|~bank / natwest / barclays / hsbc / lloyds / santander
  revolut / monzo / starling / number|account on this letter|invoice
`);

export const NEW_ONE = lines(`
  ~change / ~move / ~switch / new / different / updated / another / instead / ~update / ~replace / ~amend
  ~use / following / below / rather / from now / should go / going to|into / ~redirect / this one|account
  personal / closed / frozen / under audit / private / ~put ... into / other
`);

export const PAYING = lines(`
  ~pay ?!for|attention|by / ~pay for / ~wire NUMBER|money|the|it|them|over
  ~transfer ... money|deposit|balance|fund|funds|payment|NUMBER / ~refund / ~reimburse
  ~settle ?the ?this ?our ?attached ?* ~invoice|~bill|balance|account|up / ~remit
  ~release ... payment|funds|money|deposit
  ~process|~make|~authorise|~advance ... ~payment|transfer|refund
  ~put ... back on|onto|into ... card|account / ~send|~move ... money|cash|fund|funds|deposit
  ~buy|~order|~charge|~put|~book ... on|to|with my|our|the ?* card ?!reader|machine / card ... NUMBER NUMBER NUMBER
  money|deposit|refund|balance ... ~send|~transfer|~put|~go / ~top up ... account|card|balance
`);

export const CARDS = lines(`
  gift|itunes|amazon|steam|google|apple|prepaid|pre-paid|store|shop ?play card|cards|voucher|vouchers|code|codes
  vouchers / bitcoin / crypto / cryptocurrency / western union / moneygram / scratch off|card|cards
`);
export const FETCHING = lines(`
  ~buy / ~get / ~send / ~pick / ~purchase / ~need / ~order / ~pay / ~sort / ~scratch / ~grab / ~arrange
  ~photograph
`);

export const BILLS = lines('~invoice / ~bill / ~statement / remittance');
export const BILLED_TO = lines(`
  ~send|~address|~email|~forward|~post|~direct ... to ?!me|us|my|the|our|mine
  ~bill|~invoice our|the ?* ?* office|company|parent|group|sister|instead
  future|further|all from|to|should|must / ~redirect / should|must|need|needs|will ... ~go to
  bills|invoices ~go to / EMAIL
`);

export const FACTORS = lines(`
  mfa / 2fa / two-factor / two-step / two factor|step / 2-step / 2 step|factor / second step|factor
  multi-factor / multifactor / authenticator / authentication / extra login|sign-in|security step
  verification ?!code / ~code ... phone|text|app|log|sign|login
  text|security|login|phone ~code|codes|check|thing / codes ?* ?* phone|app|log|login / app ... ~approve
  ~code thing|business|nonsense|palaver|faff / phone thing|prompt ... log|sign
`);
export const FACTOR_OFF = lines(`
  ~turn|~switch|~take|~knock|~have|~get|~want|~be ... off / ~disable / ~remove / ~stop / ~skip / ~bypass
  ~drop / ~kill / ~deactivate / ~scrap / ~ditch / ~lose / rid of / ~do|~manage|~live without / no more
  no longer / ~do not want|need|ask
`);

export const CODES = lines('~code ?!of / pin / otp / passcode / ~digit / six|6|four figure|figures');
export const CODE_TOLD = lines(`
  ~send / ~tell / ~forward / ~text / ~read / ~give / ~pass / ~share / ~email / ~reply / ~ring / ~quote
  ~whatsapp / ~ping / what the|it|is
`);
export const HARMLESS_CODES = lines(`
  ~post|~zip|door|gate|sort|bar|qr|product|dress|discount|area|dialling|nominal|cost|colour|color|country|vat|tax code|codes
  code for ?the door|gate|shed|yard / code of
`);

export const SECRETS = lines(`
  ~password ?!screen|policy|manager|rules|prompt|box / passphrase / ~passcode / pass word|words
  ~credential / pin / admin details / recovery|master|licence|license key|phrase|codes
  security question|questions|answer / ~login|logon|log-in|log-on ?!page|screen|box|name
  log|sign in|on details / user ?name and
`);
/** To tell, share, reset or weaken a secret. */
export const SECRET_DEEDS = lines(`
  ~send / ~tell ?!everyone|people|staff|them|customers / ~email / ~text / ~share / ~reply / ~read
  ~forward / ~whatsapp / ~message / ~give / ~pass / ~print / ~write / ~list / ~reset / ~change / ~swap
  ~set ... to / ~make ... same|simple|easy|easier|blank|shorter|all|the / ~put ... in|on|into|up
  ~stick ... on|to|by|up / ~leave ... on|with|under|in
  same|one|single|simple|easy|easier|shorter|blank|common ?* ~password|~login|pin / one ~login for
  no ~password / ~do without / ~take|~turn|~switch off / ~remove / ~do ... new / ~let ... have
  what is the / ~need|~want the|his|her|their|our|everyone's|all / ~pop|~drop / ~use my|our|his|her
`);
export const HARMLESS_SECRETS = lines(`
  ~ask|~asks|~asking|prompt|prompts for / ~expire / ~remind|~tell ?* ?* ?* to change|keep / ~force
  ~make people|everyone|staff|them change / ~change ?* own / password screen|page / warning
  stronger|longer|harder|complex / ~forgot my / ~set ?* ?up ?a ?* login|logon|account for
  new ~login for ?our ?the new / ~keep ... private|secret|safe
`);

export const PROTECTIONS = lines(`
  antivirus / anti-virus
  anti|virus virus|malware|checker|scanner|protection|software|thing|program|guard|checking|scan / virus
  malware / firewall|firewalls|firewall's / ~filter / filtering / spam / junk / quarantine / encryption
  bitlocker / ~encrypt / ~scramble / disk|disks ... scrambled / ~backup / back-up / back-ups / ~back ?* ups|up
  ~update ?!me|us|the|our|my|website|hours / updating / ~patch / defender / norton / mcafee / sophos
  security ?!guard|man|question|questions|code / screen|auto|automatic lock|locks|locking|lock-out|log-out
  ~lock itself|after / auto-lock / timeout / blocking / ~protection / ~safeguard / ~alert / monitoring
  logging / web|content|website|internet|site|page block|blocks|blocker|filter|restrictions / restrictions
  scans / scanning / scanner thing / scan
  thing|bit|program|software|box|system|gizmo check|that|which ?that ?which ~check|~scan|~block|~stop|~protect|~hold|~guard|~screen
  nightly|daily|weekly copy|copies / ~warning / ~restriction / popups|pop-ups / tamper / macro|macros
  smartscreen / uac / admin prompt|prompts / ~copy ... every|each night / overnight copy|copies
`);
export const PROTECTION_OFF = lines(`
  ~turn|~switch|~take|~knock|~shut|~have|~get|~want|~leave|~be|~go|~set|~keep|~come ... off / ~take ... out|away
  off ?please ?for ?* ?* $ / ~disable / ~remove / ~uninstall / ~stop ?~ask / ~pause / ~suspend / ~skip
  ~bypass / ~lift / ~drop / ~cancel / ~kill / ~lower / ~relax / ~loosen / ~weaken / ~deactivate / ~reduce
  ~delay / ~halt / ~scrap / ~ditch / ~lose / ~bin / ~unplug / ~disconnect / ~exclude / ~ignore / ~postpone
  ~hold off|back / rid of / ~do|~manage|~live|~cope without / no more / no longer
  ~not ?be ?really need|needing|want|wanting|bother|have|run|running|back|needed / ~not ... run
  any longer|more $ / ~give ... a miss|rest / less often / only ... once|month|year / no need for
`);
export const LET_THROUGH = lines(`
  ~unblock ?!account|user|login / whitelist|allowlist|safelist / ~whitelist
  ~let|~allow ... through|past|by
  ~get round|around|past ?the ?our ?* filter|firewall|block|antivirus|security
  ~add|~put|~make ... exception|exclusion|whitelist|allow|safe / ~open ... port|ports
  ~release ... quarantine|quarantined|held / ~stop ... blocking
  ~lower|~relax|~reduce|~loosen|~weaken ... security|settings|protection|level|rules
  ~allow|~let all|every|any|zip|exe|macros|attachments
`);
export const PROTECTION_KEPT = lines(`
  ~unblock ... account|user|login / radio|music|heating|lights / ~turn|~switch|~put|~have ... back on
  ~keep ... on / ~keep ... running / leave ... alone|as|on|running
  ~backup drive|disk|generator|battery|plan|van|person / fire|smoke|burglar alarm|alarms
`);

export const ERASING = lines(`
  ~delete / ~wipe / ~erase / ~destroy / ~purge / ~shred
  ~format ... drive|disk|laptop|computer|pc|stick|card|server|it / ~clear ?* ?* ?* out|off|down
  ~clear the|all|everything|my|his|her|their / ~bin / ~trash / ~empty / ~scrub / ~nuke / ~overwrite
  rid of / ~throw ... out|away / ~dump / factory|hard|full reset
  ~remove all|every|everything|old|any|the / ~lose the|all / ~chuck / ~zap / ~drop ... database|table
  ~clean ... out|off|it / fresh|clean|blank start|slate / ~take everything|all off
  ~make ... disappear|vanish|go / ~want ... gone
  ~be|~have gone|deleted|wiped|erased|destroyed|removed|cleared
  should|must|can ?just ?all ?be disappear|vanish|go|deleted|wiped|erased|destroyed ?!to|in|into|on|live|up|through|out|with
  ~cancel|~close ... subscription|hosting|mailbox|domain|website
`);
export const RECORD_WORDS = lines(`
  RECORD
  everything|anything|all|whatever|stuff|trace|lot ... on|in|from|before|older|that|he|she|about|left
  customer|client|patient|staff list|lists|details / anything from|on|older|before|about
  whatever's left|old|there / every trace / the lot
`);
export const NOT_RECORDS = lines(`
  off the ?mailing list / ~take ... off ?the|my|his|her wall|desk|order|quote|list|invoice
  out of the photo|picture / from the quote|order|invoice|quotation
  rid of the ?old box|cable|desk|monitor|printer|screen|chair|phone|keyboard / paper bin
  screen protector / ~bin bag / ~clear the|all ?* ?* desk|desks|room|cupboard|table|table|jam|space|path
  ~empty ?the|a ?* room|box|cupboard|shop|bin|building / new ~computer|~phone|~laptop
`);

export const MAIL_PASSED_ON = lines(`
  ~forward|~redirect|~divert|~copy|~bcc ... email|emails|mail|mails|messages|inbox|mailbox|everything|anything|post|calls ?* ?* ?* to|into
  ~forward|~redirect|~divert ... his|her|their|'s
  email|emails|mail|mails|messages|copies|everything|anything ... ~come|~go ?should ?* to me|us|him|her|my|his|gmail|hotmail
  also ~come|~go to / ~copy me|us|him|her|NAME ?in / ~bcc|~cc / ~send ... copies of
  copies of ... ~go|~come
  ~see|~read ... ?his|her|their|staff|everyone|what|all|whatever ?* email|emails|mail|messages|inbox|mailbox|emailing
  ~read whatever|what|everything|all ... inbox|mail|mailbox|email
  ~run of my|our|his|her ?* inbox|mailbox|email
`);
export const MAIL_KEPT = lines(`
  ~forward this|it me|us|the
  ~forward ?me ?us the|that|your ?* ?invoice|quote|email|report|message|receipt / read your
  phone ~divert|diverts
`);

export const ADMITTED = lines(`
  ~have|~need|~give|~get|~want|~grant|~restore|~remove|~revoke|~stop|~restrict|~limit|~sort|~set|~allow|~require ... access
  access ?!point|control to|for / full control|access|rights
  admin|administrator|editing|owner rights|access|account|login|user|permissions|privileges
  ~make|~have|~put ?back me|him|her|them|us|NAME|my|our ?* ?* ?back ?an|as|the ADMIN
  ADMIN of|on|for ?the ?our ?all SYSTEM|everything|account / ~sign in|into ?to ?the|our SYSTEM
  ~get|~hop|~let|~put|~add|~set|~invite ?* ?* ?* ?back ?up ?so ?he|she|they|can|get|straight in|into|onto|on|to ?to ?the|our|my|his|her|their|xero|that|this ?* ?* SYSTEM
  ~need|~needs|~want|~wants in|into|onto ?to ?the|our|my SYSTEM
  ~let ... into the|our|my SYSTEM|hosting|back|office / ~get into ?the|my|our|his|her|NAME ?* SYSTEM
  ~see|~view|~open|~edit|~look ?into ?the|my|our|his|her|their|all ?* ?* SYSTEM ?!is|are|was|works|reach
  ~take|~remove|~kick|~lock|~cut|~shut|~boot|~keep|~throw me|him|her|them|NAME|everyone|us ?* ?* off|out|from
  ~lock|~shut|~cut|~freeze ... out|off ?of ?everything|anything|system|email|network
  ~add|~create|~set|~make|~give|~open ... user|users|login|logins|account|accounts|profile|permission|permissions|mailbox ?up
  ~unblock|~unlock|~disable|~suspend|~close|~reactivate|~restore|~block|~shut|~freeze|~deactivate|~remove|~delete ?* ?down ?* ?* ?down account|user|login|accounts
  account|login|user|accounts|logins|profile ... closed|disabled|suspended|removed|blocked|frozen|stopped|cancelled|deactivated
  ~have|~need|~get|~give ... own user|login|account|logon
  ~set up / remotely / from home|abroad|spain|holiday / vpn / ~share ... with
  ~connect ... to our|the|my network|wifi|server|system / ~hand over
  ~add|~invite|~put NAME|him|her|them|my|our ?* ?* to|on|onto|into the ?* ?* SYSTEM|group|team
  ~give ... wifi|keys|inbox|mailbox|diary|calendar
  ~let|~allow NAME|him|her|them|the ?* ?* use|onto|on|into|see|open ... SYSTEM
`);
export const ADMITTED_WHERE = lines(`
  SYSTEM / access / admin|administrator / ~permission / ~login / ~user / ~account / everything|anything
  books|accounts / remotely
`);
export const NOT_ADMITTED = lines(`
  access point|points|road|door / server|computer cupboard|room|rack / visitors
  ~set up ?the|a|our|another|two|three|all ?the|new|second|desk|guest ?* phone|phones|till|tills|printer|printers|screen|screens|router|firewall|wifi|desk|desks|projector|tv|speaker|speakers|computer|computers|laptop|laptops
  ~get ... working|fixed|going|started|running|sorted|back|up|faster|new|another / ~get ~reach
  ~get to grips / ~reach
  ~take ... off ?the|my|our wall|desk|order|quote|table|counter|shelf|list|invoice
  sign in|on|at the window|reception|door|wall / ~come on / ~read the|your
  ~see if|whether|a|to|you|what ?!is / guest ?* wifi / ~let me|us have|know|see / spreadsheet
  ~put ... on|in ?the|our|my ?* ?* desk|wall|counter|table|cupboard|box|van|post|room|office|shop|window|front|page|website|site
`);
export const OPENED_UP = lines(`
  teamviewer / anydesk / team|any viewer|desk / logmein
  remote desktop|access|session|control|login|connection / screenconnect / splashtop / ultraviewer
  rustdesk / quick assist / rdp / ~remote in|on|into|onto
  ~let|~allow him|her|them|NAME ?* ?back ?straight in|on|onto|into
  ~give him|her|them|NAME ?* access|control / ~take over the|my|our computer|screen|pc
  domain login|registrar|control / ~log on|in|into|onto ?to|from|at
  ~kick|~boot him|her|them|NAME off|out / ~shut|~lock|~cut him|her|them|NAME ?* out|off
  ~let|~put|~get ... onto|into|on ?to ?the|my|our SYSTEM|pc / ~give ... run of
`);

export const DECIDERS = lines(`
  person|one|contact|man|woman ?that ?who you ~deal|~speak|~talk|~want|~ask|~need|~go
  ~take|taking|took|taken over from|as|the|my|our
  ~sign|~signing ?things ?it ?everything ?stuff ?them off
  ~be|~become|~make|~have ?* ?* ?now ?as ?the ?your ?our ?my ?new main|designated|only|single|sole|primary|first ?point ?of contact|approver
  main|designated|new|named|official|primary contact|approver
  ~take|~treat|~use|~have|~regard ... as your|the|our ?* ?* contact
  no longer ~sign|~decide|~approve|~deal|~handle
  ~be|~become|~remain ?now ?the|your|our|my ?* contact|approver|decision-maker / point of contact
  ~deal with NAME|him|her|them|me|my|our|mr|mrs|ms
  ~answer|~report|~speak|~talk|~listen to NAME|him|her|them|me|my|mr|mrs|ms ?* ?* instead|now|only|from|directly|not|about
  take|taking|accept instructions|orders|decisions from|by|only
  instructions|decisions|approvals|approval|requests|questions|queries ?* ?* ?should|will|must|to|now|now ~come|~go|from|through|via|to
  ~run ... past|by NAME|him|her|me|my|mr|mrs|ms / in charge
  ~stand|~standing|~fill|~step in|down|back for|as|from / on my|our|his|her behalf
  ~speak|~act|~decide|~approve for|everything|all|things|instead ?!you
  ~look|~looking after all|everything|things|this|it|the / approving things|everything|it|all|them
  the one who|to|signing|approving|deciding|you
  ~go through|via|to NAME|him|her|me|my|mr|mrs|ms|dr ... instead|now|not|from|only|sign|signature|approve
  decisions|approvals|requests|signature ... ~go through|via|to|past
  everything ... through|via|past NAME|mr|mrs|him|her|me
  ~ask|~contact|~email|~ring|~call|~tell|~send ?everything ?it ?all ?to NAME|him|her|mr|mrs|ms ?* ?* instead|now|from|while|not
  ~replace|~replaces|~replacing me|him|her|NAME as
  not listen|deal|speak ?to ?with NAME|him|her|them|anyone|my
  no longer|not ?* ?* decides|speaks|authorised|allowed to / word is
  ~step|~stepping|~stand down|back|aside / it is NAME you ~want / ~send everything to NAME|him|her|mr|mrs
`);
export const DECIDERS_KEPT = lines(`
  still ~deal|~contact / remains|stays ... contact / same ?* ?* ?* contact / speak to you|me
  contact lens|form|list|page|details ?on / ~deal with the|this|it|that / ~take over the
  ~look after the|our|my
`);

export const REACHING = lines(`
  ~ring / ~call / ~phone / ~text / ~contact / ~reach / ~email / ~use / ~reply / ~write / ~message
  ~whatsapp / ~change / ~update / ~put / ~get / ~confirm / ~send / ~check / ~be
`);
export const NEW_REACH = lines(`
  PHONE
  new|different|private|personal ?* ?mobile|phone|email|telephone|cell|contact|home number|mobile|cell|gmail|address ?!for
  my|his|her|our private|personal|new|home|other|own ?* ?* number|mobile|address|email|phone|cell|gmail
  number|mobile|address|email ?* ?has ~change / ~change ?my|his|her ?* ?contact number|mobile|email
  contact number|details ... now|new|change|PHONE
  ~not ... ?the|my|our old|usual|office|shop|main|work number|mobile|phone|address|email|line
  ~lose|~steal ?my phone|mobile / phone|mobile ~be stolen|lost|broken
  instead of ?the|my|our ?* ?* number|mobile|phone|address|line|landline
`);
export const REACH_KEPT = lines(`
  new|another|extra|office|shared email address|account|number|mobile|phone for / ~set ?up / ~create
  new phones|handset|handsets / signature / website / sign-off / phone system / extension
  order number|numbers / PHONE people|seats / ~give anyone / not give|tell|pass ... number / number plate
  delivery|invoice address
`);
