/** The words of orders about money: bank details, payments, vouchers, where invoices go. */
import { lines } from '../kind-rule.ts';

export const BANKING = lines(`
  ~bank ?!holiday|website|site / sort code / iban / swift / bic / routing number / account number|no|details / direct debit|debits|deposit / standing order|orders
  payment|banking|payee details|account / building society / paypal / payee / account ... ~pay / ~pay ... account
  ~payment ... ~account / ~refund ... ~account|card|~bank / natwest / barclays / hsbc / lloyds / santander / nationwide / aib
  revolut / monzo / starling / wise / number|account|details ... letter|invoice|letterhead / where ?the ?your ?our ?that money|payment|payments|refund
  account ending / ~account ... NUMBER NUMBER / MONEY ... ?* account / building society|bank one / cheque|check ... account|society|bank
`);

export const NEW_ONE = lines(`
  ~change / ~move / ~switch / ~swap / new / different / updated / another / instead / ~update / ~replace / ~amend
  ~use / following / below / rather / from now / should go|come / going to|into / ~redirect / this one|account|time
  personal / closed / frozen / under audit / private / ~put ... into / other / ~cancel ... take|use|set|and / ~stop ... ~use|from / somewhere else
`);

export const PAYING = lines(`
  ~pay ?!for|attention|by|them|somewhere / pay|pays for / ~wire NUMBER|money|the|it|them|over
  ~transfer|~wire|~revolut|~paypal|~venmo|~zelle|~bung|~slip ... MONEY|NUMBER|it|them|WHO|across|over / ~refund ?!on|policy / ~reimburse / ~bacs
  ~settle ?the ?this ?our ?attached ?* ?* ~invoice|~bill|balance|account|up / ~square up|it / ~remit / ~settle|~pay|~square up with|to|for
  ~release|~clear|~advance|~front|~lend|~loan ... payment|fund|money|deposit|MONEY
  ~process|~make|~authorise|~authorize|~advance|~approve ... ~payment|transfer|refund
  back on|onto|into|to|in ?to ?* ?* ?* card|account / ~send|~move|~pop|~put|~get|~drop|~bung|~pass|~give|~post ?* ?* ?* ?* ?* MONEY ?!for|note ?* over|across|back|on|into|onto|in|to|through|towards
  MONEY ?* ?* ?* ?* ?* ~pop|~put|~send|~go|~transfer|~come|~pay|~get|~bung|~stick ?* ?* ?* in|into|onto|on|to|back|over|across
  ~buy|~order|~charge|~put|~book|~take|~renew|~purchase ... on|to|with|off|through|out|from ?of my|our|the|your ?* ?* card ?!reader|machine|terminal
  card ... NUMBER NUMBER NUMBER / visa|mastercard|amex / ~card ending
  money|deposit|refund|balance|funds ... ~send|~transfer|~put|~go / ~top up ... account|card|balance
  ~cover it|that|them|the ?cost|costs|bill|fee|rest ?* ?* ?* ... ~see|~pay|~owe|~settle|~add|~invoice|right|back / ~owe ... ~cover|~settle|~pay|~transfer|~send|~put|~give|~pop|~drop
  ~overpaid ... back|return|account|send / what|that ?money i|we|you ~owe|overpaid|paid ... back|to|transfer|send|onto
  ~let|~give|~slip WHO|the|my|our ?* ?* ?* ?have half|NUMBER|MONEY|some up|in|now|front|advance / ~half up front|now|in / up front|upfront ... ~pay|~send|~give|~let
  ~put|~set|~count it|that|them towards|against|onto|to ?* ?* ?* account|bill|balance / ~you ~pay|~settle / you pay $ / ~send|~address|~go|~make ?* ?* ?* bill ?* to / payment|payments for|of ?* ?* ?* to the|our|my
  ~get the|that|this|their|our|his|her money|cash|funds over|across|to|out / ~stump|~cough up / ~foot the / ~split|~pay the difference
  ~sort|~see ?him|her|them|it|that out|right with a|the|my|our ?* card|money|cash|cheque / ~take|~draw|~deduct|~debit|~collect what|whatever|the|it ?* ?* ?* ?* off|from|out ?of ?the|our|my ?* account|card ?!list
  what|anything|whatever|money|sums ... you owe|due|owed|owing ?us|me ... ~go|~send|~pay|should|must|goes ?* to / ~stick|~put|~bung it|that|them|this|everything on ?the|my|our ?* card|account|tab ?!~for
`);

export const CARDS = lines(`
  gift|itunes|amazon|steam|google|apple|prepaid|pre-paid|store|shop|vanilla|love2shop|argos|tesco|visa|xbox|playstation ?play card|cards|voucher|vouchers|code|codes|token|tokens
  vouchers / bitcoin / crypto / cryptocurrency / western union / moneygram / scratch|scratchy off|card|cards|bit|bits|panel / giftcards
`);

export const FETCHING = lines(`
  ~buy / ~get / ~send / ~pick / ~purchase / ~need / ~order / ~pay / ~sort / ~scratch / ~grab / ~arrange
  ~photograph / ~scan / please / ~fetch / ~bring
`);

export const BILLS = lines(
  '~invoice / ~bill ?!~gate / ~statement / remittance / invoicing / billing / what we owe',
);

export const BILLED_TO = lines(`
  ~send|~email|~forward|~post|~direct ... to ?!me|us|my|the|our|mine|date / ~send ... to ?our|the|my ?* ?* ?* office|branch|address|accountant|company|instead
  ~bill|~invoice|~charge our|the|my|them ?* ?* office|company|parent|group|sister|instead|trust|landlord|insurer|insurance|other|holding|charity|head / ~bill|~invoice ?the ?our ?* ?* and not|rather|instead ?than ?of ?us|me
  ~have|~get|~want the|our|my|this|that ?* bill|bills|invoice|invoices ?~be sent|made|go|addressed ?out to ?!me|us / future|further|all from|to|should|must / ~redirect / should|must|need|needs|will ... ~go to
  bills|invoices ~go to / EMAIL / name|payer on|of ... ~change|new
  billed|invoiced|charged|billing|invoicing|charging to ?!me|us ?!~date / ~put ... name|names on ?it|the|them / not|instead|rather ?of ?than to us|me
`);

/** What shows that money is to go elsewhere from now on, where nobody says so. */
export const BANK_ANNOUNCED = lines(`
  where ?the ?your ?our ?any money|payment|payments|refund|it should|must|goes|go|is / new|different|other bank|banking|account|sort|iban|payment ?account details|number|code|is
  account|bank|iban ?* ?* ~be ?now NUMBER / NUMBER NUMBER / with effect / should|must|to go to / ~be now|changing
`);
