/** Names of things that only sound like risk; they are left out before risk is looked for. */
import { lines } from '../kind-rule.ts';

export const INNOCENT = lines(`
  access point|points|road|door|panel|hatch|ramp / bank holiday / door|gate|bar|qr|dress|area|discount|post|eir code|codes
  shredder|paper|recycling|wheelie|rubbish bin|bins / bins software|app / bin day|man|lorry|liner|bags
  sign|signing|visitor|visitors ?in sheet|tablet|book|board|screen|desk|page / no point|sense|use ?in paying
  accounts|account|payroll|records department|office|lady|girl|girls|room|person|computer|pc|team|manager|people
  password poster|manager|policy|rules|screen|page|prompt / security guard|man|camera|cameras|light|lights|firm|gate|door
  fire|smoke|burglar alarm|alarms / water|coffee|air|oil filter|filters / screen protector|protectors / surge protector|protection|protectors
  card reader|readers|machine|machines|terminal|terminals / gift shop|wrap|aid / post office|box|room / mobile|phone shop|box|mast
  backup generator|battery|power|lights|van|plan / order|page|room|unit|house|plot|line number|numbers / number plate|plates / number of desks|people|seats|screens|phones|licences
  contact lens|lenses|form|us ?page|sheet / ~pay attention|heed / update|change the|our|my opening|shop ?hours / opening hours / front|back|side|rear entrance|door|gate|desk
  computer|server cupboard|room|rack / filing cabinet|system / copy machine|shop / book ?of|on stamps / key|keys ... door|gate|shed|cupboard|cabinet|padlock|van|garage|hall|building
  door|gate|shed|cupboard|cabinet|van|garage|hall|spare|front|back key|keys / minutes|hour|hours away / filter coffee|machine|tap|jug|paper|bag|bags / ~wipe ?down ?the|all|off ?* dust|dirt|rack|screen|screens|keyboard|keyboards|desk|desks|surface|surfaces|fingerprints|lens|marks|smears|shelf|shelves|table|tables|counter|crumbs|grease / pin|pins ... board|map|noticeboard / pin board / drawing pins / account of|for the / on account of
  ~call at|in|round|over|by ?the|our|my * / ~need|~want|~order|~buy|~get a|the|another|two|three|our new|different ?* ~phone|~mobile|~handset / ~save the|our|us|me|some|a|date / wall|walls ... paint|plaster / radio|music|heating|lights|light|lamp / ~remind|remember me ?to
`);
