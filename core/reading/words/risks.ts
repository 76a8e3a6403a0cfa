/** The words in which risky orders are given, each list one idea, in the language of phrases.ts. */
import { lines } from '../kind-rule.ts';

export const BANKING = lines(`
  ~bank / ~bank details|account / sort code / iban / swift / bic / routing number / account number|details|no / NUMBER sort|account / direct debit
  payment|banking|payee details / bank|building society / paypal / account ... ~pay / ~pay ... account / ~payment ... ~account / ~refund ... ~account|card|~bank / ~barclays / ~hsbc / ~lloyds / natwest / santander / revolut / monzo / starling / wise / chase / payee
`);

export const FACTORS = lines(`
  mfa / 2fa / two-factor / two-step / two factor|step / 2-step / 2 step|factor / second step|factor / multi-factor / multifactor / authenticator / authentication
  verification|security|login|text ~code|codes|check|step / ~code ... phone|text|app|log|sign / app ... ~code|number|approve / ~code thing|business|nonsense|palaver|faff
`);

export const SECRETS = lines(`
  ~password / passphrase / ~passcode / ~pass word / ~credential / ~login|~logon|log-in|log-on ?detail ?details / log|sign in|on details / pin / admin details / recovery|master|wifi|licence|license key|phrase|codes / username|user name and / security question|questions|answer
`);

export const TELLING_OUT = lines(`
  ~send / ~tell / ~give / ~email / ~mail / ~text / ~share / ~reply / ~read / ~write / ~pass / ~forward / ~whatsapp / ~message / ~let ... have|know / ~show / ~print / ~put|~stick|~post|~list|~set|~keep|~leave|~note|~write / ~reset / ~change / ~make / ~need / ~want / ~have / ~use / ~get / ~drop / ~pop / ~swap / ~remove / ~remind|~see / same|one|simple|easy|easier|shorter|blank|no ?simple password / ~take|~turn|~switch off / ~do without / ~hand
`);

export const PROTECTIONS = lines(`
  antivirus / anti-virus / virus|malware checker|scanner|protection|software|thing|program|guard|checking / firewall / firewalls / ~filter / filtering / spam / junk / quarantine / encryption / bitlocker / ~encrypt / ~backup / back-up / back-ups / ~back up|ups / ~update / updating / ~patch / defender / norton / mcafee / sophos / ~security ?!guard|man / screen lock|locks|locking / ~lock ?!itself itself|out / auto-lock / time-out / timeout / blocking / ~protection / ~safeguard / alert / alerts / ~monitoring / logging / web|content|website|internet block|blocks|filter|restrictions / restrictions
  thing|bit|program|software|box|system|check that|which ~check|~scan|~block|~stop|~protect|~hold|~guard|~screen / nightly|daily|weekly copy|copies / ~warning / ~warnings / ~restriction / ~pop-up|~popup / vpn / tamper / macro|macros / admin approval|rights prompt / ~certificate / smartscreen / uac
`);

export const LOOSENING = lines(`
  ~turn|~switch|~take|~put|~knock|~shut|~have|~get|~want|~leave|~be|~go|~set ... off / ~take ... out|away / off please|for|until|while|on|till|completely|altogether|entirely|too|as / ~disable / ~remove / ~uninstall / ~stop / ~pause / ~suspend / ~skip / ~bypass / ~lift / ~drop / ~cancel / ~kill / ~lower / ~relax / ~loosen / ~weaken / ~deactivate / ~reduce / ~delay / ~halt / ~scrap / ~ditch / ~lose / ~delete / ~bin / ~unplug / ~disconnect / ~exclude / ~ignore / ~block / ~postpone / ~hold
  rid of / ~do|~manage|~live|~cope without / no more / no longer / not need|want|bother|have|run / ~do not ... need|want|bother|run|back / only ... once|month|year|weekly|monthly / less often / off $
`);

export const ERASING = lines(`
  ~delete / ~wipe / ~erase / ~destroy / ~purge / ~shred / ~format / ~clear ... out|off|down|it|everything|all / ~clear / ~bin / ~trash / ~empty / ~scrub / ~nuke / ~overwrite / rid of / ~throw ... out|away / ~dump / factory|hard|full reset / ~reset ... factory / ~remove all|every|everything|old / ~lose / ~chuck / ~zap / ~drop ... database|table / ~clean ... out|off / fresh|clean|blank start|slate / ~obliterate / ~expunge / ~take ... off / ~make ... disappear|vanish
`);

