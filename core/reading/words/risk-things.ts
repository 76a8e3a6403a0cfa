/** What one may be let into, and what may be erased: the classes SYSTEM and RECORD. */

/** What one may be let into. */
export const SYSTEMS = `
  system server mailbox inbox email calendar folder drive file account network wifi wi-fi computer pc laptop till booking bookings
  database portal crm cloud site website payroll record program software app diary teams sharepoint onedrive dropbox xero sage
  quickbooks cctv machine desktop hosting domain panel library register mail emails outlook workspace intranet dashboard books stock
  rota controller shared-drive tablet ipad vpn backend cms shopify wordpress facebook
`;

/** What may be erased. */
export const RECORDS = `
  file email mailbox inbox folder data photo picture record drive disk server archive message history log account backup back-up
  database document laptop computer pc pcs macs phone tablet ipad macbook footage recording video spreadsheet website calendar contact memory
  stick cloud chat voicemail cctv post report copy machine logs emails sheet profile app trash system
`;
