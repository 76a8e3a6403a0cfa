/**
 * The rules of risk: a rule fits an order when each of its lists has a phrase in the words of that order.
 * The first that fits decides, so the graver and the narrower stand first.
 */
import * as access from './words/risk-access.ts';
import * as contact from './words/risk-contact.ts';
import * as erasing from './words/risk-erasing.ts';
import * as money from './words/risk-money.ts';
import * as protection from './words/risk-protection.ts';
import * as secrets from './words/risk-secrets.ts';

export type Risk = 'payment' | 'credentials' | 'access' | 'security' | 'destructive' | 'contact-change';

export type RiskRule = {
  readonly risk: Risk;
  readonly rule: string;
  /** Lists of phrases (phrases.ts): one of each must be found; the last names the deed, which may be forbidden. */
  readonly needs: readonly (readonly string[])[];
  /** Phrases of which none may be found. */
  readonly unless?: readonly string[];
};

/** Saying that these are so asks for them: "From Monday Gwen speaks for us". */
export const ANNOUNCEMENTS: readonly RiskRule[] = [
  { risk: 'payment', rule: 'new bank details announced', needs: [money.BANKING, money.BANK_ANNOUNCED] },
  {
    risk: 'contact-change',
    rule: 'another person announced',
    needs: [contact.DECIDERS, contact.ANNOUNCED],
    unless: contact.DECIDERS_KEPT,
  },
  {
    risk: 'contact-change',
    rule: 'another way to reach them announced',
    needs: [contact.NEW_REACH, contact.ANNOUNCED],
    unless: contact.REACH_KEPT,
  },
];

export const RISK_RULES: readonly RiskRule[] = [
  { risk: 'payment', rule: 'gift cards or vouchers', needs: [money.CARDS, money.FETCHING] },
  { risk: 'payment', rule: 'new bank details', needs: [money.BANKING, money.NEW_ONE] },
  { risk: 'payment', rule: 'money to be sent', needs: [money.PAYING] },
  { risk: 'payment', rule: 'where invoices go', needs: [money.BILLS, money.BILLED_TO] },
  { risk: 'credentials', rule: 'second factor off', needs: [secrets.FACTORS, secrets.FACTOR_OFF] },
  {
    risk: 'credentials',
    rule: 'a code passed on',
    needs: [secrets.CODES, secrets.CODE_TOLD],
    unless: secrets.HARMLESS_CODES,
  },
  {
    risk: 'credentials',
    rule: 'password told, set or shared',
    needs: [secrets.SECRETS, secrets.SECRET_DEEDS],
    unless: secrets.HARMLESS_SECRETS,
  },
  {
    risk: 'credentials',
    rule: 'a secret that is not named',
    needs: [secrets.SECRET_SET],
    unless: secrets.HARMLESS_SECRETS,
  },
  {
    risk: 'contact-change',
    rule: 'another person decides',
    needs: [contact.DECIDERS],
    unless: contact.DECIDERS_KEPT,
  },
  {
    risk: 'destructive',
    rule: 'a device made as if new',
    needs: [erasing.DEVICE_WORDS, erasing.BLANKING],
    unless: erasing.NOT_RECORDS,
  },
  {
    risk: 'contact-change',
    rule: 'another way to reach them',
    needs: [contact.REACHING, contact.NEW_REACH],
    unless: contact.REACH_KEPT,
  },
  { risk: 'access', rule: 'mail passed on', needs: [access.MAIL_PASSED_ON], unless: access.MAIL_KEPT },
  {
    risk: 'destructive',
    rule: 'data to be erased',
    needs: [erasing.RECORD_WORDS, erasing.ERASING],
    unless: erasing.NOT_RECORDS,
  },
  { risk: 'destructive', rule: 'no trace to be left', needs: [erasing.GONE_FOR_GOOD] },
  {
    risk: 'security',
    rule: 'protection off or weaker',
    needs: [protection.PROTECTIONS, protection.PROTECTION_OFF],
    unless: protection.PROTECTION_KEPT,
  },
  {
    risk: 'security',
    rule: 'blocked things let through',
    needs: [protection.LET_THROUGH],
    unless: protection.PROTECTION_KEPT,
  },
  { risk: 'access', rule: 'remote control, or someone let in', needs: [access.OPENED_UP] },
  {
    risk: 'access',
    rule: 'someone given or denied entry',
    needs: [access.ADMITTED_WHERE, access.ADMITTED],
    unless: access.NOT_ADMITTED,
  },
];
