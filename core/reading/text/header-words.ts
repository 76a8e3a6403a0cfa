/** The labels of a quoted header block ("From: Sent: To: Subject:") and the rules above it, language by language. */

export type Field = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/** Lower case, without the colon. One row per field, one language after the other. */
export const FIELD_LABELS: Readonly<Record<Field, readonly string[]>> = {
  from: 'from|de|von|da|van|od|från|fra|lähettäjä|odesílatel|odosielateľ|od koho|feladó|expeditor|de la|kimden|gönderen|από|от|від|отправитель|差出人|送信者|发件人|寄件者|寄件人|보낸 사람|보낸사람|từ|dari|pengirim|מאת|من|remitente|expéditeur|mittente|afzender|absender|remetente|nadawca|avsändare|afsender|avsender'.split(
    '|',
  ),
  date: 'sent|date|sent on|envoyé|envoyé le|date d’envoi|gesendet|gesendet am|datum|enviado|enviado el|enviada el|fecha|fecha de envío|inviato|data|data invio|verzonden|verzonden op|enviada|enviada em|enviado em|data de envio|wysłano|wysłane|data wysłania|skickat|sendt|dato|dato sendt|lähetetty|päivämäärä|päiväys|odesláno|odoslané|dátum|elküldve|küldés dátuma|küldve|trimis|dată|gönderildi|gönderme tarihi|tarih|στάλθηκε|ημερομηνία|отправлено|дата|надіслано|дата отправки|送信日時|日時|日付|送信日|发送时间|发送日期|日期|时间|傳送時間|寄件日期|날짜|보낸 날짜|보낸날짜|đã gửi|ngày|tanggal|dikirim|נשלח|תאריך|تاريخ'.split(
    '|',
  ),
  to: 'to|à|a|pour|destinataire|an|empfänger|para|destinatario|aan|do|dla|adresat|till|til|vastaanottaja|komu|pro|címzett|către|kime|alıcı|προς|кому|получатель|宛先|收件人|收件者|받는 사람|받는사람|đến|tới|kepada|ke|אל|إلى'.split(
    '|',
  ),
  cc: 'cc|copie à|copie|kopie|kopie (cc)|cópia|dw|kopia|kopi|kopio|kopio(t)|в копии|копия|másolatot kap|bilgi|抄送|副本|참조|c.c|bcc|cci|cco|ccn'.split(
    '|',
  ),
  subject:
    'subject|objet|sujet|betreff|asunto|oggetto|onderwerp|assunto|temat|ämne|emne|aihe|předmět|predmet|tárgy|subiect|konu|θέμα|тема|件名|主题|主旨|主題|제목|chủ đề|subjek|perihal|נושא|الموضوع'.split(
      '|',
    ),
  other:
    'reply-to|reply to|répondre à|antwort an|importance|priority|priorität|attachments|anlagen|pièces jointes|adjuntos|allegati|bijlagen|anexos|organization|organisation|添付ファイル|附件|importancia|wichtigkeit|message-id|return-path|mailed-by|signed-by'.split(
      '|',
    ),
};

/** The noun in "-----Original Message-----" and "---------- Forwarded message ---------". */
export const MESSAGE_NOUNS: readonly string[] =
  'message|mail|e-mail|email|nachricht|mensaje|messaggio|bericht|mensagem|wiadomość|wiadomosc|meddelande|melding|meddelelse|besked|viesti|zpráva|zprava|správa|üzenet|mesaj|mesajul|ileti|iletilen|сообщение|письмо|повідомлення|лист|メッセージ|メール|邮件|郵件|메시지|메일|thư|pesan|μήνυμα|poruka|sporočilo|missatge|הודעה|رسالة'.split(
    '|',
  );

/** Whole lines with which programs begin a forwarded mail without any rule, lower case, without the colon. */
export const FORWARD_OPENERS: readonly string[] = [
  'begin forwarded message',
  'début du message réexpédié',
  'début du message transféré',
  'anfang der weitergeleiteten nachricht',
  'anfang der weitergeleiteten e-mail',
  'inicio del mensaje reenviado',
  'inizio messaggio inoltrato',
  'begin doorgestuurd bericht',
  'início da mensagem encaminhada',
  'início da mensagem reencaminhada',
  'rozpoczęcie przesyłanej dalej wiadomości',
  'początek przekazywanej wiadomości',
  'vidarebefordrat brev',
  'vidarebefordrat mejl',
  'start på videresendt besked',
  'start på videresendt e-mail',
  'videresendt melding',
  'videresendt e-post',
  'välitetty viesti alkaa',
  'välitetyn viestin alku',
  'začátek přeposílané zprávy',
  'начало переадресованного сообщения',
  'начало переадресованного письма',
  '転送されたメッセージ',
  '以下是转发的邮件',
  '下面是被转发的邮件',
  '開始轉寄郵件',
  '전달된 메시지 시작',
];
