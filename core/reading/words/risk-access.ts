/** The words of orders to let someone in, shut someone out, or pass mail on. */
import { lines } from '../kind-rule.ts';

export const MAIL_PASSED_ON = lines(`
  ~forward|~redirect|~divert|~copy|~bcc ... email|emails|mail|mails|messages|inbox|mailbox|everything|anything|post|calls ?* ?* ?* to|into
  ~forward|~redirect|~divert ... his|her|their|'s
  email|emails|mail|mails|messages|copies|everything|anything ... ~come|~go ?should ?* to me|us|him|her|my|his|gmail|hotmail
  also ~come|~go to / ~copy me|us|him|her|NAME ?in / ~bcc|~cc / ~send ... copies of
  copies of ... ~go|~come
  ~see|~read ... ?his|her|their|staff|everyone|what|all|whatever ?* email|emails|mail|messages|inbox|mailbox|emailing
  ~read whatever|what|everything|all ... inbox|mail|mailbox|email
  ~run of my|our|his|her ?* inbox|mailbox|email
`);

export const MAIL_KEPT = lines(`
  ~forward this|it me|us|the
  ~forward ?me ?us the|that|your ?* ?invoice|quote|email|report|message|receipt / read your
  phone ~divert|diverts
`);

export const ADMITTED = lines(`
  ~have|~need|~give|~get|~want|~grant|~restore|~remove|~revoke|~stop|~restrict|~limit|~sort|~set|~allow|~require ... access
  access ?!point|control to|for / full control|access|rights
  admin|administrator|editing|owner rights|access|account|login|user|permissions|privileges
  ~make|~have|~put ?back me|him|her|them|us|NAME|my|our ?* ?* ?back ?an|as|the ADMIN
  ADMIN of|on|for ?the ?our ?all SYSTEM|everything|account / ~sign in|into ?to ?the|our SYSTEM
  ~get|~hop|~let|~put|~add|~set|~invite ?* ?* ?* ?back ?up ?so ?he|she|they|can|get|straight in|into|onto|on|to ?to ?the|our|my|his|her|their|xero|that|this ?* ?* SYSTEM
  ~need|~needs|~want|~wants in|into|onto ?to ?the|our|my SYSTEM
  ~let ... into the|our|my SYSTEM|hosting|back|office / ~get into ?the|my|our|his|her|NAME ?* SYSTEM
  ~see|~view|~open|~edit|~look ?into ?the|my|our|his|her|their|all ?* ?* SYSTEM ?!is|are|was|works|reach
  ~take|~remove|~kick|~lock|~cut|~shut|~boot|~keep|~throw me|him|her|them|NAME|everyone|us ?* ?* off|out|from
  ~lock|~shut|~cut|~freeze ... out|off ?of ?everything|anything|system|email|network
  ~add|~create|~set|~make|~give|~open ... user|users|login|logins|account|accounts|profile|permission|permissions|mailbox ?up
  ~unblock|~unlock|~disable|~suspend|~close|~reactivate|~restore|~block|~shut|~freeze|~deactivate|~remove|~delete ?* ?down ?* ?* ?down account|user|login|accounts
  account|login|user|accounts|logins|profile ... closed|disabled|suspended|removed|blocked|frozen|stopped|cancelled|deactivated
  ~have|~need|~get|~give ... own user|login|account|logon
  ~set up / remotely / from home|abroad|spain|holiday / vpn / ~share ... with
  ~connect ... to our|the|my network|wifi|server|system / ~hand over
  ~add|~invite|~put NAME|him|her|them|my|our ?* ?* to|on|onto|into the ?* ?* SYSTEM|group|team
  ~give ... wifi|keys|inbox|mailbox|diary|calendar
  ~let|~allow NAME|him|her|them|the ?* ?* use|onto|on|into|see|open ... SYSTEM
`);

export const ADMITTED_WHERE = lines(`
  SYSTEM / access / admin|administrator / ~permission / ~login / ~user / ~account / everything|anything
  books|accounts / remotely
`);

export const NOT_ADMITTED = lines(`
  access point|points|road|door / server|computer cupboard|room|rack / visitors
  ~set up ?the|a|our|another|two|three|all ?the|new|second|desk|guest ?* phone|phones|till|tills|printer|printers|screen|screens|router|firewall|wifi|desk|desks|projector|tv|speaker|speakers|computer|computers|laptop|laptops
  ~get ... working|fixed|going|started|running|sorted|back|up|faster|new|another / ~get ~reach
  ~get to grips / ~reach
  ~take ... off ?the|my|our wall|desk|order|quote|table|counter|shelf|list|invoice
  sign in|on|at the window|reception|door|wall / ~come on / ~read the|your
  ~see if|whether|a|to|you|what ?!is / guest ?* wifi / ~let me|us have|know|see / spreadsheet
  ~put ... on|in ?the|our|my ?* ?* desk|wall|counter|table|cupboard|box|van|post|room|office|shop|window|front|page|website|site
`);

export const OPENED_UP = lines(`
  teamviewer / anydesk / team|any viewer|desk / logmein
  remote desktop|access|session|control|login|connection / screenconnect / splashtop / ultraviewer
  rustdesk / quick assist / rdp / ~remote in|on|into|onto
  ~let|~allow him|her|them|NAME ?* ?back ?straight in|on|onto|into
  ~give him|her|them|NAME ?* access|control / ~take over the|my|our computer|screen|pc
  domain login|registrar|control / ~log on|in|into|onto ?to|from|at
  ~kick|~boot him|her|them|NAME off|out / ~shut|~lock|~cut him|her|them|NAME ?* out|off
  ~let|~put|~get ... onto|into|on ?to ?the|my|our SYSTEM|pc / ~give ... run of
`);
