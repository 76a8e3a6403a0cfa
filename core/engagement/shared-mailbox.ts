/** Mailboxes that several people read: nobody can say who of them wrote, so none can be the contact. */

/** RFC 2142's names, and what small businesses call theirs in several languages. */
const shared = [
  // RFC 2142
  'info marketing sales support abuse noc security postmaster hostmaster usenet news webmaster www uucp ftp',
  // English
  'accounting accounts admin administration administrator admins all billing bookings bookkeeping careers',
  'clerk company contact contactus customerservice desk dispatch enquiries enquiry everyone feedback finance',
  'frontdesk general hello help helpdesk hi hr inbox inquiries inquiry invoice invoices it itsupport jobs',
  'legal mail mailbox main management managers office officemanager operations orders owners payments payroll',
  'press procurement purchasing reception recruitment reservations returns root sales-team service services',
  'shop staff store studio supplies sysadmin team tech webshop workshop',
  'donotreply do-not-reply mailer-daemon noreply no-reply',
  // German
  'anfrage anfragen bestellung bewerbung buchhaltung buero büro einkauf empfang kanzlei kontakt kundendienst',
  'kundenservice personal post praxis rechnung rechnungen sekretariat verkauf vertrieb verwaltung zentrale',
  // French
  'accueil achats bonjour bureau commandes comptabilite comptabilité direction facturation secretariat secrétariat',
  // Spanish and Portuguese
  'administracao administración administracion atendimento ayuda comercial compras contabilidad contabilidade',
  'contacto contato facturacion financeiro geral hola oficina pedidos recepcion recepção secretaria ventas vendas',
  // Italian
  'amministrazione contabilita contatti fatture informazioni ordini segreteria ufficio vendite',
  // Dutch
  'administratie algemeen boekhouding facturen inkoop kantoor klantenservice receptie verkoop welkom',
  // Polish, Swedish, Danish, Norwegian
  'biuro ksiegowosc sekretariat zamowienia ekonomi faktura kansli kontor kundtjanst kundeservice salg',
]
  .join(' ')
  .split(' ');

const names = new Set(shared);

/**
 * Whether an address belongs to a desk rather than to a person. A `+tag` and figures at the end do not
 * hide it: `info+uk@` and `office2@` are shared too.
 */
export function isSharedMailbox(email: string): boolean {
  const local = email.slice(0, email.lastIndexOf('@')).toLowerCase().normalize('NFC');
  const name = local.replace(/\+.*$/, '').replace(/[-._]?\d+$/, '');
  return names.has(name) || names.has(name.replace(/[._-]/g, ''));
}
