/** The words of orders about passwords, codes and second factors. */
import { lines } from '../kind-rule.ts';

export const FACTORS = lines(`
  mfa / 2fa / two-factor / two-step / two factor|step / 2-step / 2 step|factor / second step|factor
  multi-factor / multifactor / authenticator / authentication / extra login|sign-in|security step
  verification ?!code / ~code ... phone|text|app|log|sign|login
  text|security|login|phone ~code|codes|check|thing / codes ?* ?* phone|app|log|login / app ... ~approve
  ~code thing|business|nonsense|palaver|faff / phone thing|prompt ... log|sign
`);

export const FACTOR_OFF = lines(`
  ~turn|~switch|~take|~knock|~have|~get|~want|~be ... off / ~disable / ~remove / ~stop / ~skip / ~bypass
  ~drop / ~kill / ~deactivate / ~scrap / ~ditch / ~lose / rid of / ~do|~manage|~live without / no more
  no longer / ~do not want|need|ask
`);

export const CODES = lines('~code ?!of / pin / otp / passcode / ~digit / six|6|four figure|figures');

export const CODE_TOLD = lines(`
  ~send / ~tell / ~forward / ~text / ~read / ~give / ~pass / ~share / ~email / ~reply / ~ring / ~quote
  ~whatsapp / ~ping / what the|it|is
`);

export const HARMLESS_CODES = lines(`
  ~post|~zip|door|gate|sort|bar|qr|product|dress|discount|area|dialling|nominal|cost|colour|color|country|vat|tax code|codes
  code for ?the door|gate|shed|yard / code of
`);

export const SECRETS = lines(`
  ~password ?!screen|policy|manager|rules|prompt|box / passphrase / ~passcode / pass word|words
  ~credential / pin / admin details / recovery|master|licence|license key|phrase|codes
  security question|questions|answer / ~login|logon|log-in|log-on ?!page|screen|box|name
  log|sign in|on details / user ?name and
`);

/** To tell, share, reset or weaken a secret. */
export const SECRET_DEEDS = lines(`
  ~send / ~tell ?!everyone|people|staff|them|customers / ~email / ~text / ~share / ~reply / ~read
  ~forward / ~whatsapp / ~message / ~give / ~pass / ~print / ~write / ~list / ~reset / ~change / ~swap
  ~set ... to / ~make ... same|simple|easy|easier|blank|shorter|all|the / ~put ... in|on|into|up
  ~stick ... on|to|by|up / ~leave ... on|with|under|in
  same|one|single|simple|easy|easier|shorter|blank|common ?* ~password|~login|pin / one ~login for
  no ~password / ~do without / ~take|~turn|~switch off / ~remove / ~do ... new / ~let ... have
  what is the / ~need|~want the|his|her|their|our|everyone's|all / ~pop|~drop / ~use my|our|his|her
`);

export const HARMLESS_SECRETS = lines(`
  ~ask|~asks|~asking|prompt|prompts for / ~expire / ~remind|~tell ?* ?* ?* to change|keep / ~force
  ~make people|everyone|staff|them change / ~change ?* own / password screen|page / warning
  stronger|longer|harder|complex / ~forgot my / ~set ?* ?up ?a ?* login|logon|account for
  new ~login for ?our ?the new / ~keep ... private|secret|safe
`);
