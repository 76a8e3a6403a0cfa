/** The words of orders about money: bank details, payments, vouchers, where invoices go. */
import { lines } from '../kind-rule.ts';

export const BANKING = lines(`
  ~bank ?!holiday / sort code / iban / swift / bic / routing number / account number|no / direct debit
  payment|banking|payee details / building society / paypal / payee / account ... ~pay / ~pay ... account
  ~payment ... ~account / ~refund ... ~account|card|~bank / natwest / barclays / hsbc / lloyds / santander
  revolut / monzo / starling / number|account on this letter|invoice
`);

export const NEW_ONE = lines(`
  ~change / ~move / ~switch / new / different / updated / another / instead / ~update / ~replace / ~amend
  ~use / following / below / rather / from now / should go / going to|into / ~redirect / this one|account
  personal / closed / frozen / under audit / private / ~put ... into / other
`);

export const PAYING = lines(`
  ~pay ?!for|attention|by / ~pay for / ~wire NUMBER|money|the|it|them|over
  ~transfer ... money|deposit|balance|fund|funds|payment|NUMBER / ~refund / ~reimburse
  ~settle ?the ?this ?our ?attached ?* ~invoice|~bill|balance|account|up / ~remit
  ~release ... payment|funds|money|deposit
  ~process|~make|~authorise|~advance ... ~payment|transfer|refund
  back on|onto|into|to ?to ... card|account / ~send|~move ... money|cash|fund|funds|deposit
  ~buy|~order|~charge|~put|~book ... on|to|with my|our|the ?* card ?!reader|machine
  card ... NUMBER NUMBER NUMBER
  money|deposit|refund|balance ... ~send|~transfer|~put|~go / ~top up ... account|card|balance
`);

export const CARDS = lines(`
  gift|itunes|amazon|steam|google|apple|prepaid|pre-paid|store|shop ?play card|cards|voucher|vouchers|code|codes
  vouchers / bitcoin / crypto / cryptocurrency / western union / moneygram / scratch off|card|cards
`);

export const FETCHING = lines(`
  ~buy / ~get / ~send / ~pick / ~purchase / ~need / ~order / ~pay / ~sort / ~scratch / ~grab / ~arrange
  ~photograph
`);

export const BILLS = lines('~invoice / ~bill / ~statement / remittance');

export const BILLED_TO = lines(`
  ~send|~email|~forward|~post|~direct ... to ?!me|us|my|the|our|mine
  ~bill|~invoice our|the ?* ?* office|company|parent|group|sister|instead
  future|further|all from|to|should|must / ~redirect / should|must|need|needs|will ... ~go to
  bills|invoices ~go to / EMAIL
`);
