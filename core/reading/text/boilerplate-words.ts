/** Lines that mail programs, scanners and lawyers add to what a person wrote, language by language. */

/** What such a line begins with: "Sent from", "Get Outlook for". Lower case. */
export const SENT_FROM: readonly string[] = [
  'sent from',
  'sent via',
  'sent with',
  'sent using',
  'composed on',
  'typed on',
  'get outlook for',
  'get bluemail for',
  'download outlook',
  'envoyé de',
  'envoyé depuis',
  'envoyé à partir de',
  'envoyé avec',
  'envoyé via',
  'provenance :',
  'obtenez outlook',
  'obtenir outlook',
  'télécharger outlook',
  'gesendet von',
  'gesendet mit',
  'gesendet über',
  'gesendet aus',
  'von meinem',
  'von outlook',
  'von samsung',
  'von yahoo',
  'von unterwegs',
  'gesendet von unterwegs',
  'diese nachricht wurde von',
  'holen sie sich outlook',
  'outlook für',
  'enviado desde',
  'enviado con',
  'enviado a través',
  'enviado do',
  'enviado da',
  'enviado de',
  'enviado a partir',
  'enviado pelo',
  'enviado com',
  'enviada do',
  'obtener outlook',
  'obtén outlook',
  'obter o outlook',
  'obtenha o outlook',
  'baixe o outlook',
  'inviato da',
  'inviato dal',
  'inviato con',
  'inviato tramite',
  'inviata da',
  'ottieni outlook',
  'scarica outlook',
  'verzonden vanaf',
  'verzonden vanuit',
  'verzonden met',
  'verstuurd vanaf',
  'verstuurd met',
  'verstuurd via',
  'outlook voor',
  'download outlook voor',
  'wysłane z',
  'wysłano z',
  'wysłane przez',
  'wysłane za pomocą',
  'pobierz outlook',
  'pobierz program outlook',
  'skickat från',
  'skickat med',
  'skickat via',
  'hämta outlook',
  'skaffa outlook',
  'sendt fra',
  'sendt med',
  'sendt via',
  'sendt frå',
  'hent outlook',
  'få outlook',
  'last ned outlook',
  'lähetetty',
  'hanki outlook',
  'odesláno z',
  'odesláno přes',
  'odoslané z',
  'získejte outlook',
  'získat outlook',
  'küldve',
  'elküldve',
  'trimis de pe',
  'trimis din',
  'gönderildi',
  'отправлено с',
  'отправлено из',
  'отправлено через',
  'надіслано з',
  'скачать outlook',
  'скачайте outlook',
  'poslano iz',
  'poslano s',
  'στάλθηκε από',
  'nhận outlook',
  'enviat des',
];

/** Languages that put the device first: "iPhoneから送信". */
export const SENT_FROM_ENDINGS: readonly string[] = [
  'から送信',
  'より送信',
  'から送信されました',
  'に送信',
  '에서 보냄',
  '에서 보내기',
  'dan gönderildi',
  'den gönderildi',
  'adlı cihazımdan gönderildi',
  'を入手',
];
export const SENT_FROM_JOINED: readonly string[] = [
  '发自我的',
  '發自我的',
  '发自',
  '從我的',
  '来自我的',
  '傳送自',
  '下载 outlook',
  '取得 outlook',
  '获取 outlook',
  '나의 ',
];

/**
 * A line that begins like one above is the program's only if it also names a device or a mail program. Matched at the
 * start of a word, since many languages inflect them ("iPhonesta", "iPhonu").
 */
export const DEVICES: readonly string[] =
  'iphon ipad ipod apple macbook android galaxy samsung huawei xiaomi redmi oneplus nokia xperia motorola blackberry windows outlook gmail yahoo aol thunderbird proton k-9 fastmail superhuman zoho tutanota bluemail airmail edison canary mailbird mailspring roundcube webmail horde zimbra gmx web.de orange sfr laposte vodafone yandex яндекс mail.ru spark pixel mobil mobiel móvil smartphone tablet telefon telefono telefone téléphone telemóvel celular cellulare handy phone puhelim dispositivo appareil gerät toestel urządzeni komórk zařízení телефон смартфон устройств'.split(
    ' ',
  );

