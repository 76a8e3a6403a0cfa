/** Writes the cases' raw mails and their zone as files, to be tried with `sayso check`: npx tsx test/core/inbound/write-fixtures.ts */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { all, fileOf } from './cases/all.ts';
import { fixtures, zone } from './cases/stage.ts';

rmSync(new URL('mails/', fixtures), { recursive: true, force: true });
mkdirSync(new URL('mails/', fixtures));
for (const each of all) writeFileSync(fileOf(each), each.mail, 'latin1');
writeFileSync(new URL('zone.json', fixtures), `${JSON.stringify(zone, null, 2)}\n`);
