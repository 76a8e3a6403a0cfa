/** The commonest small words of the languages clients may write in, to tell what is not English. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const ENGLISH = set(`
  the a an and or but if of to in on at for from with by as is are was were be been am do does did have has had will would can
  could should may must not no yes i you he she it we they me us him her them my your his our their this that these those what
  when where which who how why please thanks thank hi hello hey there here all any some so just about up out off over now then
  than too very more also let's get got go ok fine good great approved agreed confirmed noted received done test sure perfect
  cheers ta regards absolutely correct exactly sorry lovely brilliant understood tomorrow today tuesday wednesday thursday friday
  saturday sunday monday declined accepted nothing everything something
`);

/** Small words that English does not have, or hardly. */
export const FOREIGN = set(`
  der die das und ist nicht ein eine einen dem den des mit für von auf auch wir ihr sie ich bitte danke können könnten sind haben
  hat wird werden noch schon oder aber wenn dass daß zum zur im beim unser unsere ihre ihren uns mich mir kein keine guten morgen
  le la les un une des du de et est pas pour dans sur avec nous vous je il elle ce cette qui que ne au aux votre notre mon ma mes
  merci bonjour peut pouvez être avoir sont ont fait plus bien sans chez oui non très aussi
  el los las y es no por para con en que se su sus nuestro nuestra usted ustedes favor gracias hola puede pueden podría está están
  hay muy más pero si como cuando lo al del mañana buenos días
  il lo gli di che è per non con una sono ha grazie ciao puoi può potete della delle dei nel nella questo questa anche ma come
  het een van dat niet voor met zijn op ook wij jullie graag bedankt kunt kunnen naar maar om aan bij nog wel alle onze uw deze
  o os as um uma não em por na nas nos seu sua obrigado obrigada pode olá está são foi ao com mais também
  i w nie na z się jest do to że proszę dziękuję jak czy po od nasz dla może są był ale oraz dzień dobry
  och det att som på är inte för med till den ett jag vi ni tack kan om har från detta alla
  og ikke jeg vi dere til av er som på hvis takk kunne skal vil være deres vores tak hej hilsen
  ja se on ei että kiitos hei voi olla tämä mutta kun kanssa
  ve bir bu için ile çok lütfen teşekkürler merhaba de da mi ben biz siz
  és hogy nem egy az kérem köszönöm van de is
  şi să nu este pentru vă rog mulţumesc cu din mai
  a je že na se v ne prosím děkuji jako pro ale mám
  mae yn ddim diolch gan wedi eich ei os gwelwch dda
`);
