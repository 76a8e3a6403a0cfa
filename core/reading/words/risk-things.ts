/** What risky orders are about: the classes SYSTEM, DATA, DEVICE, RECORD, MONEY and GIZMO. */

/** What one may be let into. */
export const SYSTEMS = `
  system server mailbox inbox email calendar folder drive file account network wifi wi-fi computer pc laptop till booking bookings
  database portal crm cloud site website payroll record program software app diary teams sharepoint onedrive dropbox xero sage
  quickbooks cctv machine desktop hosting domain panel library register mail emails outlook workspace intranet dashboard books stock
  rota controller shared-drive tablet ipad vpn backend cms shopify wordpress facebook wages camera sheet spreadsheet ledger planner
  package instagram twitter linkedin youtube google microsoft router switchboard voicemail archive register list s-drive
`;

/** What may be erased without a thing being carried away. */
export const DATA = `
  file email mailbox inbox folder data photo picture record archive message history log account backup back-up copy database
  document footage recording video spreadsheet website calendar contact memory cloud chat voicemail cctv post report logs emails
  sheet profile app trash detail payslip enquiry booking correspondence entry page scan letter conversation thread register wages
  contract attachment note movie film music clip draft snap image form dossier paperwork mail mails text texts
  voicemail clip junk clutter newsletter transcript ledger card tape
`;

/** What holds data. */
export const DEVICES = `
  drive disk disc server laptop computer pc pcs mac macs phone mobile handset tablet ipad macbook stick machine system nas box tower
  desktop card memory-stick sd usb till notebook chromebook copier hard-drive hdd ssd
`;

/** Words for money and for what is due. */
export const MONEY = `
  money cash fund deposit balance refund payment euro pound dollar quid fee rent instalment salary wage wages premium share credit sum
  subscription renewal float bonus commission remainder difference arrears donation fare expense
`;

/** What people call a thing whose name they do not know. */
export const GIZMOS = `
  thing thingy thingummy thingamajig gizmo gadget widget bit box program programme software system app business nonsense palaver
  carry-on faff feature setting service jobby whatsit contraption pop-up popup message icon button tool gubbins rigmarole affair one
`;
