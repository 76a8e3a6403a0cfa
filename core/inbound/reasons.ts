/** The one table from a reason code to the plain words that every screen and mail shows for it. */

export const reasons = {
  // verified
  signed: 'It was signed by their own mail provider, and the signature covers everything shown here.',
  'pinned-signature': 'It was signed with the signature that you once confirmed as theirs.',
  'forwarded-intact': 'It was forwarded by a mail service you trust, which found it truly theirs.',
  'sending-server': 'It came from a server that may send for their domain, which you chose to accept.',

  // the envelope
  'envelope-subdomain':
    'It was sent under a made-up part of their domain, and nothing proves that they wrote it.',
  'envelope-malformed': 'The address it was sent from is written so as to be misread.',
  'envelope-injected': 'The address it was sent from carries text meant to fool mail checks.',
  'envelope-routed': 'The address it was sent from names a detour that only forgers use.',

  // the shape of the mail
  'selector-malformed': 'Its signature names a key in a way that is meant to fool mail checks.',
  'signing-domain-malformed': 'Its signature names a signer in a way that is meant to fool mail checks.',
  'two-from-headers': 'It names two different senders.',
  'space-before-header': 'A line that names a sender is disguised by a space in front of it.',
  'space-before-colon': 'One of its header lines is disguised by a space in its name.',
  'folded-header-name': 'One of its header lines is disguised by a broken name.',
  'doubled-header': 'It has a header twice that may stand there only once, so it can be read in two ways.',
  'header-bytes': 'Its headers hold bytes that no mail program writes.',
  'utf8-in-header': 'Its headers hold unencoded letters, which cannot be shown reliably.',
  'mixed-line-ends': 'Its lines end in different ways, so it can be read in two ways.',
  'body-bytes': 'Its text holds control characters that no mail program writes.',
  'too-large': 'It is larger than the mail system takes.',
  'headers-too-long': 'Its headers are far longer than those of real mail.',
  'cannot-be-read': 'It is so long or so deeply nested that it cannot be read.',

  // who it says it is from
  'sender-is-contact': 'It says it is from one person and was sent by your contact: one of the two is false.',
  'resent-by-contact':
    'It says it is from one person and was passed on by your contact: one of the two is false.',
  'several-from-mailboxes': 'It names several senders at once.',
  'encoded-from-address': "The sender's address is hidden in a code that only mail programs read.",
  'routed-from-address': "The sender's address names a detour that only forgers use.",
  'text-after-from-address':
    "There is more text after the sender's address, which can be taken for another sender.",
  'from-malformed': "The sender's address is not written as an address.",
  'no-from-mailbox': 'It names no sender.',
  'name-hides-address':
    "The sender's name is written as the address of somebody you know; the true address is another.",
  'look-alike-address': 'The address only looks like one you know: a letter of it is another letter.',
  'look-alike-suffix': 'The address only begins like one you know; it ends in a domain of somebody else.',

  // people who may not instruct
  'not-the-contact': 'It is not from the person who speaks for this client.',
  'contact-only-copied': 'Your contact only got a copy; somebody else wrote it.',
  'forwarded-by-another': 'Somebody else passed it on, so what it quotes proves nothing.',
  'rewritten-by-list': 'A mailing list put its own address in place of the sender.',
  'address-variant': 'The address is almost that of your contact, but it is not one they registered.',
  'deputy-out-of-dates': 'It is from a stand-in, but not on a day on which they stand in.',
  'sent-by-another': 'It says it is from your contact, but another person sent it for them.',
  'replies-elsewhere': 'It asks for answers to go to an address that is not theirs.',
  'contractor-not-proved': 'It says it is from you, but nothing proves it.',

  // signatures
  'not-signed': 'It was not signed by their mail provider.',
  'signature-broken':
    'The signature of their mail provider does not fit: it was changed on its way, or forged.',
  'signature-broken-foreign-added': 'Their signature on it is false, and a stranger signed it instead.',
  'signature-not-evidence':
    'The signature on it is too weak, out of date or withdrawn, so it proves nothing.',
  'from-not-signed': 'The signature on it leaves out who it is from.',
  'subject-or-date-not-signed': 'The signature on it leaves out the subject or the date.',
  'tail-not-signed': 'The signature on it covers only its beginning; the rest may have been added.',
  'body-could-read-otherwise':
    'What it says depends on a line that was not signed, and may have been changed.',
  'sent-by-other-domain':
    'It says it is from them, but it was sent through another domain and is not signed by theirs.',
  'server-only': 'It came from a server that may send for their domain, but so can others; it is not signed.',
  'tenant-signature': 'It is signed by their mail provider, but not yet in the name of their own domain.',
  'forwarder-not-trusted':
    'It was changed by a mail service on its way, and that service is not one you trust.',
  'forwarder-only': 'It was changed on its way by a mail service you know; only that service vouches for it.',

  // time and place
  replayed: 'The very same mail came before.',
  'too-old': 'It was written more than five days ago, or bears a date yet to come.',
  'no-date': 'It does not say when it was written.',
  'not-addressed-here': 'It was written to somebody else, neither to this project nor to you.',
  'ask-code-missing': 'It answers a question, but not under the subject of that question.',

  // the words
  'parts-disagree': 'It holds two versions of its text that do not say the same.',
  'hidden-text': 'It holds text that its reader cannot see.',
  automatic: 'A machine wrote it, not a person.',
  virus: 'It carries a virus.',
  spam: 'It was marked as junk mail.',

  // what could not be found out
  'dns-failed': "Their domain's keys could not be looked up, so it could not be checked.",
  'checks-not-processed': 'The mail service could not finish its own checks of it.',
} as const;

export type Reason = keyof typeof reasons;

/** The plain words for a stored code; null for one that a later version no longer knows. */
export function reasonWords(code: string): string | null {
  return Object.hasOwn(reasons, code) ? reasons[code as Reason] : null;
}
