/**
 * Writes into package-lock.json the optional packages of other platforms that an install left out.
 * A registry mirror may lack them; npm then drops their entries, and `npm ci` refuses the lock it wrote itself.
 * Run it after every `npm install`: node .ci/complete-lock.js
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'win32',
  'aix',
  'netbsd',
  'openbsd',
  'sunos',
  'openharmony',
];
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || lock.packages[`${path}/${place}`]) continue;
    lock.packages[place] = left(name, version.replace(/^[\^~]/, ''), entry.dev === true);
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} packages of other platforms added`);

/** What the package's own name says of the machines it is for. */
function left(name, version, dev) {
  const cpu = processors.filter(one => name.split(/[-/]/).includes(one));
  const os = systems.filter(one => name.includes(one));
  const libc = os.includes('linux') ? [name.includes('musl') ? 'musl' : 'glibc'] : [];
  const terms = Object.entries({ cpu, libc, os }).filter(([, values]) => values.length > 0);
  return { version, ...(dev && { dev }), optional: true, ...Object.fromEntries(terms) };
}