/** What people let follow it: "please excuse typos". */
export const EXCUSES =
  /(?:excuse|sorry|forgive|pardon|typos|brevity|entschuldig|tippfehler|désolé|fautes|disculp|errores|scus|errori|excuus|typefouten|desculp|erros)/iu;

/** Whole lines that programs, scanners and providers add; each is looked for at the start of a line, lower case. */
export const ADDED_LINES: readonly string[] = [
  'virus-free.',
  'virenfrei.',
  'garanti sans virus',
  'sans virus.',
  'libre de virus',
  'privo di virus',
  'virusvrij',
  'livre de vírus',
  'wolny od wirusów',
  'this email has been checked for viruses',
  'this message has been scanned',
  'this email has been scanned',
  'diese e-mail wurde von avast',
  "l'absence de virus dans ce courrier",
  'este correo electrónico ha sido comprobado',
  'questa e-mail è stata controllata',
  'please consider the environment',
  'consider the environment before',
  'think before you print',
  'please think before',
  'save paper',
  'pensez à l’environnement',
  "pensez à l'environnement",
  "avant d'imprimer",
  'adoptez l’éco-attitude',
  'bitte denken sie an die umwelt',
  'denken sie an die umwelt',
  'bitte prüfen sie, ob',
  'antes de imprimir',
  'piense en el medio ambiente',
  'pense no meio ambiente',
  'prima di stampare',
  'rispetta l’ambiente',
  'denk aan het milieu',
  'tänk på miljön',
  'tenk på miljøet',
  'tænk på miljøet',
  'get outlook',
  'yahoo mail:',
  'yahoo mail : ',
  'yahoo mail –',
  'you received this message because you are subscribed',
  'to unsubscribe from this group',
  'to view this discussion',
  'do not write below this line',
  'please reply above this line',
  '##- please type your reply',
];

/** Banners that scanners put above a mail; lower case, looked for at its very top. */
export const BANNERS: readonly string[] = [
  'caution: this e',
  'caution: external',
  'warning: this e',
  'external email',
  'external sender',
  'external:',
  '[external]',
  '[external ',
  '[extern]',
  '[externe',
  'this message originated outside',
  'this email originated',
  'you don’t often get email',
  'some people who received this message don',
  'learn why this is important',
  'achtung: diese e',
  'vorsicht: diese e',
  'externe e-mail',
  'attention : ce',
  'attention: ce',
  'courriel externe',
  'precaución: este',
  'attenzione: questa',
  'let op: deze e',
  'atenção: este',
];

/**
 * Stems of legal small print. One alone is an ordinary word; a closing paragraph with several is a disclaimer.
 * Matched at the start of a word, lower case.
 */
export const DISCLAIMER_STEMS: readonly string[] =
  'confidential|privileged|intended recipient|intended solely|intended only|addressee|unauthori|disclos|dissemin|disclaim|in error|received this e|registered in|registered office|company number|company no|liab|notify the sender|tell the sender|delete it|delete this|virus|not necessarily|views expressed|attachment|may contain|vertraulich|bestimmungsgemäß|adressat|irrtümlich|unbefugt|vernichten|rechtlich geschützt|nicht gestattet|absender|confidentiel|destinataire|destiné|erreur|divulg|interdit|expéditeur|détruire|confidencial|destinatari|privilegi|por error|prohibid|divulgac|notif|elimin|riservat|per errore|vietat|mittent|distrugg|d.lgs|gdpr|rgpd|dsgvo|2016/679|vertrouwelijk|geadresseerde|bestemd|onterecht|openbaarmaking|verspreid|afzender|por engano|proibid|remetente|poufn|adresat|przeznaczon|omyłk|zabronion|nadawc|konfidentiell|mottagar|avsändar|obehörig|fortroli|modtager|afsender|mottaker|avsender|uberettig|fejl|luottamuksel|vastaanottaj|lähettäj|důvěrn|příjemc|odesílatel|omylem|дальнейш|конфиденциальн|получател|отправител|ошибк|機密|秘密|受信者|誤って|削除|保密|收件人|删除'.split(
    '|',
  );

