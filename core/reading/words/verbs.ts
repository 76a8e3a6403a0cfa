/** What a client may ask a computer contractor to do, and the verbs that only look like it. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs that give an order when they open a clause. */
export const DEEDS = set(`
  abandon accept activate add adjust allow apply approve archive arrange assign assume attach avoid backup ban begin bill bin
  block book box bring build buy bypass call cancel change charge check choose clean clear close collect combine come
  configure connect convert copy create cut deactivate delay delete deliver destroy direct disable disconnect ditch do
  double drop email empty enable encrypt ensure erase exclude extend fetch fill find finish fit fix forget format forward
  get give go grant halve hand hang have hide hold hook include increase install invoice join keep kill label leave let
  limit link list load lock log look lose lower mail make mark merge mirror mount move name notify omit open order
  organise organize outsource paint park password pause pay phone pick plan plug point post postpone prepare prevent print
  prioritise protect provide pull purge push put quote raise reactivate rearrange rebook rebuild recover redirect reduce
  reinstall reinstate reissue release relocate remind remove rename renew rent repair replace reply reschedule reset resend
  reserve restart restore restrict retain return reuse reverse revert revoke ring rip roll run save schedule scrap screw
  secure sell send separate serve set setup shift ship show shut skip sort speak split spread stack start stay stick stop
  store supply suspend swap switch sync take talk tape tell terminate test throw tidy tighten train transfer trim try
  turn unblock undo uninstall unlock unplug unsubscribe update upgrade upload use wait whitelist widen wipe wire withdraw
  work wrap write hook rotate order ask see cover charge scan share treat chase ignore ensure bear wire report settle
  scrub wash kill sling blank reformat jot pop bung stick ping whatsapp unscramble cross strike exempt spare decrypt text
  mute silence unmute dim lend shred format knock pop process halt freeze relax nuke zap trash dump chuck toss obliterate furnish equip bump quash untick tick amend resume renumber relabel retain refuse reject decline refer address loosen stagger proceed download reduce refund purchase remit
`);

/** Deeds that are nouns just as often: an order only if what follows is what is ordered. */
export const ALSO_NOUNS = set(`
  access address backup ban bill bin book box call change charge check copy cover cut delay drop email fit fix forward
  hand help hold hook invoice label lead link list load lock log look mail mark move name order park password pause phone
  pick plan plug point post message print push quote rent repair reply report ring roll run scan screw set setup share shift ship
  show sort split start stay stick stop store supply swap switch tape test train transfer trim try turn update upgrade
  upload use wait wire work wrap double cost process freeze refund purchase paint download format purge return reset
`);

/** Verbs of telling: asking for one of these asks for information. */
export const TELLING = set(
  'tell explain confirm advise clarify remind describe say inform outline summarise summarize',
);

/** Verbs of thinking and feeling: having them is no order. */
export const THINKING = set(`
  think know believe hope guess suppose understand see remember wonder feel mean doubt reckon expect imagine assume
  appreciate thank apologise apologize love like hate enjoy wish say ask check talk speak
`);

/** How a thing is placed or kept: "the monitor comes off the wall". */
export const PLACING = set('go come stay move live sit get keep remain be');

/** To be left out of orders although they open a clause in base form. */
export const NOT_DEEDS = set(`
  thank sorry hope see have trust believe say mind speak look worry excuse forgive pardon bear fancy imagine enjoy guess
  suppose wonder think know mean feel wish love like hate appreciate apologise apologize regard regards cheer welcome
  please understand note need want sound seem happen agree sign receive test help let time panic right read like best dear ok well
`);
