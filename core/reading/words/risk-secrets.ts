/** The words of orders about passwords, codes and second factors. */
import { lines } from '../kind-rule.ts';

/** The second step of signing in, by its name or by what one sees of it. */
export const FACTORS = lines(`
  mfa / 2fa / two-factor / two-step / two factor|step|stage / 2-step / 2 step|factor / second|extra step|factor|code
  multi-factor / multifactor / authenticator / authentication / authenticate / extra login|sign-in|security step / passkey
  verification ?!code / verify ?~be ?me|us|myself|it|who|that / ~code ... phone|text|texts|app|log|sign|login|mobile|time
  text message|code|phone step|stage|check|bit|part|business / text|security|login|phone|texted|texting ~code|codes|check|thing|number|numbers|message|step / codes ?* ?* phone|app|log|login / app ... ~approve|numbers|digits|code
  ~code thing|business|nonsense|palaver|faff|lark|malarkey|rigmarole / phone|mobile thing|prompt|business|palaver|check ?* ... log|sign|email|mail|open|code
  number|numbers|digit|digits|code|codes ... ~send|~text|~come ?it ?to ?up ?through ?the|my|our ?* phone|mobile|text|screen
  GIZMO it ~send|~text|~ask / number|digit thing|business / prompts|prompt|message|messages|notification|notifications ... phone|mobile
  is it|this|that ?really me|you|us / ~be it ?really me|you / ~ask|asking ?* ?* who i|we / ~prove ?* ?* ?* me|i|who|myself|identity
  phone|mobile ... every|each ?single time|morning|day|login ... ~open|~log|~sign|~get|~go|in|mail|email
  ~look|~check|~reach|~find|~dig|~use|~get|~have ... phone|mobile ... every|each|time|open|log|sign|in
  ~ask|asks|asking ... text|code|message|phone|number|numbers|digits / ~remember|~remembers|~trust me|us|my|our|this|the / fingerprint / numbers that|which ~change
  ~text|~ring|~message|~buzz WHO before|each|every|when|whenever|first / mobile|phone|number ?* ?* ?* ?* as ... it texts|sends|rings|text|send|thing / just|only ~type|~put|~use ?in ?my|the|a password
  ~tap|~press|~click|~hit|~push ?* yes|ok|approve|accept / ~tap|tapping ... phone|mobile|handset|screen / yes ... on ?the ?my ?our mobile|phone|handset|app
`);

export const FACTOR_OFF = lines(`
  ~turn|~switch|~take|~knock|~have|~get|~want|~be|~put ... off|out|away / ~disable / ~remove / ~stop / ~skip / ~bypass
  ~drop / ~kill / ~deactivate / ~scrap / ~ditch / ~lose / rid|shot|quit of / ~do|~manage|~live|~go without / no more / ~do away with
  has|have|needs|must|should|can ?got ?to go ?!to|in / no longer / ~do not want|need|ask / ~make|~let|~get|~tell it|them|that|this ~stop|~go|~leave|~quit|not / ~make|~fix|~set|~do it so
  so ?that i|we|it|they|she|he not|never / never|not ask|asks|asked|have / enough of|is / had enough / without ?the|a|any|having|it|all / ~excuse|~exempt|~spare
  ~end / ~cancel / ~pause / ~suspend / ~axe / ~bin / ~cut ?out / rather|prefer|like ... not|without|just / just want|need to|want|the|my
`);

export const CODES = lines(`
  number|numbers|digits ... on|come|up|through|from ?the ?your ?my screen|phone|bank|app|text / ~code ?!of / pin / otp / passcode / ~digit / six|6|four|4|five figure|figures|number|numbers|digits / one-time / token
  number|numbers|digits|code|codes|text|message ... ~send|~come|~text|~arrive|~get to|on|through|at your|my|his|her|the phone|handset|mobile|number
`);

