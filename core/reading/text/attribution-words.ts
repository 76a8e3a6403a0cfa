/** How mail programs introduce a quote ("On ... wrote:") in each language, as their own text resources say it. */

export type AttributionWords = {
  /** Words the line may open with; it may also open with a weekday, a number or a name. */
  opens: readonly string[];
  /** The verb, wherever it stands in the line. */
  wrote: readonly string[];
};

export const ATTRIBUTION_WORDS: Readonly<Record<string, AttributionWords>> = {
  en: {
    opens: ['On', 'In a message dated', 'In message', 'At', 'Quoting'],
    wrote: ['wrote', 'writes', 'said', 'Quoting'],
  },
  fr: { opens: ['Le', 'En date de', 'Message de'], wrote: ['a écrit', 'a ecrit', 'écrivait', 'a répondu'] },
  de: { opens: ['Am', 'Zitat von', 'Von'], wrote: ['schrieb', 'schreibt', 'geschrieben', 'Zitat von'] },
  es: { opens: ['El', 'En'], wrote: ['escribió', 'escribio', 'escribía', 'ha escrito'] },
  ca: { opens: ['El', 'Missatge de'], wrote: ['va escriure', 'ha escrit'] },
  it: { opens: ['Il', 'Il giorno', 'In data'], wrote: ['ha scritto', 'scrive', 'scriveva'] },
  nl: { opens: ['Op'], wrote: ['schreef', 'heeft geschreven', 'het volgende geschreven'] },
  pt: {
    opens: ['Em', 'No dia', 'A', 'Às', 'Citando'],
    wrote: ['escreveu', 'escreveu o seguinte', 'Citando'],
  },
  pl: {
    opens: ['W dniu', 'Dnia', 'Wiadomość', 'Użytkownik'],
    wrote: ['napisał', 'napisała', 'napisał(a)', 'napisał/a', 'pisze', 'napisana przez', 'napisano'],
  },
  sv: { opens: ['Den', 'På'], wrote: ['skrev', 'skriver'] },
  da: { opens: ['Den', 'På'], wrote: ['skrev', 'skriver', 'følgende'] },
  no: { opens: ['Den', 'På', 'Kl'], wrote: ['skrev', 'skreiv', 'skriver'] },
  fi: { opens: ['Lainaus'], wrote: ['kirjoitti', 'kirjoittaa'] },
  cs: { opens: ['Dne'], wrote: ['napsal', 'napsala', 'napsal(a)', 'napsal/a', 'odesílatel'] },
  sk: { opens: ['Dňa', 'Odosielateľ'], wrote: ['napísal', 'napísala', 'napísal(a)'] },
  hu: { opens: ['Ekkor'], wrote: ['írta', 'ezt írta', 'következőt írta'] },
  ro: { opens: ['În data de', 'Pe'], wrote: ['a scris'] },
  hr: { opens: ['Dana'], wrote: ['napisao', 'napisala', 'napisao/la', 'je napisao'] },
  sl: { opens: ['V', 'Dne'], wrote: ['je napisal', 'je napisala', 'je oseba'] },
  tr: { opens: [], wrote: ['şunu yazdı', 'şunları yazdı', 'yazdı', 'tarihinde'] },
  el: { opens: ['Στις'], wrote: ['έγραψε', 'έγραψε τα εξής'] },
  ru: { opens: [], wrote: ['написал', 'написала', 'написал(а)', 'пишет', 'писал', 'писала'] },
  uk: { opens: [], wrote: ['написав', 'написала', 'написав(ла)', 'пише', 'пишет'] },
  ja: { opens: [], wrote: ['書きました', 'のメール', 'のメッセージ', '書いた', 'wrote'] },
  zh: { opens: ['在', '于', '於'], wrote: ['写道', '寫道', '写到', '撰写', '來信', '来信'] },
  ko: { opens: [], wrote: ['작성', '님이 작성', '썼습니다', '쓰셨습니다'] },
  vi: { opens: ['Vào', 'Lúc'], wrote: ['đã viết', 'viết'] },
  id: { opens: ['Pada'], wrote: ['menulis'] },
  he: { opens: ['בתאריך', 'ב-'], wrote: ['כתב', 'כתבה', 'מאת', 'כתב/ה'] },
  ar: { opens: ['في', 'بتاريخ'], wrote: ['كتب', 'كتبت'] },
};

/** Short weekday names that programs begin the line with, in the languages that use no opening word. */
export const WEEKDAYS: readonly string[] = [
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday',
  'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche',
  'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
  'mié jue vie sáb dom lunes martes miércoles jueves viernes sábado domingo gio sab',
  'ma wo vr za zo maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'seg ter qua qui sex segunda terça quarta quinta sexta',
  'pon wt śr czw pt sob niedz niedz poniedziałek wtorek środa czwartek piątek sobota niedziela',
  'mån tis ons tors tor fre lör sön man lør søn mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag lördag söndag',
  'ke to pe la su maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai',
  'po út st čt pá so ne pondělí úterý středa čtvrtek pátek neděle ut št pi štvrtok piatok',
  'пн вт ср чт пт сб вс нд понедельник вторник среда четверг пятница суббота воскресенье',
  'pzt sal çar per cum cmt paz δευ τρί τετ πέμ παρ σάβ κυρ',
].flatMap(row => row.split(' '));
