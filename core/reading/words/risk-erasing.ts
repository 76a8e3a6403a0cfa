/** The words of orders to erase data. */
import { lines } from '../kind-rule.ts';

/** What is to be gone: data, or all of what is somewhere. */
export const RECORD_WORDS = lines(`
  DATA / trace / whatever's left|old|there / what is left / the lot
  everything|anything|all|whatever|stuff|lot ... on|in|from|before|older|that|he|she|about|left|off|there
  customer|client|patient|staff|member list|lists|details|names / anything from|on|older|before|about
  ~delete|~wipe|~erase|~purge|~shred it|them|those|that
  orders|bookings|cases|jobs|entries|people|customers|clients|patients|members|chats|snaps|website|domain|profiles|songs|films from|of|before|older|who|between|on|since|NUMBER / NUMBER ?NUMBER ?* ?* orders|bookings|cases|jobs|entries|chats
  anyone|anybody|everyone|everybody|those|people who|that ... since|before|until|in / ~picture|~chat|~snap|~recording|~domain|~website|~site
`);

/** To make data be gone. */
export const ERASING = lines(`
  ~delete / ~wipe / ~erase / ~destroy / ~purge / ~shred / ~blank / ~scrub / ~nuke / ~overwrite / ~zap / ~obliterate
  ~trash / ~dump / ~chuck / ~bin / ~empty / ~discard / ~scrap / ~ditch / ~jettison / ~expunge / ~eradicate / ~incinerate / ~burn ?!to|onto
  ~clear ?* ?* ?* ?* out|off|down|away / ~clear the|all|everything|my|his|her|their|our|that|those|it|them
  rid|shot|quit of / ~throw|~sling|~fling|~toss ... out|away|overboard
  ~put|~throw|~go|~went|~chuck|~drop|~send|~be ... in|into|to the bin|trash|skip|fire|wastebasket|shredder
  ~do|~be|~have done|~do away|with with / ~remove all|every|everything|old|any|the|his|her|their|those|my|our / ~lose the|all|it|them|that|those
  ~drop ... database|table / ~clean ... out|off|it / fresh|clean|blank start|slate / ~take everything|all|it|them|those off|down
  ~take|~pull|~get|~come|~move|~strip|~remove|~clear ?* ?* ?* ?* ?* ?* ?down off|out|from ?of the|our|my|this|that|your|every ?* server|system|computer|computers|drive|cloud|records|list|lists|books|nas|pc|laptop|tablet|phone|machine|disk|it|them
  ~pull|~pulled|~taken down for|altogether|completely|entirely
  out|off of every|all|our|your ~list|~record|~file|~system / ~make ... disappear|vanish|go / ~want ... gone / ~like ... gone / gone before|by|from|for
  ~be|~have|~get gone|deleted|wiped|erased|destroyed|removed|cleared|dropped|scrapped|scrubbed|purged|trashed|binned|shredded|blanked|emptied|forgotten
  should|must|can|could|may|will ?just ?all ?both ?now ?be disappear|vanish|go|deleted|wiped|erased|destroyed|gone|blanked|forgotten ?!to|in|into|on|live|up|through|out|with|next|over|back|under|by|at|ahead
  ~be|has|have|needs|need to go|vanish|disappear ?!to|in|on|through|ahead|with|back|out|by
  ~see|~make|~check ?sure ?to ?it that|it|they it|they|this|that|all|everything goes|go ?!to|in|on
  not need|have ?to|be keep|kept|hold|with|stay|retain|retained|stored ?on ?to
  not|no ... kept|retained|stored|held ?anywhere|any|on / no reason|need|point|business|right ?to ?in ~keep|~hold|~have|~store|being ?!a
  need not keep|hold|be|have / ~not ~keep|~hold|~retain ?on ?to
  no longer|not ~exist|exists ?anywhere / no trace|sign|record|copies|copy ?left|of / nothing left|of / as if|though it|they|he|she|we never
  ~cancel|~close ... subscription|hosting|mailbox|domain|website|email ?completely|down|altogether
  ~close ... down|up completely|altogether|entirely|with|for
  no use for|to / ~reclaim|~free|~make ?up ?some space|room / gets|get the chop|axe|heave-ho|push
  out|off|away they|it|she|he ~go / not|never|longer ~be|~find ?* ?* there|here|anywhere|around|found / can|could|may|should|must|will ?all ?both ?now ?just come|go ?off|down|out ?!with / ~be ?* made to ~vanish|~disappear|~go / ~let ?it|the|them|that|those|our ?* ?* go|lapse / let go ?!~ahead|~home
  into oblivion|thin / ~get|~have ~shot of / ~strip|~weed|~prune|~cull ?* out|it|them|the|those / ~cull|~flush / of no use|interest|value ... ~go
`);