/** How small print speaks of the mail it stands in. */
export const THIS_MAIL =
  /(?<!\p{L})(?:this (?:e-?mail|message|mail|communication|transmission)|(?:diese|die in dieser) (?:e-?mail|mail|nachricht)|ce (?:message|courriel|mail|courrier)|cet e-?mail|este (?:mensaje|correo|e-?mail)|esta mensagem|quest[oa] (?:messaggio|e-?mail|mail|comunicazione)|dit (?:bericht|e-?mailbericht)|deze (?:e-?mail|mail)|(?:ta|niniejsza) wiadomość|(?:detta|det här) (?:meddelande|mejl|e-postmeddelande)|denne (?:e-?mail|e-?post(?:en)?|besked|melding(?:en)?|mail)|tämä (?:viesti|sähköposti)|tato zpráva|tento e-?mail|это (?:письмо|сообщение)|данное (?:письмо|сообщение)|本メール|このメール|本邮件|此邮件)/iu;

/** How it says that the mail may have gone astray, beside the stems above. */
export const ASTRAY =
  /by mistake|is private|not (?:meant|intended) for you|versehentlich|nicht für sie bestimmt|par mégarde|por equivocación|per sbaglio|per vergissing|bij vergissing|niet voor u bestemd|przez pomyłkę|av misstag|ved en feil(?:tagelse)?|vahingossa/iu;

/** Phrases that close a mail; kept, but what stands below them is a signature sooner than elsewhere. Lower case. */
export const CLOSINGS: readonly string[] =
  'regards|kind regards|best regards|warm regards|with kind regards|many thanks|thanks|thank you|thanks again|thanks in advance|cheers|best|best wishes|all the best|sincerely|yours sincerely|yours faithfully|yours|respectfully|cordially|take care|speak soon|talk soon|cordialement|bien cordialement|bien à vous|bien à toi|merci|merci beaucoup|merci d’avance|bonne journée|bonne soirée|salutations|sincères salutations|meilleures salutations|mit freundlichen grüßen|mit freundlichem gruß|freundliche grüße|viele grüße|liebe grüße|beste grüße|schöne grüße|herzliche grüße|grüße|gruß|mfg|lg|vg|danke|vielen dank|besten dank|saludos|un saludo|un cordial saludo|saludos cordiales|atentamente|gracias|muchas gracias|cordiali saluti|distinti saluti|saluti|un saluto|grazie|grazie mille|a presto|groet|groeten|vriendelijke groet|vriendelijke groeten|met vriendelijke groet|met vriendelijke groeten|hartelijke groet|mvg|dank|bedankt|alvast bedankt|abraço|um abraço|abraços|atenciosamente|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|obrigado|obrigada|muito obrigado|pozdrawiam|z poważaniem|pozdrowienia|dziękuję|dzięki|mvh|med vänlig hälsning|vänliga hälsningar|hälsningar|vänligen|tack|tack på förhand|med venlig hilsen|venlig hilsen|hilsen|mange hilsner|tak|på forhånd tak|vennlig hilsen|med vennlig hilsen|beste hilsen|takk|på forhånd takk|terveisin|ystävällisin terveisin|kiitos|t|s pozdravem|pozdravem|děkuji|díky|předem děkuji|с уважением|спасибо|всего доброго|заранее спасибо|よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|宜しくお願いします|宜しくお願いいたします|以上|敬具|谢谢|此致|敬礼|祝好|감사합니다'.split(
    '|',
  );
