/** The words of orders to erase data. */
import { lines } from '../kind-rule.ts';

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
  ~delete|~wipe|~erase it|them|those|that / whatever's left|old|there / what is left / every trace / the lot
`);

export const NOT_RECORDS = lines(`
  off the ?mailing list
  lock|pin|pass|login|log-in|password|filter|blocker|scanner|firewall|antivirus|encryption|prompt ... rid of it|them|that
  ~take ... off ?the|my|his|her wall|desk|order|quote|list|invoice
  out of the photo|picture / from the quote|order|invoice|quotation
  rid of the ?old box|cable|desk|monitor|printer|screen|chair|phone|keyboard / paper bin
  screen protector / ~bin bag / ~clear the|all ?* ?* desk|desks|room|cupboard|table|table|jam|space|path
  ~empty ?the|a ?* room|box|cupboard|shop|bin|building / new ~computer|~phone|~laptop
`);
