/** The words of orders that weaken protection, or let through what it blocks. */
import { lines } from '../kind-rule.ts';

/** What protects, by its name or by what it is seen to do. */
export const PROTECTIONS = lines(`
  antivirus / anti-virus / anti|virus virus|malware|checker|scanner|protection|software|thing|program|guard|checking|scan|killer
  virus / viruses / malware / firewall|firewalls|firewall's / ~filter / filtering / spam / junk / quarantine / encryption
  bitlocker / ~encrypt / ~scramble / ~backup / back-up / back-ups / ~back ?* ups|up / backing ?* ?* up / ~shield / ~safeguard
  ~update ?!me|us|the|our|my|website|hours|everyone|people|him|her / updating / ~patch / patching / defender / norton / mcafee / sophos / avast / kaspersky
  security ?!guard|man|question|questions|code|firm|people / ~protection / ~alert / monitoring / logging / tamper
  screen|auto|automatic|idle lock|locks|locking|lock-out|log-out|timeout|logout / ~lock itself|after|me|us|up|out / auto-lock / timeout
  screen ~go|going|goes blank|black|off / ~sign|~log me|us|everyone|people out / ~sign back in / unlocked / unprotected / unencrypted
  blocking / blocked / blocker / blocks / restrictions / ~restriction / web|content|website|internet|site|page block|filter|restrictions|police|nanny|guard
  whatever|what|anything|thing ?that ?is ?it ~stop|~block|~prevent|~refuse me|us|her|him|them|my|our|WHO|the / certificate|certificates / padlock / gatekeeper / nanny / watchdog / ~lock|locking ... minute|minutes|seconds / daily|nightly save|run|job|backup|copying / copying ?* overnight / ~sandbox / parental|child|family|kids|safe|restricted control|controls|search|filter|browsing|mode|lock
  scans / scanning / scan / scanner thing|program|software / scanner ... on|off / ~check ?the|our|my|every|all|incoming ?* ?* attachment|attachments|email|emails|mail|download|downloads|link|links
  checking of|on|downloads|attachments|emails|files|mail
  GIZMO ?that ?which ?* ?* ?* check|that|which|what ?that ?which ?* ?* ~check|~scan|~block|~stop|~protect|~hold|~guard|~screen|~vet|~inspect|~examine|~filter|~lock|~watch|~save|~copy
  GIZMO ... ~look at|through|over ?* ?* attachment|attachments|email|emails|mail|file|files|message|messages|download|downloads
  wall ... internet / internet ... wall / between us|me|you and the|outside
  nightly|daily|weekly|overnight|midnight|evening|offsite|off-site|second|spare|safety|cloud|remote copy|copies|copying|save|saves|saving|sync|snapshot|snapshots|tape|tapes|dump
  copy|copies|copying|save|saving|tape|tapes|snapshot|snapshots ... night|nightly|midnight|cloud|offsite|off-site|evening|everything|overnight
  off site / offsite|off-site one|copy|copies|thing|disk|drive|tape|tapes / ~copy ... every|each night
  ~warning / popups|pop-ups / macro|macros / smartscreen / uac / admin prompt|prompts / ~popup / pop up / are you sure / ~ask ?* if|whether|am|are ?* ?* sure|certain
  harmful|unsafe|dangerous|suspicious|untrusted|risky|insecure|unrecognised|unverified / may|might|could be harmful|unsafe|dangerous|malicious
  ~restart|~reboot|restarting|rebooting ?!the|it|my|our|your|when|if|after / restart|restarting|reboot ... install|itself / improvements
  install something|things|itself / ~nag|nagging / sensitivity / strictness / fussy|strict|picky|sensitive|careful|cautious about|with|settings
  site|page|sites|pages ... blocked|barred|restricted|banned / organisation|administrator ... block|blocked|policy / blocked by / no password
  usb|sticks|stick|drives|ports ... not ~work|~open|~read / guard dog|dogs / red hand|page|screen|cross|triangle|shield / page|box|boxes|notice|message|window|sign|programme|program ?* ?* ?* ?* ~come|~pop|~pops up
  percentage|percent / round and round / copy|copies|one ... off-site|offsite|site|elsewhere / want to allow / allow this|changes / ~make ?* changes / bouncer|sentry|gatekeeper|watchman / ~alert|~warning|~nag|~prompt ... ~login|~sign|~log|phone|night
`);

