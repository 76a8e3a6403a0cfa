/** The readable page's style: light, dark and on paper. */
export const style = `
:root { color-scheme: light dark; --line: light-dark(#d9dee0, #3a4448); --soft: light-dark(#55636a, #a5b3b8); }
body { font: 100%/1.55 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem;
  background: light-dark(#fff, #14181a); color: light-dark(#1b2426, #e9eeee); }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0; }
h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0; }
a { color: light-dark(#0f5c5c, #6fd0c6); }
p { margin: .35rem 0; max-width: 70ch; }
.soft, dt, th { color: var(--soft); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .25rem 1.2rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
.ledger { list-style: none; padding: 0; }
.ledger > li { padding: .8rem 0; border-bottom: 1px solid var(--line); break-inside: avoid; }
blockquote { margin: .4rem 0; padding-left: .9rem; border-left: 3px solid var(--line); white-space: pre-wrap;
  overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: anywhere; }
th { font-weight: 500; }
tr { break-inside: avoid; }
code { overflow-wrap: anywhere; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } a { color: inherit; } }
`;