export const RECORDS = lines(`
  ~file / ~email / ~mailbox / ~inbox / ~folder / data / ~photo / ~picture / ~record / ~drive / ~disk / ~server / ~archive / ~message / history / ~log / ~account ?!number / ~backup / back-up / ~database / ~document / ~laptop / ~computer / ~pc / ~phone / ~tablet / ~ipad / ~macbook / ~footage / ~recording / ~video / ~spreadsheet / ~website / ~calendar / ~contact / ~copy / ~machine / ~memory / ~stick / ~cloud / ~report / ~chat / ~voicemail / everything on|in|from|before|older|that|he|she / ~customer ~list|~record|~detail / ~list / ~stuff on|in|from / anything from|on|older|before|about / ~minute / ~invoice
`);

export const SYSTEMS = lines(`
  ~system / ~server / ~mailbox / ~inbox / ~email / ~mail / ~calendar / ~folder / ~drive / ~file / ~account / ~network / wifi / wi-fi / ~computer / ~pc / ~laptop / ~till / booking / bookings / ~database / ~portal / crm / cloud / ~site / website / ~admin / administrator / payroll / ~record / ~program / ~software / ~app / ~diary / teams / sharepoint / onedrive / dropbox / xero / sage / quickbooks / ~camera / cctv / ~machine / ~screen / ~desktop / ~permission / ~right / ~access / ~login / ~user / ~document / ~thing|everything|anything|stuff / ~share / ~setting / ~list / office 365 / m365 / microsoft / google / ~data / ~panel / ~document
`);

export const LETTING_IN = lines(`
  access / ~log in|on|into|onto / ~sign in|on|into|onto / ~login|logon|log-in / admin / administrator / ~permission / admin|full|editing|read|same|owner|manager ~right|rights|access / ~get|~go|~hop|~be ?straight ?back ?remotely in|into|onto ?to / ~let|~put|~add|~give|~get|~set|~have|~take|~keep ... in|into|onto|on|off|up|out|to ~SYSTEMWORD / ~see|~read|~open|~view|~edit|~reach / ~add|~create|~make|~set|~give|~grant|~allow|~enable ... ~user|~account|~login|~access|~owner|~admin|~mailbox|email / ~owner / ~remove|~revoke|~disable|~block|~suspend|~lock|~unlock|~kick|~cut|~boot|~take ... access|user|him|her|them|NAME|account|login|off|out / ~lock ... out / remotely / remote / vpn / from home / ~share ... with / ~connect / full control
`).map(pattern => pattern.replace('~SYSTEMWORD', '*'));

export const OPENING = lines(`
  teamviewer / anydesk / team|any viewer|desk / logmein / remote desktop|access|session|control|support|login|connection / screenconnect / splashtop / ultraviewer / rustdesk / ~quick assist / rdp / ~remote in|on|into / ~let|~allow|~give him|her|them|NAME in|access / ~let them|him|her ?back ?straight in|on / ~get into / ~take over the|my|our computer|screen|pc / ~unlock ... account|user / full control / domain login|registrar|control / ~take him|her|them|NAME off|out / admin|administrator rights|access|account|login|user
`);

export const HOLDING = lines(`
  ~share ... with / ~give ... to / ~hand over / ~send|~email|~export|~copy ... customer|client|patient|staff ~list|~record|~file|~data|~detail / ~download all / ~copy everything|all
`);

export const APPROVERS = lines(`
  person|one|contact you|to deal|speak|contact|ask|go / takes|take|taking|took|taken over from / ~sign|~signing ?things ?it ?everything ?stuff off / ~be ?now ?the|your|our|my|new ?main|new|designated|only|single|sole|primary|first|point contact|decision-maker|approver / contact|approver ?person ~be|for|from|to / point of contact / ~deal with NAME|him|her|them|me|my|our ?* ?* ?from|now|instead|directly|only / main|designated|new|only contact / ~answer|~report|~speak|~talk|~listen to NAME|him|her|me|my ?* ?* instead|now|only|from|directly|not / instructions|orders|decisions|approvals|approval|requests ?* ?should|will|must|to ~come|~go|~from|from|through|via|to / ~run ... past|by / in charge of|now / ~stand|~standing in for / on my|our|his|her behalf / speak|speaks|act|acts|decide|decides|approve|approves|authorise|authorises|authorize for|everything|all|it|things|instead|from
  ~go|~goes through|via NAME|him|her|me|my|mr|mrs / ~leave|~left|~retire|~retires ... instead|deal|contact|to|him|her|emails / all ?* questions|decisions|queries|requests|instructions to|go|through / ~ask|~contact|~email|~ring|~call NAME|him|her ?* instead / ~replace|~replaces me|him|her|NAME as / not listen|deal|speak|take ... ?orders|instructions|from|to NAME|him|her|them|anyone|my / does not speak|decide|work / no longer|not ?* ?* decides|speaks|works|authorised|allowed|contact / ~copy|~include|~cc|~cced NAME ?* ?* instead / word is / ~take instructions|orders from
`);
