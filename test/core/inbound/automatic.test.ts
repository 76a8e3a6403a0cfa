import { describe, expect, test } from '@jest/globals';
import { automatic, type ReceivedMail } from '../../../core/inbound/automatic.ts';

type Sketch = Partial<Omit<ReceivedMail, 'headers'>> & { headers?: Record<string, string> };

function mail({ headers = {}, ...rest }: Sketch): ReceivedMail {
  const all = { from: 'Tilda Marsh <tilda@marshbakery.example>', ...headers };
  return {
    envelopeFrom: 'tilda@marshbakery.example',
    subject: 'Re: Oven screen',
    text: 'Hi Noel,\n\nplease wait until Friday.\n\nTilda',
    contentTypes: ['text/plain; charset=utf-8'],
    ...rest,
    headers: Object.entries(all).map(([name, value]) => ({ name, value })),
  };
}

describe('marks that standards and programs set', () => {
  test.each<[because: string, found: string, sketch: Sketch]>([
    ['RFC 3834', 'notice', { headers: { 'auto-submitted': 'auto-generated' } }],
    [
      'RFC 3834 with a comment',
      'out-of-office',
      { headers: { 'auto-submitted': 'auto-replied (vacation)' }, text: 'I am on leave.' },
    ],
    [
      'RFC 3464',
      'bounce',
      {
        contentTypes: ['multipart/report; report-type=delivery-status; boundary=x'],
        subject: 'Undeliverable: Oven',
      },
    ],
    [
      'RFC 3464, quoted',
      'bounce',
      { contentTypes: ['multipart/report; boundary=x; report-type="delivery-status"'] },
    ],
    [
      'RFC 3464, delayed',
      'delay',
      { contentTypes: ['multipart/report; report-type=delivery-status'], subject: 'Delivery delayed: Oven' },
    ],
    [
      'RFC 8098',
      'receipt',
      { contentTypes: ['multipart/report; report-type=disposition-notification'], subject: 'Read: Oven' },
    ],
    [
      'RFC 8098 behind a gateway',
      'receipt',
      { contentTypes: ['multipart/mixed', 'text/plain', 'message/disposition-notification'] },
    ],
    ['RFC 5965', 'complaint', { contentTypes: ['multipart/report; report-type=feedback-report'] }],
    ['RFC 2919', 'list', { headers: { 'list-id': '<bakers.example>' } }],
    ['RFC 2369', 'list', { headers: { 'list-unsubscribe': '<mailto:off@x.example>' } }],
    [
      'RFC 6047 reply',
      'calendar',
      { contentTypes: ['multipart/alternative', 'text/plain', 'text/calendar; charset=utf-8; method=reply'] },
    ],
    ['RFC 6047 alone', 'calendar', { contentTypes: ['text/calendar; method=cancel'] }],
    ['empty envelope sender', 'notice', { envelopeFrom: '' }],
    ['mailer-daemon', 'bounce', { headers: { from: 'MAILER-DAEMON@mx.example (Mail Delivery System)' } }],
    [
      'mailer-daemon with a name',
      'bounce',
      { headers: { from: '"Mail Delivery" <Mailer-Daemon@mx.example>' } },
    ],
    ['no-reply', 'notice', { headers: { from: 'Shop <no-reply@shop.example>' } }],
    ['noreply with a prefix', 'notice', { headers: { from: 'invoices-noreply@shop.example' } }],
    ['do-not-reply', 'notice', { headers: { from: 'donotreply+77@shop.example' } }],
    ['Exchange', 'notice', { headers: { 'x-auto-response-suppress': 'DR, OOF, AutoReply' } }],
    [
      'Exchange, in an answer',
      'out-of-office',
      {
        headers: { 'x-auto-response-suppress': 'All', 'in-reply-to': '<1@x.example>' },
        text: 'I am out of the office until Monday.',
      },
    ],
    ['Exchange NDR', 'bounce', { headers: { 'x-ms-exchange-message-is-ndr': '' } }],
    ['ticket system', 'notice', { headers: { 'x-zendesk-from-account-id': '1' } }],
    ['cPanel autoresponder', 'out-of-office', { headers: { 'x-autorespond': 'yes' } }],
    ['Precedence', 'out-of-office', { headers: { precedence: 'auto_reply' }, subject: 'Autosvar: Ugn' }],
    ['bulk', 'notice', { headers: { precedence: 'bulk' } }],
  ])('%s', (_because, found, sketch) => {
    expect(automatic(mail(sketch))).toEqual({ class: found, because: expect.any(String) });
  });
});