export const CODE_TOLD = lines(`
  ~send / ~tell / ~forward / ~text / ~read / ~give / ~pass / ~share / ~email / ~reply / ~ring / ~quote / ~mail / ~let ... have|know
  ~whatsapp / ~ping / what the|it|is / ~relay / ~message / ~shout / ~hand / ~call|~phone ... with
`);

export const HARMLESS_CODES = lines(`
  ~post|~zip|door|gate|sort|bar|qr|product|dress|discount|area|dialling|nominal|cost|colour|color|country|vat|tax|promo|eir code|codes
  code for ?the door|gate|shed|yard / code of / ~digit|digits ... gate|door|shed / ~code ... gate|shed ?!is
`);

/** A secret, by its name or by what it is for. */
export const SECRETS = lines(`
  ~password ?!screen|policy|manager|rules|prompt|box / passphrase / ~passcode / pass word|words|phrase / ~passwords
  ~credential / pin ?!it|that|them|the|up|a / pins / admin details / recovery|master|licence|license|encryption|secret|unlock|bitlocker|product key|phrase|codes|keys
  key ?* for|to ?the ?* ?* encrypted|drive|disk|server|account|vault|wifi|router|network|laptop|software|hub|cloud / sign|log in|ins|ons ?the same|as / key|keys ... encrypted / secret|safe|magic word|question / way|ways ?how in|into to ?all ?our|the / ~get into each|it|them|all|everything
  security question|questions|answer / ~login|logon|log-in|log-on|log-ins|sign-in|sign-on ?!page|screen|box|name
  the|our|my|his|her|your|their|admin|an ?* log|sign in|on ?!to|sheet|book|desk / log|sign in|on|ins|ons details|name / user ?name and / ~log ins / till|system|the|server|wifi|all|our log|sign in|ins
  what|whatever|anything|word|words|details|bits|thing|things|everything ?it ?is ?that ?i|we|you|she|he|they|one i|we|you|she|he|they|one ~use|~type|~put|~enter|~tap|~key ?* ?* ?in ?to
  how ?to|i|we|you|one ?~get ... ~get|in|into|onto in|into|on|onto|to ?the|to / details for|of|to getting|get|into|in|login
  what i|he|she|they|you|we set|made|put|have|had it|mine|for / what mine|his|hers|theirs|yours|ours ~be / same|easy|simple|one word|words|sign-in|login|pin
  the wifi ?* and ?* ?the / ~set|~make|~change mine|hers|his|it|theirs to / ~set|~make mine|hers|his|theirs
  what|whatever|thing|that gets|get|lets|let you|us|me|him|her|them|one|people ?straight in|into|on|onto / wifi|wireless|network|new|current ~key ?!~for / ~change|changing ?it|them|passwords every NUMBER|month|few|so
`);

/** To tell, share, reset or weaken a secret. */
export const SECRET_DEEDS = lines(`
  ~send / ~tell ?!everyone|people|staff|them|customers / told / ~email / ~mail / ~text / ~share / ~reply / ~read / ~dictate / ~spell / ~relay
  ~forward / ~whatsapp / ~message / ~give / ~pass / ~print / ~write / ~list / ~reset / ~change / ~swap / ~hand / ~note / ~jot / ~scribble / ~supply / ~provide / ~quote / ~ring
  ~set ... to / ~make ... same|simple|easy|easier|blank|shorter|all|the|up|list / ~put ... in|on|into|up|for|with / a|the ?short note|list of ... who|how|all|every
  ~stick|~pin|~tape|~pop|~hang ... on|to|by|up / ~leave ... on|with|under|in|by / ~let ... know|have|use
  same|one|single|simple|easy|easier|shorter|blank|common ?* ~password|~login|pin|sign-in|word|log-in / one ~login for
  no ~password / ~do without / ~take|~turn|~switch ?* ?* ?* off / ~remove / ~do ... new / ~give|~get|~do ?me|her|him|them a|another|some new|fresh
  what is the / ~need|~want the|his|her|their|our|everyone's|all / ~pop|~drop / ~use my|our|his|her|the
  ~stop ?us ?having ... change|changing / never ~change|~expire / ~leave|~keep mine|his|hers|it|them as|the / ~borrow / ~confirm / ~remind ?me
  ~furnish / ~equip / ~issue / ~hand|~divulge|~reveal|~disclose / never|not ~run|~go|~have out|~expire|~lapse / ~let ... ~have / ~scribble|~note ?* ?* down / ~fill WHO in
`);

