/** The words of orders that weaken protection, or let through what it blocks. */
import { lines } from '../kind-rule.ts';

export const PROTECTIONS = lines(`
  antivirus / anti-virus
  anti|virus virus|malware|checker|scanner|protection|software|thing|program|guard|checking|scan / virus
  malware / firewall|firewalls|firewall's / ~filter / filtering / spam / junk / quarantine / encryption
  bitlocker / ~encrypt / ~scramble / disk|disks ... scrambled / ~backup / back-up / back-ups / ~back ?* ups|up
  ~update ?!me|us|the|our|my|website|hours / updating / ~patch / defender / norton / mcafee / sophos
  security ?!guard|man|question|questions|code / screen|auto|automatic lock|locks|locking|lock-out|log-out
  ~lock itself|after / auto-lock / timeout / blocking / ~protection / ~safeguard / ~alert / monitoring
  logging / web|content|website|internet|site|page block|blocks|blocker|filter|restrictions / restrictions
  scans / scanning / scanner thing / scan
  thing|bit|program|software|box|system|gizmo check|that|which ?that ?which ~check|~scan|~block|~stop|~protect|~hold|~guard|~screen
  nightly|daily|weekly copy|copies / ~warning / ~restriction / popups|pop-ups / tamper / macro|macros
  smartscreen / uac / admin prompt|prompts / ~copy ... every|each night / overnight copy|copies
`);

export const PROTECTION_OFF = lines(`
  ~turn|~switch|~take|~knock|~shut|~have|~get|~want|~leave|~be|~go|~set|~keep|~come ... off
  ~take ... out|away
  off ?please ?for ?* ?* $ / ~disable / ~remove / ~uninstall / ~stop ?~ask / ~pause / ~suspend / ~skip
  ~bypass / ~lift / ~drop / ~cancel / ~kill / ~lower / ~relax / ~loosen / ~weaken / ~deactivate / ~reduce
  ~delay / ~halt / ~scrap / ~ditch / ~lose / ~bin / ~unplug / ~disconnect / ~exclude / ~ignore / ~postpone
  ~hold off|back / rid of / ~do|~manage|~live|~cope without / no more / no longer
  ~not ?be ?really need|needing|want|wanting|bother|have|run|running|back|needed / ~not ... run
  any longer|more $ / ~give ... a miss|rest / less often / only ... once|month|year / no need for
`);

export const LET_THROUGH = lines(`
  ~unblock ?!account|user|login / whitelist|allowlist|safelist / ~whitelist
  ~let|~allow ... through|past|by
  ~get round|around|past ?the ?our ?* filter|firewall|block|antivirus|security
  ~add|~put|~make ... exception|exclusion|whitelist|allow|safe / ~open ... port|ports
  ~release ... quarantine|quarantined|held / ~stop ... blocking
  ~lower|~relax|~reduce|~loosen|~weaken ... security|settings|protection|level|rules
  ~allow|~let all|every|any|zip|exe|macros|attachments
`);

export const PROTECTION_KEPT = lines(`
  ~unblock ... account|user|login / radio|music|heating|lights / ~turn|~switch|~put|~have ... back on
  ~keep ... on / ~keep ... running / leave ... alone|as|on|running
  ~backup drive|disk|generator|battery|plan|van|person / fire|smoke|burglar alarm|alarms
`);