const SAID: readonly (readonly [found: string, subject: string, text: string, from?: string])[] = [
  ['out-of-office', 'Automatic reply: Oven screen', 'I am away until the 21st.'],
  ['out-of-office', 'Abwesenheitsnotiz: Ofen', 'Ich bin nicht im Büro.'],
  ['out-of-office', 'Risposta automatica: Forno', 'Sono fuori ufficio.'],
  ['out-of-office', 'Odpowiedź automatyczna: Piec', 'Jestem na urlopie.'],
  ['out-of-office', 'Automaattinen vastaus: Uuni', 'Olen lomalla.'],
  ['out-of-office', 'Автоответ: Печь', 'Я в отпуске.'],
  ['out-of-office', '自動応答: オーブン', '不在にしております。'],
  [
    'out-of-office',
    'Re: Oven',
    'Thank you for your message. The bakery is closed and we are on holiday until 4 May. For urgent matters ring the shop. We will reply as soon as possible.',
  ],
  [
    'out-of-office',
    'Re: Ofen',
    'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Ich bin bis 22. August nicht im Büro. In dringenden Fällen wenden Sie sich an Frau Moos.',
  ],
  ['out-of-office', 'Re: Four', 'Ceci est une réponse automatique.\n\nJe suis en congés jusqu’au 4 mai.'],
  ['notice', 'Re: Horno', 'Este es un mensaje automático. Hemos recibido su consulta.'],
  ['notice', 'Your order', 'This is an automated message. Your order has left our warehouse.'],
  [
    'notice',
    'Backup report',
    'Backup job completed with warnings. 2 files skipped.',
    'NAS <backup@nas.example>',
  ],
  ['notice', 'Invoice', 'Your invoice is attached. This mailbox is not monitored.'],
  [
    'receipt',
    'Read: Oven screen',
    'Your message\n\n   To: Tilda Marsh\n   Subject: Oven screen\n\nwas read on 4 March 2025.',
  ],
  [
    'receipt',
    'Gelesen: Ofen',
    'Ihre Nachricht\n\n   An: Tilda\n   Betreff: Ofen\n\nwurde am 4. März 2025 gelesen.',
  ],
  [
    'bounce',
    'Undelivered Mail Returned to Sender',
    'Your message could not be delivered to x@y.example: 550 5.1.1 User unknown',
  ],
  [
    'out-of-office',
    'Out of Office: Oven screen',
    'I am out of the office until 21 July. If it is urgent ring the shop.',
  ],
  ['notice', '[#10442] Oven screen', 'We have received your message and will look at it soon.'],
  ['list', 'June offers', 'View this email in your browser\n\nFlour is cheap.\n\nUnsubscribe'],
  ['calendar', 'Accepted: Visit @ Fri', 'Tilda Marsh has accepted this invitation.'],
  [
    'out-of-office',
    'AUTO: Tilda Marsh is afwezig (terug op 03-11-2025)',
    'Ik ben afwezig tot 03-11-2025.\n\nVoor bestellingen kunt u terecht bij Anja.',
  ],
  ['out-of-office', 'Re: Ofen', 'Hinweis: Dies ist eine automatische Antwort. Ich bin im Urlaub.'],
  [
    'out-of-office',
    'Re: Ugn',
    'Jag är på semester till den 21 augusti och läser inte min e-post. Vid brådskande ärenden kontakta Lena. Jag svarar när jag är tillbaka.',
  ],
  [
    'out-of-office',
    'Re: Ofen',
    'Sehr geehrte Damen und Herren,\n\nich bin bis 21. August nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. Ab dem 22. August bin ich wieder für Sie da.\n\nMit freundlichen Grüßen\nMax Moos',
  ],
  [
    'out-of-office',
    'Re: Oven',
    'Jill has left the company. Your email has not been forwarded. Please contact office@x.example.',
  ],
  [
    'notice',
    'Re: Drucker [Vorgang 2025-1182]',
    'Guten Tag,\n\nvielen Dank für Ihre Nachricht. Wir haben Ihr Anliegen unter der Vorgangsnummer 2025-1182 aufgenommen und melden uns so schnell wie möglich.\n\nBitte geben Sie bei Rückfragen immer die Vorgangsnummer an.\n\nIhr Serviceteam',
  ],
  [
    'notice',
    'Re: Imprimante',
    'Bonjour,\n\nVotre demande a bien été enregistrée sous le numéro 4471. Nous reviendrons vers vous dans les meilleurs délais.',
  ],
  [
    'notice',
    'Re: Tiskárna',
    'Dobrý den,\n\nděkujeme za Vaši zprávu. Váš požadavek jsme zaevidovali pod číslem 2025-118. Ozveme se co nejdříve.',
  ],
  [
    'challenge',
    'Please confirm',
    'Your message to ken@x.example is being held because we do not know you. To release it, simply reply to this message.',
  ],
];

describe('words, where no mark is set', () => {
  test.each(SAID.map(([found, subject, text, from]) => ({ found, subject, text, from })))(
    '$found: $subject',
    ({ found, subject, text, from }) => {
      const headers = from === undefined ? {} : { from };
      expect(automatic(mail({ subject, text, headers }))?.class).toBe(found);
    },
  );
});

