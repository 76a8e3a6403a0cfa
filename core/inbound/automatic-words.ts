/** What automatic mail says of itself where no header does, language by language. All patterns meet bounded text. */

/** A subject that begins so, with the colon, is an automatic answer. Lower case. */
export const AUTOREPLY_SUBJECTS: readonly string[] = [
  'automatic reply',
  'automatic response',
  'automated reply',
  'automated response',
  'auto reply',
  'auto-reply',
  'autoreply',
  'auto response',
  'auto-response',
  'autoresponse',
  'out of office autoreply',
  'out of office auto-reply',
  'out of office reply',
  'vacation reply',
  'away from my mail',
  'réponse automatique',
  'réponse automatique d’absence',
  'message d’absence',
  'réponse d’absence',
  'automatische antwort',
  'abwesenheitsnotiz',
  'abwesenheitsmeldung',
  'abwesenheitsnachricht',
  'automatische abwesenheitsnotiz',
  'respuesta automática',
  'respuesta automatica',
  'fuera de la oficina',
  'risposta automatica',
  'fuori ufficio',
  'fuori sede',
  'automatisch antwoord',
  'automatische antwoord',
  'automatisch bericht',
  'afwezigheidsmelding',
  'afwezigheidsbericht',
  'resposta automática',
  'resposta automatica',
  'ausência temporária',
  'odpowiedź automatyczna',
  'automatyczna odpowiedź',
  'autoodpowiedź',
  'autosvar',
  'automatiskt svar',
  'automatisk svar',
  'automatsvar',
  'frånvaromeddelande',
  'fraværsmelding',
  'fraværsbesked',
  'ikke på kontoret',
  'automaattinen vastaus',
  'poissaoloilmoitus',
  'automatická odpověď',
  'automatická odpoveď',
  'automatikus válasz',
  'răspuns automat',
  'otomatik yanıt',
  'αυτόματη απάντηση',
  'автоответ',
  'автоматический ответ',
  'автоматична відповідь',
  '自動応答',
  '自動返信',
  '自动回复',
  '自动答复',
  '自動回覆',
  '자동 회신',
  '자동 응답',
  'resposta automàtica',
  'automatski odgovor',
  'samodejni odgovor',
];

/** A person may type this too; it takes the words below as well. */
export const ABSENCE_SUBJECTS =
  /^(?:out of (?:the )?office|ooo|away|absence|abwesend|abwesenheit|absent|absent(?:e)? du bureau|ausente|assente|assenza|afwezig|nieobecność|nieobecny|bortrest|borta|fravær|poissa|nepřítomnost|在席|不在)\b\s*[:：-]/iu;

