/**
 * The rules of risk: a rule fits an order when each of its lists has a phrase in the words of that order.
 * The first that fits decides, so the graver and the narrower stand first.
 */
import * as say from './words/risks.ts';

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
  { risk: 'payment', rule: 'gift cards or vouchers', needs: [say.CARDS, say.FETCHING] },
  { risk: 'payment', rule: 'new bank details', needs: [say.BANKING, say.NEW_ONE] },
  { risk: 'payment', rule: 'money to be sent', needs: [say.PAYING] },
  { risk: 'payment', rule: 'where invoices go', needs: [say.BILLS, say.BILLED_TO] },
  { risk: 'credentials', rule: 'second factor off', needs: [say.FACTORS, say.FACTOR_OFF] },
  {
    risk: 'credentials',
    rule: 'a code passed on',
    needs: [say.CODES, say.CODE_TOLD],
    unless: say.HARMLESS_CODES,
  },
  {
    risk: 'credentials',
    rule: 'password told, set or shared',
    needs: [say.SECRETS, say.SECRET_DEEDS],
    unless: say.HARMLESS_SECRETS,
  },
  {
    risk: 'contact-change',
    rule: 'another person decides',
    needs: [say.DECIDERS],
    unless: say.DECIDERS_KEPT,
  },
  {
    risk: 'contact-change',
    rule: 'another way to reach them',
    needs: [say.REACHING, say.NEW_REACH],
    unless: say.REACH_KEPT,
  },
  { risk: 'access', rule: 'mail passed on', needs: [say.MAIL_PASSED_ON], unless: say.MAIL_KEPT },
  {
    risk: 'destructive',
    rule: 'data to be erased',
    needs: [say.ERASING, say.RECORD_WORDS],
    unless: say.NOT_RECORDS,
  },
  {
    risk: 'security',
    rule: 'protection off or weaker',
    needs: [say.PROTECTIONS, say.PROTECTION_OFF],
    unless: say.PROTECTION_KEPT,
  },
  {
    risk: 'security',
    rule: 'blocked things let through',
    needs: [say.LET_THROUGH],
    unless: say.PROTECTION_KEPT,
  },
  { risk: 'access', rule: 'remote control, or someone let in', needs: [say.OPENED_UP] },
  {
    risk: 'access',
    rule: 'someone given or denied entry',
    needs: [say.ADMITTED, say.ADMITTED_WHERE],
    unless: say.NOT_ADMITTED,
  },
];