describe('a person is not taken for a machine', () => {
  test.each<[why: string, sketch: Sketch]>([
    ['a plain answer', {}],
    ['is called Mailer', { headers: { from: 'Norman Mailer <norman.mailer@x.example>' } }],
    [
      'answers a ticket',
      { subject: 'Re: [#10442] Oven screen', text: 'Your message was received, thanks. Please go on.' },
    ],
    ['wants to leave a list', { text: 'Please unsubscribe us from the flour newsletter.' }],
    [
      'was sent through a bulk sender',
      { envelopeFrom: 'bounce+3f=tilda=marshbakery.example@em.sender.example' },
    ],
    [
      'thanks, is away and decides',
      {
        text: 'Thank you for your email. I am on holiday until Monday, please order the screen. I will answer the rest when I return.',
      },
    ],
    [
      'announces an absence and decides',
      {
        subject: 'Out of office next week',
        text: 'Hi Noel,\n\nI am out of the office next week, please go ahead without me.\n\nTilda',
      },
    ],
    [
      'is away and says so',
      { text: 'Thanks for your mail Noel, I am away until Monday. I will get back to you when I return.' },
    ],
    [
      'Auto-Submitted: no',
      { headers: { 'auto-submitted': 'no' }, text: 'This is an automatic door we need wired.' },
    ],
    [
      'answers an automatic reply',
      {
        subject: 'Re: Automatic reply: Oven',
        text: 'No rush then.\n\nOn 4 May 2025 at 10:12, Noel <n@x.example> wrote:\n\n> This is an automatic reply. I am out of the office.',
      },
    ],
    [
      'forwards a bounce inline',
      {
        subject: 'Fwd: Undeliverable: letters',
        text: 'What is wrong here?\n\n---------- Forwarded message ---------\nFrom: mailer-daemon@x.example\nSubject: Undeliverable\n\n550 5.1.1 User unknown',
      },
    ],
    [
      'forwards a bounce as an attachment',
      {
        contentTypes: [
          'multipart/mixed',
          'text/plain',
          'message/rfc822',
          'multipart/report; report-type=delivery-status',
          'message/delivery-status',
        ],
      },
    ],
    [
      'attaches a diary entry',
      { contentTypes: ['multipart/mixed', 'text/plain', 'text/calendar; name=visit.ics'] },
    ],
    [
      'asks for a read receipt',
      { headers: { 'disposition-notification-to': 'tilda@marshbakery.example', 'x-priority': '1' } },
    ],
    [
      'answers through Exchange that asks for no automatic answers',
      {
        headers: { 'x-auto-response-suppress': 'DR, OOF, AutoReply', 'in-reply-to': '<1@x.example>' },
        text: 'Not on Friday, we are closed. Please come on Monday.',
      },
    ],
    ['writes about a door', { text: 'This is an automatic door we need wired.' }],
    ['writes about a car', { subject: 'AUTO: Termin', text: 'Das Auto steht in der Werkstatt.' }],
    [
      'has put a claim on record',
      {
        text: 'We have logged the fault with the builder under reference 8812. Please ring them as soon as possible and quote the number.',
      },
    ],
    [
      'is away, says whom to ask, and decides',
      {
        text: 'Merci pour votre message. Je suis en congés jusqu’à lundi, commandez l’écran et je vous répondrai pour le reste à mon retour.',
      },
    ],
    [
      'is away and wants an urgent call made',
      {
        text: 'I am away until Monday. Call the supplier about the urgent part. I will get back to you on the colour.',
      },
    ],
    [
      'takes over from somebody who has left',
      { text: 'Jill has left the company, so send the invoice to me. Her mail is not forwarded to me yet.' },
    ],
    ['does not want delivery reports', { headers: { 'x-auto-response-suppress': 'DR, RN, NRN' } }],
    ['is called Noreen', { headers: { from: 'Noreen Plyer <noreen.plyer@x.example>' } }],
    ['accepts a quote', { subject: 'Accepted: your quote', text: 'We accept. Start when you like.' }],
    [
      'asks for the receipt',
      { subject: 'Receipt', text: 'Please send me the receipt for the message board.' },
    ],
    [
      'has read something',
      { subject: 'Read: your proposal', text: 'I have read it and your message is clear. Please go ahead.' },
    ],
    ['asks not to be answered', { text: 'Please do not reply to this email, ring me instead.' }],
    [
      'writes about undeliverable parcels',
      { subject: 'Undeliverable parcels', text: 'They keep leaving parcels outside. Please fix the bell.' },
    ],
    [
      'wants an automatic message',
      { text: 'Please make this an automatic message: we are closed until May.' },
    ],
    ['asks whether it was a machine', { text: 'Is this an automatic reply? I asked for the oven screen.' }],
    [
      'writes from the backup mailbox',
      { headers: { from: 'Backup desk <backup@x.example>' }, text: 'Hi Noel, please restore the folder.' },
    ],
    ['Precedence: normal', { headers: { precedence: 'normal' } }],
    ['Proton’s Feedback-ID', { headers: { 'feedback-id': '1:user:proton' } }],
  ])('who %s', (_why, sketch) => {
    expect(automatic(mail(sketch))).toBeNull();
  });
});