/** A sentence in which a mail calls itself automatic; it stands at the start of a line or after a full stop. */
export const SELF_DECLARED: readonly RegExp[] = [
  /^[*(_\s-]*this (?:is|was) an? (?:automatic|automated|auto-?generated|automatically (?:generated|created|sent)|system[- ]generated)(?: e-?mail| reply)? ?(?:reply|response|message|e-?mail|mail|notification|notice|answer|acknowledge?ment)?\b/iu,
  /^[*(_\s-]*this (?:e-?mail|message|mail|reply|notification) (?:is|was|has been) (?:an? )?(?:automatic|automated|auto-?generated|automatically|generated automatically|created automatically|sent automatically|system[- ]generated)/iu,
  /^[*(_\s-]*(?:you are receiving|you have received) this automat/iu,
  /^[*(_\s-]*(?:dies ist eine|das ist eine|dies ist ein) (?:automatisch|auto-?generiert|maschinell)/iu,
  /^[*(_\s-]*diese (?:e-?mail|nachricht|mail|antwort) (?:wurde|ist) (?:automatisch|maschinell)/iu,
  /^[*(_\s-]*(?:ceci est|il s['’]agit d['’]) ?(?:un|une) (?:message|réponse|mail|e-?mail|courriel|notification) (?:automatique|généré|envoyé automatiquement)/iu,
  /^[*(_\s-]*ce (?:message|mail|courriel|e-?mail) (?:est|a été) (?:un message )?(?:automatique|généré automatiquement|envoyé automatiquement)/iu,
  /^[*(_\s-]*(?:este|esta|éste|ésta) es una? (?:mensaje|respuesta|correo|notificación|e-?mail) (?:automátic|generad[oa] automática|de respuesta automática)/iu,
  /^[*(_\s-]*este (?:mensaje|correo)(?: electrónico)? (?:ha sido|fue|se ha) (?:generado |enviado )?automática/iu,
  /^[*(_\s-]*(?:questo|questa) (?:è|e['’]) (?:un|una) (?:messaggio|risposta|e-?mail|mail|notifica) (?:automatic|generat)/iu,
  /^[*(_\s-]*(?:il presente messaggio|questo messaggio|questa e-?mail) (?:è stat[oa] )?(?:generat[oa]|inviat[oa]) automaticamente/iu,
  /^[*(_\s-]*dit is een (?:automatisch|automatische|geautomatiseerd)/iu,
  /^[*(_\s-]*(?:dit bericht|deze e-?mail|deze mail) (?:is|werd|wordt) automatisch/iu,
  /^[*(_\s-]*(?:esta|este) é (?:uma|um) (?:mensagem|resposta|e-?mail|notificação) (?:automátic|gerad[oa])/iu,
  /^[*(_\s-]*(?:esta mensagem|este e-?mail) (?:é automátic|foi (?:gerad|enviad)[oa] automaticamente)/iu,
  /^[*(_\s-]*(?:to jest|jest to) (?:wiadomość|odpowiedź)?\s*(?:wygenerowana |wysłana )?automatyczn/iu,
  /^[*(_\s-]*(?:ta )?wiadomość (?:została )?(?:wygenerowana|wysłana) automatycznie/iu,
  /^[*(_\s-]*(?:detta|det här) är ett (?:automat|autogenererat|autosvar)/iu,
  /^[*(_\s-]*(?:dette|det) er (?:en|et) (?:automat|autogener|autosvar)/iu,
  /^[*(_\s-]*(?:tämä on|kyseessä on) automaatti/iu,
  /^[*(_\s-]*(?:toto|tohle) je automatic/iu,
  /^[*(_\s-]*(?:tato zpráva|tento e-?mail) (?:byla?|je) (?:vygenerován|odeslán)?[ao]?\s*automatic/iu,
  /^[*(_\s-]*это автоматическ/iu,
  /^[*(_\s-]*(?:данное|это) (?:письмо|сообщение) (?:сформировано|отправлено|создано) автоматически/iu,
  /^[*(_\s-]*(?:ez egy automatikus|acesta este un mesaj (?:automat|generat)|bu otomatik|це автоматичн|αυτό είναι ένα αυτόματο)/iu,
  /(?:このメール|このメッセージ|本メール)は(?:、)?(?:システムより|システムから)?自動(?:返信|送信|配信|応答|で)/u,
  /^これは自動(?:返信|応答|送信)/u,
  /(?:此|本)(?:邮件|郵件|信|讯息|訊息)(?:为|為|由|是)(?:系统|系統)?自[动動]/u,
  /(?:이|본) (?:메일|이메일|메시지)은? 자동/u,
];

/** What calls itself automatic must be mail: "This is an automatic door" is a person's. */
export const MESSAGE_NOUNS =
  /messag|mail|repl(?:y|ies)|response|notification|notice|answer|acknowledg|nachricht|antwort|mitteilung|meldung|benachrichtigung|bestätigung|hinweis|réponse|courriel|avis|accusé|mensaje|respuesta|correo|notificación|aviso|risposta|notifica|avviso|bericht|antwoord|reactie|melding|bevestiging|mensagem|resposta|wiadomość|odpowied|powiadom|svar|meddel|besked|viesti|vastaus|ilmoitus|zpráv|odpově|správ|odpove|сообщен|ответ|письм|уведомл|üzenet|válasz|mesaj|răspuns|yanıt|ileti|повідомл|відпов|лист|μήνυμα|απάντηση|メール|メッセージ|返信|応答|送信|邮件|郵件|信|讯息|訊息|回复|回覆|메일|메시지|회신/iu;

/** "Note:" before the sentence. */
export const NOTE_LABEL = /^[*(_\s-]*\p{L}{2,20}\s?[:：]\s*/u;

/** Nobody reads answers to such mail. */
export const UNATTENDED: readonly RegExp[] = [
  /\b(?:this|our|the) (?:mailbox|inbox|e-?mail address|address|account) is (?:not|un) ?(?:monitored|attended|read)/iu,
  /\b(?:un|not )(?:monitored|attended) (?:mailbox|inbox|e-?mail|address|account)/iu,
  /\brepl(?:y|ies) to this (?:e-?mail|message|address) (?:are|is|will) (?:not|un)/iu,
  /\bdo not reply to this (?:automat|auto-)/iu,
  /dieses postfach wird nicht (?:gelesen|überwacht)|auf diese (?:e-?mail|nachricht) (?:kann|können) nicht geantwortet/iu,
  /cette (?:boîte|adresse)[^.\n]{0,40} n['’]est pas (?:consultée|surveillée|relevée)/iu,
  /este (?:buzón|correo)[^.\n]{0,40} no (?:es|está) (?:supervisado|monitorizado|atendido)/iu,
  /questa casella[^.\n]{0,40} non (?:è|viene) (?:presidiata|monitorata|letta)/iu,
  /deze mailbox wordt niet gelezen|este endereço não é monitorado|送信専用/iu,
];

/** The four things an absence notice says; people say one or two of them. */
export const ABSENCE_SIGNS: readonly RegExp[] = [
  /\b(?:thank you|thanks) (?:very much )?for (?:your|the|contacting|getting in touch|e-?mailing|writing)\b|vielen dank für ihre|danke für (?:ihre|deine)|merci (?:de|pour) votre|gracias por (?:su|tu|contactar|escribir)|grazie per (?:la|il|averci|avermi)|(?:bedankt|dank) voor (?:uw|je)|agradecemos|obrigad[oa] pel[oa]|dziękuję za|tack för (?:ditt|din)|tak for din|takk for (?:din|e-post)|kiitos (?:viestistä|sähköpost)|děkuji za|спасибо за ваше|お問い合わせ|ご連絡|感谢您的/iu,
  /\b(?:out of (?:the )?office|on (?:annual |maternity |parental |sick )?leave|on (?:holiday|vacation)|away (?:from|until)|currently (?:away|out)|(?:office|shop|store|practice|studio|workshop|company) is closed|are closed)\b|nicht im (?:büro|haus)|abwesend|im urlaub|betriebsferien|absente? |en congés?|en vacances|fermée?s? |fuera de la oficina|de vacaciones|ausente|cerrad[oa]s? |fuori (?:ufficio|sede)|in ferie|assente|chius[oi] |afwezig|niet aanwezig|met vakantie|gesloten|de férias|encerrad[oa]|fechad[oa]|nieobecn|na urlopie|poza biurem|semester|inte på kontoret|på ferie|ikke på kontoret|lomalla|poissa|dovolen|mimo kancelář|в отпуске|отсутств|不在|休業|休暇|休假|不在办公室|外出/iu,
  /\b(?:respond|reply|get back to you|answer|deal with|be in touch)\b[^.\n]{0,60}\b(?:when|upon|on|once|as soon|after)\b|\breturn(?:ing)? (?:on|to the office)|\bas soon as possible|nach meiner rückkehr|wieder (?:erreichbar|im büro|für sie)|à mon retour|dès que possible|dès mon retour|a mi (?:vuelta|regreso)|lo antes posible|al mio (?:ritorno|rientro)|appena possibile|na (?:mijn|onze) terugkomst|zo snel mogelijk|no meu regresso|assim que possível|quando (?:eu )?(?:regressar|voltar)|po (?:moim )?powrocie|när jag är (?:åter|tillbaka)|når jeg er tilbage|når jeg er tilbake|palattuani|po (?:mém )?návratu|после возвращения|戻り次第|回来后/iu,
  /\b(?:urgent|emergenc|in my absence|immediate assistance|limited access|no access|not be forwarded|will not be read)|dringend|nicht weitergeleitet|in meiner abwesenheit|urgence|urgent|en mon absence|urgent[ei]|urgenz|per urgenze|dringende|spoed|urgênc|urgente|w pilnych|pilne|brådskande|haste|hastende|kiireelli|naléhav|срочн|緊急|お急ぎ|紧急/iu,
];

/** The stock opening of an absence notice: thanks for the mail, to nobody by name, and a full stop. */
export const STOCK_THANKS =
  /^(?:[^\n.!?]{0,40}[,!.]?\s+)?(?:thank you|thanks|many thanks|vielen dank|danke|merci|gracias|muchas gracias|grazie|bedankt|dank|hartelijk dank|obrigad[oa]|agradecemos|dziękuję|dziękujemy|tack|tak|takk|kiitos|děkuji|děkujeme|спасибо|благодарим)\s[^\n.!?,]{3,60}[.!]|ありがとうございます|感谢您的/iu;

/** A request that no absence notice makes: it may ask to be patient or to turn to somebody else, nothing more. */
export const REQUESTS =
  /\bplease (?!contact|call|ring|phone|e-?mail|write|direct|note|be advised|be aware|get in touch|reach|speak|bear|allow|do not reply|don['’]t reply|refer|send (?:an|your|urgent)|try|resend|leave|feel|expect|visit|see)|\bgo ahead\b|\bcan you\b|\bcould you\b|bitte (?!wenden|kontaktieren|rufen|beachten|schreiben|senden|richten|haben|kontaktiere|ruf|wende)|(?:machen|fahren) sie (?:weiter|fort)|veuillez (?!contacter|vous adresser|noter|appeler|joindre|écrire)|merci de (?!votre|vous adresser|contacter|patienter|vous)|allez-y|por favor,? (?!contact|póngase|llame|escriba|diríjase)|adelante\b|si prega di (?!contattare|rivolgersi|scrivere|chiamare)|per favore|graag (?!contact)|gelieve (?!contact)|proszę (?!o kontakt|kontaktować|dzwonić)|vänligen (?!kontakta|ring|maila|hör)|pouze prosím/iu;

/** A greeting that names somebody: "Hi Owen," where an absence notice says "Hello,". */
export const NAMED_GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon)|morning|hallo|guten (?:tag|morgen)|liebe[rn]?|sehr geehrte[rn]?|bonjour|cher|chère|hola|buenos días|estimad[oa]|ciao|buongiorno|gentile|caro|cara|dag|beste|goedemorgen|olá|bom dia|oi|car[oa]|cześć|dzień dobry|hej|hei|dobrý den|ahoj|привет|здравствуйте) +(?!sender|all|everyone|there|customers?|clients?|both|team|sir|madam|damen|kund|kolleg|tous|toutes|mesdames|messieurs|client|señor(?:es|as)|tutti|signori|allemaal|heer|lezer|todos|państwo|asiakas|kaikki|alla|alle)(?:(?:mr|mrs|ms|dr|frau|herrn?|madame|monsieur|señora?|sig(?:nora?)?|mevrouw|meneer|sra?|pan[ie]?)\.?\s+)?\p{Lu}/imu;

export const RECEIPT_SUBJECTS =
  /^(?:read|not read|read receipt|return receipt|displayed|deleted|lu|non lu|lue?|accusé de (?:réception|lecture)|gelesen|ungelesen|nicht gelesen|gelöscht|lesebestätigung|leído|no leído|confirmación de lectura|letto|non letto|conferma di lettura|ricevuta di (?:lettura|ritorno)|gelezen|niet gelezen|ongelezen|leesbevestiging|lid[ao]|não lid[ao]|confirmação de leitura|przeczytan[eoay]|nieprzeczytan[eoay]|potwierdzenie (?:przeczytania|odczytu)|läst|oläst|läskvitto|læst|ulæst|kvittering for læsning|lest|ulest|lesekvittering|luettu|lukematta|lukukuittaus|přečteno|nepřečteno|potvrzení o přečtení|прочитано|не прочитано|прочтено|開封済み|開封確認|開封通知|已读|已讀|未读|읽음)\s*[:：]/iu;

export const RECEIPT_WORDS =
  /(?:your|the) (?:message|e-?mail|mail)\b[\s\S]{0,400}?\b(?:was|has been) (?:read|displayed|opened|deleted)|votre (?:message|courriel)[\s\S]{0,400}?a été (?:lu|affiché|ouvert|supprimé)|(?:ihre|die) (?:nachricht|e-?mail)[\s\S]{0,400}?(?:wurde|gelesen|angezeigt|gelöscht)|(?:su|tu|el) mensaje[\s\S]{0,400}?(?:leído|leyó|abierto|eliminado|mostrado)|(?:il|suo|tuo) messaggio[\s\S]{0,400}?(?:letto|aperto|visualizzato|eliminato)|(?:uw|je|het) bericht[\s\S]{0,400}?(?:gelezen|geopend|weergegeven|verwijderd)|(?:a )?(?:sua|tua) mensagem[\s\S]{0,400}?(?:lida|aberta|exibida|eliminada|excluída)|(?:twoja |państwa )?wiadomość[\s\S]{0,400}?(?:przeczytan|wyświetlon|usunięt|otwart)|(?:ditt|din|det) (?:meddelande|meddelelse|melding|besked|e-post)[\s\S]{0,400}?(?:läst|læst|lest|raderat|slettet|vist)|viesti[\s\S]{0,400}?(?:luettu|luettiin|poistettu|avattu)|(?:vaše )?zpráva[\s\S]{0,400}?(?:přečten|zobrazen|odstraněn)|ваше сообщение[\s\S]{0,400}?(?:прочита|прочтен|удален)|メッセージ[\s\S]{0,400}?開封|邮件[\s\S]{0,400}?(?:阅读|已读)|메시지[\s\S]{0,400}?읽/iu;

export const BOUNCE_SUBJECTS =
  /^(?:undeliver(?:ed|able)|mail delivery fail|delivery (?:status notification|failure|has failed|failed|incomplete|report)|returned mail|return(?:ed)? to sender|failure notice|message (?:undeliverable|not delivered)|mail (?:system error|could not be delivered)|nondeliverable|non-delivery|unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|non remis|non distribuable|échec de (?:la )?remise|échec de distribution|no se puede entregar|no entregado|error de entrega|non recapitabile|impossibile recapitare|mancato recapito|onbestelbaar|kan niet worden bezorgd|não (?:entregue|é possível entregar)|falha na entrega|niedostarczon|nie można dostarczyć|olevererbart|kan inte levereras|kunne ikke leveres|uleveret|kan ikke leveres|toimitus epäonnistui|nedoručiteln|nelze doručit|не доставлен|недоставлен|配信不能|配信不可|無法傳遞|无法投递|退信|전송 실패)/iu;

export const BOUNCE_WORDS =
  /\b(?:could not be delivered|couldn['’]t be delivered|wasn['’]t delivered|was not delivered|not be delivered|delivery (?:to the following|has failed|failed)|user unknown|mailbox (?:unavailable|full|not found)|address (?:couldn['’]t be found|rejected|not found)|recipient (?:address )?(?:rejected|not found)|permanent (?:fatal )?error|undeliver)|\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b|nicht zugestellt|n['’]a pas pu être (?:remis|distribué|livré)|no se ha (?:podido entregar|entregado)|no pudo (?:ser )?entrega|non è stato (?:recapitato|consegnato)|niet (?:worden )?(?:bezorgd|afgeleverd)|não (?:foi entregue|pôde ser entregue)|nie (?:została|mogła zostać) dostarczon|kunde inte levereras|kunne ikke leveres|nebyla? doručen|не (?:было|удалось) достав|配信できませんでした|无法投递|未能送达/iu;

export const DELAY_WORDS =
  /\b(?:warning only|delayed|still being retried|will be retried|will (?:keep|continue) (?:trying|to try|to retry)|not yet (?:been )?delivered|delivery (?:is )?delayed|delay)\b|verzögert|verspätet|retardée?|différée?|retrasad|ritardat|in ritardo|vertraagd|atrasad|opóźnion|försenad|forsinket|viivästy|zpožděn|задержан|отложен|遅延|延迟/iu;

export const CHALLENGE_WORDS =
  /\b(?:your|the) (?:message|e-?mail)\b[^\n]{0,200}\b(?:being held|is held|on hold|held (?:until|because|for)|quarantin|not (?:yet )?(?:been )?deliver|waiting)[\s\S]{0,300}\b(?:repl(?:y|ying)|click|confirm|verify|release)\b|\b(?:one[- ]time|sender) (?:verification|confirmation)\b[\s\S]{0,300}\b(?:click|reply)\b/iu;

export const CALENDAR_SUBJECTS =
  /^(?:accepted|declined|tentative|tentatively accepted|cancel+ed|updated invitation|invitation|new time proposed|accepté|refusé|provisoire|annulé|zugesagt|abgesagt|mit vorbehalt|angenommen|aceptad[oa]|rechazad[oa]|cancelad[oa]|accettat[oa]|rifiutat[oa]|annullat[oa]|geaccepteerd|geweigerd|geannuleerd|aceite|aceito|recusad[oa]|zaakceptowano|odrzucono|anulowano|accepterat|avböjt|accepteret|afvist|akseptert|avslått|hyväksytty|hylätty|přijato|odmítnuto)\s*[:：]/iu;

export const CALENDAR_WORDS =
  /\bhas (?:accepted|declined|tentatively accepted|cancel+ed) (?:this|the|your) (?:invitation|event|meeting)|\b(?:invitation|event|meeting) (?:has been )?(?:accepted|declined|cancel+ed)\b|a (?:accepté|refusé|décliné) (?:cette|votre|l['’])\s?invitation|hat (?:diese|ihre|die) einladung (?:angenommen|abgelehnt)|ha (?:aceptado|rechazado) (?:esta|tu|su|la) invitación|ha (?:accettato|rifiutato) (?:questo|questa|l['’])\s?invito|heeft (?:deze|uw|je) uitnodiging (?:geaccepteerd|geweigerd)/iu;

/** What phone systems, scanners, backup jobs and services report; with a machine's mailbox it is a notice. */
export const MACHINE_WORDS =
  /\b(?:new voice ?mail|voice ?mail (?:from|message)|voice message|missed call|new fax|received fax|scanned (?:from|document|image)|scan from|backup (?:job|report|completed|failed|succeeded|successful)|job (?:completed|failed)|disk (?:space|usage)|alert|alarm triggered|has been (?:opened|closed|updated|assigned|created)|ticket|case (?:number|id)|your (?:order|invoice|subscription|domain|password|account|verification code|parcel)|verification code|security code|log ?in to|sign in to|unsubscribe|status report|uptime|storage quota|certificate (?:expires|expir)|expires (?:in|on))\b|neue (?:sprach|voicemail)|anruf in abwesenheit|nouveau message vocal|appel manqué|nuevo mensaje de voz|nuova segreteria|nieuw voicemailbericht/iu;

/** A ticket system says that it has the mail; people answer under the same subject, with "Re:" in front. */
export const TICKET_SUBJECTS =
  /^(?!(?:re|aw|sv|fwd?|tr|wg)\s*:).*(?:[[(#]\s?(?:ticket|case|request|ref)?[\s#:-]*\w{0,8}\d{2,}|\b(?:ticket|case|request)\s?#?\d{2,})/iu;
export const TICKET_WORDS =
  /\bwe (?:have )?received your (?:request|message|e-?mail|enquiry|ticket)|\byour (?:request|ticket|message|e-?mail|case|enquiry) (?:\S{1,20} )?(?:has been|was|is) (?:received|created|opened|logged|registered|assigned|closed|resolved|solved)|(?:ihre|wir haben ihre) (?:anfrage|nachricht|e-?mail) (?:\S{1,20} )?(?:ist |wurde )?(?:eingegangen|erhalten|erfasst)|votre (?:demande|message) (?:\S{1,20} )?(?:a (?:bien )?été (?:reçue?|enregistrée?|créée?))|(?:hemos recibido su|su) (?:solicitud|consulta|mensaje)|abbiamo ricevuto la (?:sua|tua) (?:richiesta|e-?mail)|we hebben uw (?:bericht|aanvraag|e-?mail) ontvangen/iu;

/** Whoever writes has put a request on record. */
export const TAKEN_DOWN =
  /\b(?:has|have) (?:been )?(?:logged|registered|recorded|opened|created)\b|\b(?:was|is) (?:logged|registered|recorded)\b|(?:aufgenommen|erfasst|registriert|angelegt|eröffnet|eingegangen)(?!\p{L})|(?:avons|a (?:bien )?été|est) (?:bien )?(?:enregistré|pris|créé|ouvert)|(?:hemos|ha sido|se ha) (?:registrado|creado|abierto|recibido)|(?:abbiamo|è stat[oa]) (?:registrat|apert|creat|presa? in carico)|(?:geregistreerd|aangemaakt|vastgelegd|in behandeling genomen)(?!\p{L})|(?:registámos|registramos|foi registad|foi registrad|foi criad|foi abert)|(?:zarejestrowan|zarejestrowali|przyjęliśmy|przyjęto|utworzono)|(?:registrerat|registrerats|skapat|skapats|registreret|oprettet|registrert|opprettet)(?!\p{L})|(?:kirjattu|kirjasimme|vastaanotettu|rekisteröity)|(?:zaevidovali|zaevidován|založili|přijali|zaregistrovali)|зарегистрирован|受け付けました|受付いたしました|已受理|접수/iu;

export const YOUR_REQUEST =
  /\byour (?:\S+ )?(?:enquiry|inquiry|request|message|e-?mail|ticket|case|query|report)\b|ihre? (?:anfrage|anliegen|nachricht|e-?mail|meldung)|votre (?:demande|message|mail|courriel)|(?:su|tu) (?:mensaje|solicitud|consulta|correo|petición)|(?:sua|vostra) (?:richiesta|segnalazione|e-?mail|mail)|(?:suo|vostro) messaggio|uw (?:bericht|melding|aanvraag|vraag|e-?mail)|(?:su|seu) (?:a )?(?:pedido|mensagem)|sua (?:mensagem|solicitação)|za wiadomość|zgłoszeni|(?:ditt|din) (?:meddelande|mejl|ärende|henvendelse|besked|sag|sak|e-?post|forespørgsel)|ärende|yhteydenot|viesti|asiasi|(?:vaši zprávu|váš požadavek|váš e-?mail)|ваше? (?:обращени|сообщени|письм)|お問い合わせ|您的/iu;

export const REQUEST_NUMBER =
  /(?:(?:ticket|case|request|reference|ref|job|incident|enquiry)\.?(?: (?:number|no\.?|id))?|(?:vorgang|ticket|fall|anfrage|referenz|auftrag|bearbeitung)(?:s?nummer|s?-?nr\.?)?|aktenzeichen|dossier|numéro|demande|expediente|solicitud|incidencia|número|richiesta|pratica|numero|zaak(?:nummer)?|meldingsnummer|referentie|pedido|processo|zgłoszeni\p{L}*|sprawy|ärende(?:nummer)?|sagsnummer|sag|saksnummer|sak|tapaus|palvelupyyntö|požadav\p{L}*|обращени\p{L}*|заявк\p{L}*|受付番号|工单|under|unter|sous|con el|numerolla|pod číslem|pod numerem|nr|n)[\s#:№nº°.[(]{0,6}[a-z]{0,6}-?\d{2,}/iu;

export const QUOTE_NUMBER =
  /(?:quote|include|mention|state|keep|use)\b[^.\n]{0,40}\b(?:number|reference|subject|id)\b|(?:geben sie|angeben|nennen sie|lassen sie)[^.\n]{0,60}(?:nummer|betreff)|(?:nummer|betreff)[^.\n]{0,30}(?:an|angeben|unverändert)|(?:rappel|indiqu|mentionn|précis)[^.\n]{0,40}(?:numéro|référence|objet)|(?:indique|mencione|cite|conserve)[^.\n]{0,40}(?:número|referencia|asunto|assunto)|(?:indic|cit|riport)[^.\n]{0,40}(?:numero|riferimento|oggetto)|vermeld[^.\n]{0,40}(?:nummer|referentie|onderwerp)|(?:podaj|podawa|powoł|zachowa)[^.\n]{0,40}(?:numer|temat)|(?:ange|uppge|angiv|oppgi|henvis)[^.\n]{0,40}nummer|(?:mainit|ilmoita)[^.\n]{0,40}numero|(?:uvád|uveď)[^.\n]{0,40}(?:číslo|předmět)|(?:указ|сохран)[^.\n]{0,40}(?:номер|тем)/iu;

export const WILL_ANSWER =
  /\b(?:we|someone|somebody|our team|a member of|an agent|a colleague)\b[^.\n]{0,30}\b(?:will|shall|aim)\b[^.\n]{0,40}\b(?:repl|respond|answer|contact|touch|back|look)|as soon as possible|shortly|so (?:schnell|bald|rasch) wie möglich|schnellstmöglich|umgehend|in kürze|melden uns|dès que possible|dans les (?:meilleurs|plus brefs) délais|reviendr|lo antes posible|a la mayor brevedad|en breve|appena possibile|al più presto|a breve|zo (?:snel|spoedig) mogelijk|assim que possível|o mais (?:breve|rápido)|com a maior brevidade|jak najszybciej|wkrótce|niezwłocznie|så snart (?:som|vi)|hurtigst muligt|så snart det er muligt|snarest|mahdollisimman pian|co nejdříve|brzy|в ближайшее время|как можно скорее|追って|尽快/iu;

/** A newsletter offers both; a person who wants to be taken off a list writes about one. */
export const IN_BROWSER =
  /\b(?:view|read|open) (?:this|it|the) ?(?:e-?mail|message|newsletter|mail)? ?(?:online|in (?:your|a|the) (?:web ?)?browser)|im browser (?:ansehen|anzeigen|öffnen)|(?:voir|afficher|consulter) (?:\S+ ){0,3}(?:en ligne|dans (?:votre|le) navigateur)|ver (?:\S+ ){0,4}en (?:el|su|tu) navegador|visualizza (?:\S+ ){0,4}(?:nel|online|browser)|bekijk (?:\S+ ){0,4}(?:online|browser)/iu;
export const UNSUBSCRIBE =
  /\bunsubscribe\b|newsletter abmelden|abbestellen|désinscri|désabonn|darse de baja|cancelar (?:la |su )?suscripción|disiscri|cancella(?:re)? l['’]iscrizione|afmelden|uitschrijven|avregistrera|afmeld|avmeld|wypisz/iu;
