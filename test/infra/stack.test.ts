/** All that is promised of the stack, in one process: to load the CDK takes longer than to read its template. */
import './stack/alarms.ts';
import './stack/dns.ts';
import './stack/emulator.ts';
import './stack/parts.ts';
import './stack/permissions.ts';