/** To take it away, or make it less. */
export const PROTECTION_OFF = lines(`
  ~turn|~switch|~take|~knock|~shut|~have|~get|~want|~leave|~be|~go|~set|~keep|~come|~click|~toggle|~pull ... off
  ~take|~pull|~get|~have|~keep|~send|~move|~rip|~whip|~yank ... out|away|down|aside / ~go|going away|for good
  off ?please ?for ?* ?* $ / off|down for|until|while|during ?the|a|an|my|our|good|now|today / ~disable / ~remove / ~uninstall / ~deinstall / ~stop ?~ask
  ~pause / ~suspend / ~skip / ~bypass / ~lift / lifted / ~drop / ~cancel / ~kill / ~lower / ~relax / ~loosen / ~weaken / ~deactivate / ~reduce / ~end
  ~delay / ~halt / ~scrap / ~ditch / ~lose / ~bin / ~unplug / ~disconnect / ~exclude / ~ignore / ~postpone / ~silence / ~mute / ~shelve / ~axe / ~cut ?out ?!a|the
  ~hold off|back / rid|shot|quit of / ~do|~manage|~live|~cope|~go|~be without / ~do|~done|be away|done with / no more / no longer / ~turn|~tone|~dial ... down
  ~not ?be ?really need|needing|want|wanting|bother|have|run|running|back|needed / ~not ... run / ~not bother|bothering with
  any longer|more / ~give ... a miss|rest|break / less often|strict|fussy|sensitive|picky|protection|security / only ... once|month|year / no need|point|use|sense for|in|to|of|paying
  ~stop ~be|being so|as|too / enough of / not ... ever / ever again / for good / rather|prefer|like|wish ... not|~be ?not|without|kept|gone|unlocked|off|stopped|itself
  ~make|~tell|~get|~let|~have it|them|that|this ~stop|~go|~leave|~shut|~quit|~pipe / ~make it|them|that|this not / let her|him|them|us|me $ / ~leave|~keep|~have ... open|unlocked|unprotected|unencrypted|off|alone|unscrambled|plain
  ~risk it|that|them / ~go away|quiet / had ?it enough|up / fed up / sick|tired of / get|out of ?the|my|our way / ~have it|them|these|those stopped|off|away
  to itself|themselves|myself / to sleep|bed / asleep|dormant / brakes off / off with / ~lapse / ~lay off|~back off / ~tell|~say ?* ?* no ?once|thanks|from
  ~knock ?* ?* ?* ?* off / ~knock ... head / ~put ?* ?* to bed / ~call time|halt / ~call|~hold it|them off / without asking|checking|scanning|warning|it|them|a|any / never|not ?gets|get ?be asks|checked|scanned|checks|looked|asked|scans|block|blocks
  undone|undo|reversed|removed / out with it|them|that|the|this / never|not want|like|wish|need ?to ~see|~hear / gone / plain|ordinary|normal ?* mail|email|emails|text|letters / ~shut|~take|~turn|~switch it|them|that|those off|up|down|out
  ~let it|that|those|this ... through|talk|work / ~call off / ~chain ... up
`);

/** To let by what is stopped: says enough by itself. */
export const LET_THROUGH = lines(`
  ~screen|~computer|~laptop|~pc|~till|~tablet|~phone ... never|not ~lock|~log|~time|~ask|need / ~unblock ?!account|user|login / whitelist|allowlist|safelist / ~whitelist
  ~let|~allow|~wave|~pass ... through|past|by|unchecked
  ~get round|around|past ?the ?our ?* filter|firewall|block|antivirus|security
  ~add|~put|~make ... exception|exclusion|whitelist|allow|safelist|trusted / ~unscramble|~decrypt|~unencrypt / ~put|~expose|~have ... on|to|onto the internet ?!~cable / ~open ... port|ports / ~forward ?a|the port|ports
  ~release ... quarantine|quarantined|held / ~stop ... blocking|stopping|quarantining|holding|checking|scanning|filtering
  ~lower|~relax|~reduce|~loosen|~weaken|~drop ... security|settings|protection|level|rules|guard|defences
  ~allow|~let all|every|any|zip|exe|macros|attachments / any|every|all|whatever ?web ?* page|pages|site|sites|website|websites they|she|he|we|i|you|it like|likes|want|wants|please|fancy
  ~reach|~visit|~see|~open|~download|~install any|every|whatever|anything ?site|page|website|program ?they ?he ?she ?we ?i ~like|~want|~please|~fancy|at|on|from|without
  list|one|ones ... never|not ?gets|get ?be ?is ?are checked|scanned|filtered|blocked
  ~leave|~keep|~have|~make|~throw ?* ?* ?* ?* open|unlocked|unprotected|unencrypted / ~open everything|all|it between|to|for|up / ~let|~have ... on ?to the wifi|wireless|network without|with / without ?a ~type|~typing|~password|passcode|code / ~open it|everything|that ?all|right|wide up|wide ?!for|to|so
  no|without ?a|any ?need|for ?a password|lock|passcode|code on|for|to|needed / wide open / ~be stopping|blocking ... out|open|away|off|let|kill|way
  not|never let WHO|my|our|the|us|me ... let|open|allow|fix|sort her|him|them|it|us|me
  ~turn|~switch|~use|~put http|plain|unencrypted / ~unlock ?the|our|all ?usb ?* port|ports|usb|bootloader
  everything|everyone|all|machines|guests|guest|customers|visitors|both ... on ?to ?the one|same|single ?* network|wifi|wi-fi|wireless / ~join|~merge|~combine|~mix ... guest|guests|customer|customers|visitor|visitors|public ... network|wifi|wi-fi|wireless
`);

/** What keeps protection, or is none. */
export const PROTECTION_KEPT = lines(`
  ~unblock ... account|user|login / ~turn|~switch|~put|~have ?* ?* ?* ?* back on / ~turn|~switch on the
  ~keep ?the|our|my|every|all ?* ?* ?* ?* on|running|you|going / ~keep every|all|our|the backup|backups|back-up / leave ... alone|as|on|running exactly|it|they|you|is ?!off
  ~backup drive|disk|generator|battery|plan|van|person
  ~run|~runs|~running|run every|each|more|nightly|twice|hourly|daily ?* ?!~less / ~backup|~update more often / ~put|~turn|~switch|~have ... on for|again|everywhere|please|straight
`);