/** Words for a secret that nobody names: says enough by itself. */
export const SECRET_SET = lines(`
  ~start|~set|~put|~do|~sign|~get him|her|them|me|WHO ?off ?up ?over ?again ?back ?off with|to|on ?the ?same CODEWORD
  ~change|~set|~put|~turn|~make|~reset it|mine|his|hers|theirs|that ?back ?all ?to ?* ?* ?* ?* ?* ?* CODEWORD|birthday|surname|123 / CODEWORD ... for everyone|all|everybody
  ~reset|~unlock WHO ?* ?* ... locked|forgotten|forgot / locked ?* out ... ~reset|~tell|~text|new|~set / ~tell|~text|~mail|~email ?me|him|her|us|them what you ~set|~make|~change|~put it|hers|his|mine
  ~give|~use|~have|~set everybody|everyone|them|all|the ?* ?* ?the same|one|single ?easy ?simple word|password|number|sign-in|login|pin
  one|single|same|shared|common sign-in|login|log-in|logon|password|user|pin ?* ?* ?* ?* ?* for|all|everyone|everybody|between|they|staff|both
  fresh|new|temporary one ... ~text|~mail|~email|~send|~message|~post|~ring|phone|text ?* ?it|me|her|him|them|to|over
  ~set|~do|~make ?me|him|her|them|a|up ?a fresh|new|temporary|another one for WHO|me / ~forget|~forgot|~forgotten what|his|her|their|my ... ~set|~do|~start|~give|~tell|new
  ~text|~send|~tell|~email|~mail|~message|~give me|us|her|him|them|WHO whatever|what ?it ?is ?~be ?that ?you|she|he|they|we|i you|she|he|they|i|we|mine|ours ~type|~use|~put|~enter|~press|~tap|~be|is|set|made
  ~let WHO ?* know|have ?what mine|yours|ours|his|hers|theirs
  ~make|~set|~change ... ~code|pin|pins|combination ?to NUMBER / something|one easy|simple ... ~text|~tell|~let / ~let WHO share NAME|her|his|my|our / ~use CODEWORD for|on|as|everywhere / two|double lots|sets|times|rounds ?of ~prove|proving|~sign|~log
  gone out of my head / slipped my mind / ~escape me
  ~set|~make|~put|~turn everyone|everybody|them|all|theirs|everyone's ?all ?to the same|one|identical / shut|locked|barred|frozen out ... ~set|~put|~reset|~start it|me ?back ?to / ~set|~put|~reset it back to what|whatever|how|the ... ~text|~drop|~tell|~send|~mail|~email
`);

export const HARMLESS_SECRETS = lines(`
  it|that|screen|box|page|computer|thing|which ?always ?keeps ~ask|asks|asking for / prompt|prompts for / ~put|~set|~have a|some|the ?* ?* password|passcode|pin|lock on / ~put|~turn|~switch|~set the|our|a ?* ?* ?* step|factor|code|authentication on ?!~paper / ~remind|~tell ?* ?* ?* to change|keep / ~force
  ~make people|everyone|staff|them change|choose|pick / ~change ?* own / password screen|page / warning
  stronger|longer|harder|complex ?* ?* ?~password / ~forgot my / ~set ?* ?up ?a ?* login|logon|account for
  new ~login for ?our ?the new / ~keep ... private|secret|safe / not ?to ?be ~share|~tell|~give / add a login
`);
