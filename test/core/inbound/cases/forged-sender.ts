/** Rows 1 to 25: who the mail says it is from, and how that is forged. */
import { byAttacker, byClient, type Case, contact, held, letter, receipt, refused } from './stage.ts';

const from = (value: string) => letter({ From: value });
/** What an attacker can do at most: an own domain with a passing signature. */
const attack = (value: string) => byAttacker(from(value));

export const forgedSender: readonly Case[] = [
  held('1', 'envelope-subdomain', 'an envelope under a made-up part of the domain', letter(), {
    receipt: receipt('any@notexist.client.example', { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY' }),
  }),
  refused(
    '2',
    'envelope-malformed',
    'a comment in place of an envelope',
    `Return-Path: <(any@client.example>\r\n${letter()}`,
  ),
  refused('2', 'envelope-malformed', 'an empty envelope on a mail of the contact', byClient(letter()), {
    receipt: receipt(''),
  }),
  refused(
    '3',
    'selector-malformed',
    'NUL in a selector',
    byClient(letter(), { selector: 'k1._domainkey.evil.example.\0.any' }),
  ),
  refused(
    '3',
    'selector-malformed',
    'an escaped NUL in a selector',
    byClient(letter(), { selector: 'k1._domainkey.evil.example.\\0.any' }),
  ),
  refused(
    '4',
    'signing-domain-malformed',
    'a quote in a signing domain',
    byAttacker(letter(), { domain: "client.example'a.evil.example" }),
  ),
  refused('5', 'envelope-injected', 'a bracket in the envelope that ends the results early', letter(), {
    receipt: receipt('any@client.example(.evil.example'),
  }),
  refused(
    '5',
    'envelope-injected',
    'a quote in the envelope that ends the results early',
    `Return-Path: <any@client.example'@any.evil.example>\r\n${letter()}`,
  ),
  refused('6', 'envelope-routed', 'a route in the envelope', letter(), {
    receipt: receipt('@client.example,@any.example:any@evil.example'),
  }),
  refused(
    '7',
    'two-from-headers',
    'two From headers',
    byAttacker(`From: <mallory@evil.example>\r\n${letter()}`),
  ),
  refused(
    '8',
    'space-before-header',
    'a space before From at the top',
    ` From: <${contact}>\r\n${byAttacker(from('<mallory@evil.example>'))}`,
  ),
  refused(
    '8',
    'space-before-header',
    'a space before From further down',
    byAttacker(letter({ From: '<mallory@evil.example>', 'X-Note': `x\r\n From: <${contact}>` })),
  ),
  refused(
    '9',
    'space-before-colon',
    'a space before the colon',
    `From : <${contact}>\r\n${byAttacker(from('<mallory@evil.example>'))}`,
  ),
  refused(
    '10',
    'folded-header-name',
    'a name folded before its colon',
    `From\r\n : <${contact}>\r\n${byAttacker(from('<mallory@evil.example>'))}`,
  ),
  refused(
    '11',
    'sender-is-contact',
    'Sender is the contact, From is someone else',
    byAttacker(letter({ From: '<mallory@evil.example>', Sender: `<${contact}>` })),
  ),
  refused(
    '12',
    'resent-by-contact',
    'Resent-From is the contact, From is someone else',
    byAttacker(letter({ From: '<mallory@evil.example>', 'Resent-From': `<${contact}>` })),
  ),
  refused(
    '13',
    'several-from-mailboxes',
    'two mailboxes in From',
    attack(`<mallory@evil.example>, <${contact}>`),
  ),
  refused(
    '14',
    'encoded-from-address',
    'an address inside an encoded word',
    attack('=?utf-8?B?PGFubmFAY2xpZW50LmV4YW1wbGU+?=,<mallory@evil.example>'),
  ),
  refused('15', 'routed-from-address', 'a route in From', attack(`<@evil.example,@any.example:${contact}>`)),
  refused(
    '16',
    'text-after-from-address',
    'a quoted pair between two addresses',
    attack(`<${contact}>\\,<mallory@evil.example>`),
  ),
  refused(
    '17',
    'several-from-mailboxes',
    'a bare address before one in brackets',
    attack(`${contact},<mallory@evil.example>`),
  ),
  refused(
    '17',
    'from-malformed',
    'an address as an unquoted name',
    attack(`${contact} <mallory@evil.example>`),
  ),
  refused(
    '18',
    'text-after-from-address',
    'text after the brackets',
    attack(`<mallory@evil.example>${contact}`),
  ),
  refused(
    '19',
    'two-from-headers',
    'two From headers sent through a real account',
    byAttacker(`From: ${contact}\r\n${from('mallory@evil.example')}`),
  ),
  refused(
    '19',
    'several-from-mailboxes',
    'two mailboxes sent through a real account',
    attack(`mallory@evil.example, ${contact}`),
  ),
  held(
    '20',
    'sent-by-another',
    'a colleague writes in the name of the contact',
    byClient(letter({ Sender: 'bob@client.example' })),
  ),
  refused('21', 'no-from-mailbox', 'a group in From', attack(`project:${contact};`)),
  refused('21', 'no-from-mailbox', 'no From at all', byAttacker(letter({ From: null }))),
  refused('21', 'no-from-mailbox', 'an empty From', attack('')),
  refused(
    '22',
    'name-hides-address',
    "the contact's address as a display name",
    attack(`"${contact}" <x@evil.example>`),
  ),
  refused(
    '22',
    'name-hides-address',
    "the contact's address as an encoded display name",
    attack('=?utf-8?B?YW5uYUBjbGllbnQuZXhhbXBsZQ==?= <x@evil.example>'),
  ),
  held(
    '23',
    'replies-elsewhere',
    'answers are to go elsewhere',
    byClient(letter({ 'Reply-To': 'anna@evil.example' })),
  ),
  refused(
    '24',
    'look-alike-address',
    'a Cyrillic letter in the domain',
    byAttacker(from('Anna <anna@xn--lient-2of.example>')),
  ),
  refused(
    '24',
    'look-alike-address',
    'the same name at a domain in another script',
    attack('anna@xn--e1awd7f.example'),
  ),
  refused('24', 'look-alike-address', 'a digit for a letter', attack('Anna <anna@c1ient.example>')),
  refused(
    '24',
    'look-alike-address',
    'a Cyrillic letter in the local part',
    attack(Buffer.from('<\u0430nna@client.example>').toString('latin1')),
  ),
  refused(
    '25',
    'look-alike-suffix',
    'the known domain in front of another',
    byAttacker(from('anna@client.example.evil.example'), { domain: 'client.example.evil.example' }),
  ),
];
