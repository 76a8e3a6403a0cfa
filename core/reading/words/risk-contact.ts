/** The words of orders that change who decides, or how they are reached. */
import { lines } from '../kind-rule.ts';

export const DECIDERS = lines(`
  person|one|contact|man|woman ?that ?who you ~deal|~speak|~talk|~want|~ask|~need|~go
  ~take|taking|took|taken over from|as|the|my|our
  ~sign|~signing ?things ?it ?everything ?stuff ?them off
  ~be|~become|~make|~have ?* ?* ?now ?as ?the ?your ?our ?my ?new main|designated|only|single|sole|primary|first ?point ?of contact|approver
  main|designated|new|named|official|primary contact|approver
  ~take|~treat|~use|~have|~regard ... as your|the|our ?* ?* contact
  ~make|~take ?all ?the ?our decisions|decision ?!yet / no longer ~sign|~decide|~approve|~deal|~handle
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
