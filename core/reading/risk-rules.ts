/**
 * The rules of risk: a rule fits an order when each of its lists has a phrase in the words of that order.
 * The first that fits decides, so the graver and the narrower stand first.
 */
import { lines } from './kind-rule.ts';
import {
  APPROVERS,
  BANKING,
  ERASING,
  FACTORS,
  HOLDING,
  LETTING_IN,
  LOOSENING,
  OPENING,
  PROTECTIONS,
  RECORDS,
  SECRETS,
  SYSTEMS,
  TELLING_OUT,
} from './words/risks.ts';

export type Risk = 'payment' | 'credentials' | 'access' | 'security' | 'destructive' | 'contact-change';

export type RiskRule = {
  readonly risk: Risk;
  readonly rule: string;
  /** Lists of phrases (phrases.ts): one of each must be found. */
  readonly needs: readonly (readonly string[])[];
  /** Phrases of which none may be found. */
  readonly unless?: readonly string[];
};

export const RISK_RULES: readonly RiskRule[] = [
  {
    risk: 'payment',
    rule: 'gift cards or vouchers',
    needs: [
      lines(
        'gift|itunes|amazon|steam|google|apple card|cards|voucher|vouchers / vouchers / bitcoin / crypto / cryptocurrency / western union / moneygram / scratch off|card|cards',
      ),
      lines(
        '~buy / ~get / ~send / ~pick / ~purchase / ~need / ~order / ~pay / ~sort / ~scratch / ~grab / ~arrange',
      ),
    ],
  },
  {
    risk: 'payment',
    rule: 'new bank details',
    needs: [
      BANKING,
      lines(
        '~change / ~move / ~switch / new / different / updated / another / instead / ~update / other / ~replace / ~amend / ~use / following / below / rather / moved / changed / from now / should go / going / into / ~redirect / this / attached / personal / closed / ~freeze / audit',
      ),
    ],
    unless: lines('where do|is|are / which account'),
  },
  {
    risk: 'payment',
    rule: 'money to be sent',
    needs: [
      lines(
        '~pay / ~transfer / ~wire / ~refund / ~reimburse / ~settle / ~remit / ~send money|payment|funds|cash / ~release / ~process / ~advance / ~put|~make|~raise ... payment|deposit|transfer|refund|money / ~put back|it|the ... card / money back|over|across / ~lend',
      ),
      lines(
        'money / payment / payments / fund / funds / cash / refund / deposit / invoice / invoices / bill / bills / card / account / fee / fees / balance / supplier / suppliers / ~pay / overpaid / ~pound / ~transfer / salary / wage / wages / payroll / tax / deposit / retainer / paypal / NUMBER',
      ),
    ],
    unless: lines(
      'card reader|machine|terminal|payments / ~pay by|at ?the till|counter / pay attention / account name|manager / back|~roll|~settle in / ~transfer ?the|our|my|all ?* ~file|~email|~photo|data|~contact|~number|~picture|domain|~call|license|licence',
    ),
  },
  {
    risk: 'payment',
    rule: 'where invoices go',
    needs: [
      lines('~invoice / ~bill / ~statement / remittance'),
      lines(
        '~send ... to / ~address ... to / ~email ... to / ~forward ... to / should|must|need|needs|will ... ~go to / future|further / from now / ~redirect / ~go to / new address / instead to',
      ),
    ],
    unless: lines('~send me|us ?a|the|an / to me|us $ / in the post'),
  },
  {
    risk: 'payment',
    rule: 'where pay goes',
    needs: [
      lines('salary / wages / payroll / ~pay'),
      lines('different account / new account / my account / account|card number|details / another account'),
    ],
  },
  {
    risk: 'credentials',
    rule: 'second factor off',
    needs: [FACTORS, LOOSENING],
    unless: lines('~turn|~switch|~put ... on'),
  },
  {
    risk: 'credentials',
    rule: 'a code passed on',
    needs: [
      lines('~code / pin / otp / passcode / ~digit'),
      lines(
        '~send / ~tell / ~forward / ~text / ~read / ~give / ~pass / ~share / ~email / ~reply / ~ring / ~quote / ~whatsapp / ~need / ~ping',
      ),
    ],
    unless: lines(
      '~post|~zip|door|sort|bar|qr|product|alarm|dress|discount|area|dialling|nominal|cost|colour|color code|codes / code to|for the door|gate|alarm',
    ),
  },
  {
    risk: 'credentials',
    rule: 'password told, set or shared',
    needs: [SECRETS, TELLING_OUT],
    unless: lines(
      '~ask|~asks|~asking|prompt|prompts for / ~expire / password policy|manager|rules / ~change my own / warning / ~remind|~tell ... to change / ~force',
    ),
  },
  {
    risk: 'contact-change',
    rule: 'other person decides',
    needs: [APPROVERS],
    unless: lines('remains|still|stays|same ?* ?* ?* contact'),
  },
  {
    risk: 'contact-change',
    rule: 'other way to reach them',
    needs: [
      lines(
        '~ring / ~call / ~phone / ~text / ~contact / ~reach / ~email / ~use / ~reply / ~write / ~message / ~whatsapp / ~change / ~update / ~put / ~get / ~confirm / ~send / ~check',
      ),
      lines(
        'from now / new|different|other ?* ?mobile|phone|email|telephone|cell|contact number|address|mobile|email|cell / my|his|her|our private|personal|new|home|other|own ?new ?* number|mobile|address|email|phone|cell|gmail|account / number|mobile|address ?* ?* has changed / ~change ?my|our|the|his|her ?* ?contact number|mobile|email / not|no ... old|usual|office|shop|main|work number|mobile|phone|address|email|line / ~lose my phone|mobile / instead of ?the|my|our ?* ?* number|mobile|phone|address|line|landline / PHONE',
      ),
    ],
    unless: lines(
      'new|another|extra|office|shared|email address|account|number|mobile|phone ?number for / ~set ?up / ~create / new phones|handset|handsets / signature / website / sign-off / phone system / extension',
    ),
  },
  {
    risk: 'security',
    rule: 'protection loosened',
    needs: [PROTECTIONS, LOOSENING],
    unless: lines(
      'radio|music|heating|lights / backup drive|disk|generator|battery / ~turn|~switch|~put|~have ... back on',
    ),
  },
  {
    risk: 'security',
    rule: 'blocked things let through',
    needs: [
      lines(
        '~unblock / whitelist / allowlist / safelist / ~whitelist / ~let|~allow ... through|past|by|run|install / ~exclude / ~bypass / ~get round|around|past / ~make|~add|~put ... exception|exclusion|whitelist / ~open ... port|ports / ~release ... quarantine|quarantined|held|blocked / ~stop ~block|blocking / ~lower|~relax|~reduce|~loosen ... security|settings|protection|level|rules / open to everyone|anyone|the / ~turn|~switch off ... ~warn|warnings',
      ),
    ],
  },
  {
    risk: 'destructive',
    rule: 'data to be erased',
    needs: [ERASING, RECORDS],
    unless: lines(
      '~email from|off|on ?the|my ?phone|ipad|list / desk / off the list / out of the photo|picture',
    ),
  },
  {
    risk: 'destructive',
    rule: 'data to go',
    needs: [
      RECORDS,
      lines(
        'should|can|must|may|might|could|needs|need|want|wants ?all ?just ?to go / ~be ~go / good riddance / get|getting|got shot of / ~close|~cancel ... account|subscription|hosting|mailbox|domain / rid of',
      ),
    ],
    unless: lines('~go to|into|on|in|with|by|through|up|live|out|over|over|from / ~new'),
  },
  {
    risk: 'access',
    rule: 'mail passed on',
    needs: [
      lines(
        '~forward / ~redirect / ~divert / ~copy / bcc / cc / also ~come|~go / ~copy ... in / ~send ... copies|copy / ~come|~go to me|us|him|her|my|his / ~see|~read ... email|emails|mail|messages',
      ),
      lines(
        'email / emails / mail / mails / message / messages / inbox / mailbox / post / everything|anything ... sends|receives|gets / calls',
      ),
    ],
    unless: lines(
      '~forward this|me the|us the / copy of the|your / email|send me / forward ?the|that|your ?* ?email to me',
    ),
  },
  {
    risk: 'access',
    rule: 'someone let in or shut out',
    needs: [LETTING_IN, SYSTEMS],
    unless: lines(
      '~get to grips|know / ~get ... back|working|fixed|going|started|rid|new / onto|on|in ?the|our wall|desk|counter|shelf|floor / delivery / guest wifi / chair',
    ),
  },
  { risk: 'access', rule: 'remote control or keys', needs: [OPENING] },
  { risk: 'access', rule: 'data lent out', needs: [HOLDING, SYSTEMS] },
];