/** What holds data, made as if new. */
export const DEVICE_WORDS = lines(`
  DEVICE / everything|anything|all|stuff|lot on|from|off / blue|old|red|black|white|grey|spare|beige|silver|other one|ones
`);

export const BLANKING = lines(`
  ~wipe / ~erase / ~blank / ~reformat / ~overwrite / ~degauss / ~scrub / ~nuke / ~delete / ~purge / ~reimage
  ~format ?!as|paper
  ~clear ?* ?* ?* ?* ?* out|off|down|for / ~clean ?* ?* ?* off|out / ~clean it / ~strip ?* ?* ?* bare|clean|down|back
  ~take|~get|~move|~have|~pull|~clean|~clear everything|all|stuff|anything|whatever ... off
  everything|all|stuff|lot ... ~be|~come|~take ?to ?taken off
  nothing|anything ?is ?to ?be ?* left|remains|remaining|recoverable|recovered|on / nothing ... left|found|recovered
  ~kill everything|all|it / ~wash ... clean|off|out / unreadable|unusable|irrecoverable / hammer|drill|shredder|magnet ... to|through|disk|disks|discs|drive|drives
  factory|hard|full|complete reset|settings|state|condition|defaults|fresh / back to how|factory|new|square|scratch|the|bare|as
  ~start ?it ?all ?again|over|afresh|fresh ?again ... from|with|afresh|again|clean|scratch / fresh|clean|blank ?new start|slate|sheet|install
  as new|good|it|if ?as|it ?new ?came|was|were / like|as ?it it|new|day|the ?was ?came
  rid|shot of everything|all|what|whatever / no|not|without ... data|files|photos ... on|left
  ~empty ?it|them|the|that|out|completely
`);

/** Orders to erase that name no data. */
export const GONE_FOR_GOOD = lines(`
  no|every|any|without trace|traces ?is ?are|left|of|to|that|gone / to be forgotten / right to be forgotten / ~forget about|that ... ever ~exist
  factory reset|defaults / as if|though he|she|they|it|we never ~be|~exist|was|worked|were / under gdpr / gdpr
`);

/** What such words are about when no data goes. */
export const NOT_RECORDS = lines(`
  off the ?mailing list
  ~lock|~log|~ask|~nag|~warn|~block|~check ... rid|shot of it|them|that / ~not need|needing the|our|those ~backup
  lock|pin|pass|login|log-in|password|filter|blocker|scanner|firewall|antivirus|encryption|prompt ... rid|shot of it|them|that
  ~take ... off ?the|my|his|her wall|desk|order|quote|list|invoice|bill
  out of the photo|picture / from the quote|order|invoice|quotation
  rid of the ?old ?* box|cable|desk|monitor|printer|screen|chair|phone|keyboard|mouse|tv|logo|background|border|line|column|noise|hum|echo
  ~clear the|all ?* ?* desk|desks|room|cupboard|table|jam|path
  ~empty ?the|a ?* room|cupboard|shop|bin|building / ~empty ?the|a box / new ~computer|~phone|~laptop
  ~drop|~scrap|~ditch|~chuck|~lose|~remove the|those|that ?* ?* ?* idea|plan|camera|cameras|desk|desks|chair|switch|points|point|cable|cables|socket|sockets|training|visit|charge|line|item|option|second|third|extra
`);
