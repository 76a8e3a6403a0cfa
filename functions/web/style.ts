/** The one style sheet of the console and the client's pages: light and dark, phone first, no images. */
import { previewStyle } from '../../emails/preview.tsx';

export const style = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbfaf7, #14181a);
  --card: light-dark(#ffffff, #1c2225);
  --ink: light-dark(#1b2426, #e9eeee);
  --soft: light-dark(#55636a, #a5b3b8);
  --line: light-dark(#dfe3e1, #323b3f);
  --accent: light-dark(#0f5c5c, #6fd0c6);
  --on-accent: light-dark(#ffffff, #0c1a1a);
  --good: light-dark(#1d6b3a, #7fd6a0);
  --wait: light-dark(#855100, #f0bf6a);
  --bad: light-dark(#a11d2b, #ff9aa2);
  --ring: light-dark(#0b7285, #9be7f5);
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 100%/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; background: var(--paper); color: var(--ink); }
body { margin: 0; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; border-radius: 4px; }
h1 + .split, h1 + form, .title + form, .title + search { margin-top: 1.2rem; } p + form, blockquote + form { margin-top: 1rem; } form + p { margin-top: .8rem; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; background: var(--card); padding: .5rem 1rem; z-index: 2; }
header.top { border-bottom: 1px solid var(--line); background: var(--card); }
header.top > div, main, footer { max-width: 68rem; margin: 0 auto; padding: .75rem 1.25rem; }
header.top > div { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; }
.brand { font-weight: 700; font-size: 1.15rem; letter-spacing: -.01em; color: var(--ink); text-decoration: none; }
.brand span { color: var(--accent); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; }
nav a { text-decoration: none; padding: .5rem 0; color: var(--soft); }
nav a:hover, nav a[aria-current] { color: var(--ink); border-bottom: 2px solid var(--accent); }
.clock { margin-left: auto; color: var(--soft); font-variant-numeric: tabular-nums; font-size: .9rem; }
main { padding-top: 1.75rem; padding-bottom: 3rem; }
h1 { font-size: 1.7rem; line-height: 1.2; letter-spacing: -.02em; margin: 0 0 .35rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.12rem; margin: 2.2rem 0 .7rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p { margin: .35rem 0; max-width: 65ch; }
.lead, .soft, small { color: var(--soft); }
.lead { margin-bottom: 1.5rem; }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); padding: 0; list-style: none; }
.card, .panel { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 1.1rem 1.25rem; }
.card { display: flex; flex-direction: column; gap: .6rem; }
.card h2 { margin: 0; font-size: 1.1rem; }
.card h2 a { color: inherit; }
.split { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 2fr) minmax(0, 1fr); align-items: start; }
.split h2:first-child { margin-top: 0; }
.split.form { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } .split.form .beside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
@media (max-width: 52rem) { .split, .split.form { grid-template-columns: minmax(0, 1fr); } .split.form .beside { position: static; max-height: none; } .clock { margin-left: 0; width: 100%; } }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; margin: 0; }
dl.facts dt { color: var(--soft); } .stacked dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; } .stacked dl.facts > dd { margin-bottom: .6rem; }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.pill { display: inline-block; border: 1px solid currentColor; border-radius: 99px; padding: 0 .6rem; font-size: .82rem; line-height: 1.6; white-space: nowrap; color: var(--soft); }
.pill.bad { color: var(--bad); } .good { color: var(--good); } .wait { color: var(--wait); } .bad { color: var(--bad); }
.timeline { list-style: none; margin: 0; padding: 0; }
.timeline > li { position: relative; padding: 0 0 1.15rem 1.6rem; border-left: 2px solid var(--line); margin-left: .4rem; }
.timeline > li:last-child { border-left-color: transparent; }
.timeline > li::before { content: ""; position: absolute; left: -.45rem; top: .45rem; width: .75rem; height: .75rem; border-radius: 50%; background: var(--soft); border: 2px solid var(--card); }
.timeline > li.good::before { background: var(--good); } .timeline > li.wait::before { background: var(--wait); } .timeline > li.bad::before { background: var(--bad); }
.timeline h2 { font-size: 1rem; margin: 0 0 .25rem; }
.timeline time { color: var(--soft); font-size: .85rem; font-variant-numeric: tabular-nums; }
.timeline > li, .timeline > li * { overflow-wrap: anywhere; }
.timeline > li > * { color: var(--ink); } .timeline > li > .soft, .timeline > li > time { color: var(--soft); }
blockquote { margin: .4rem 0; padding: .5rem .9rem; border-left: 3px solid var(--accent); background: var(--paper); border-radius: 0 8px 8px 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.list { list-style: none; margin: 0; padding: 0; }
.list > li { padding: .55rem 0; border-bottom: 1px solid var(--line); }
.list > li:last-child { border-bottom: 0; }
table { width: 100%; border-collapse: collapse; }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
th { color: var(--soft); font-weight: 500; font-size: .9rem; }
.wide { overflow-x: auto; }
label { display: block; font-weight: 600; margin: .8rem 0 .25rem; }
input, select, textarea { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 8px; padding: .55rem .7rem; width: 100%; min-height: 44px; }
textarea { min-height: 5rem; }
button, .button { font: inherit; font-weight: 600; min-height: 44px; padding: .5rem 1.1rem; border-radius: 8px; border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent); cursor: pointer; text-decoration: none; display: inline-flex; align-items: center; }
button.quiet, .button.quiet { background: transparent; color: var(--accent); } button.bad { color: var(--bad); border-color: var(--bad); }
fieldset.ask { border: 1px solid var(--line); border-radius: 12px; background: var(--card); margin: 0 0 1rem; padding: .9rem 1.1rem; }
fieldset.ask legend { font-weight: 650; font-size: 1.05rem; float: left; width: 100%; padding: 0; margin-bottom: .5rem; }
.choices { clear: both; display: flex; flex-wrap: wrap; gap: .5rem; }
.choice { display: inline-flex; align-items: center; gap: .5rem; min-height: 44px; margin: 0; padding: .3rem .9rem; border: 1px solid var(--soft); border-radius: 99px; font-weight: 500; cursor: pointer; }
.choice:has(:checked) { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.choice:has(:focus-visible) { outline: 3px solid var(--ring); outline-offset: 2px; }
.choice input { width: auto; min-height: 0; margin: 0; accent-color: var(--accent); }
.check { display: flex; gap: .7rem; align-items: flex-start; font-weight: 400; padding: .5rem 0; min-height: 44px; cursor: pointer; }
.check input { width: 1.2rem; min-height: 1.2rem; flex: none; margin-top: .2rem; accent-color: var(--accent); }
fieldset.ask legend + * { clear: both; }
details summary { cursor: pointer; padding: .5rem 0; color: var(--accent); }
iframe { width: 100%; border: 1px solid var(--line); border-radius: 8px; background: #fff; }
pre { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem; font-size: .85rem; }
${previewStyle}
.edit-mail { border: 1px solid var(--line); border-radius: 12px; background: var(--card); padding: .3rem 1.1rem; margin: 0 0 1.5rem; } .timeline .edit-mail { border: 0; padding: 0; margin: 0; background: none; }
.views { display: flex; flex-wrap: wrap; gap: 2rem; } .views .mail { max-width: 100%; } .mail iframe { max-width: 100%; }
.title { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; }
.row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: end; }
.row.search > div { flex: 1 1 9rem; } .row.search > div:first-child { flex: 3 1 14rem; } .row.search label { margin-top: 0; font-size: .9rem; }
.sticky { position: sticky; bottom: 0; background: var(--paper); padding: .75rem 0; border-top: 1px solid var(--line); }
.pair { display: grid; gap: 0 .8rem; grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr)); align-items: end; }
.split.even { grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 1.5rem; }
.panel { margin: 0 0 1.25rem; } .panel > h2 { margin-top: 0; }
.figures { display: flex; flex-wrap: wrap; gap: .75rem; list-style: none; padding: 0; margin: 1rem 0 1.5rem; }
.figures li { flex: 1 1 9rem; } .figures a, .figures li > span { display: block; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .7rem 1.1rem; color: var(--soft); text-decoration: none; }
.figures a:hover { border-color: var(--accent); } .figures strong { display: block; font-size: 1.9rem; line-height: 1.15; font-variant-numeric: tabular-nums; }
.with-button { display: flex; gap: 1rem; justify-content: space-between; align-items: center; } .with-button > div { min-width: 0; overflow-wrap: anywhere; }
.board .pill { margin-left: .4rem; }
ul.plain { padding-left: 1.1rem; margin: .3rem 0; }
.waited { display: grid; grid-template-columns: max-content max-content; gap: 0 .6rem; margin: 0; font-size: .88rem; white-space: nowrap; } .waited dt { color: var(--soft); } .waited dd { margin: 0; }
.bar { vertical-align: middle; fill: currentColor; } .bar .empty { fill: var(--line); }
.axis { stroke: var(--line); stroke-width: 1.5; } .weeks, .day-line { display: block; width: 100%; height: auto; }
.weeks .sent, .day-line .sent { fill: var(--accent); } .weeks .received, .day-line .task { fill: var(--wait); } .day-line text { font-size: 11px; fill: var(--soft); }
.key { display: inline-block; width: .7rem; height: .7rem; border-radius: 3px; } .key.sent { background: var(--accent); } .key.received { background: var(--wait); }
.notice { border: 1px solid currentColor; border-radius: 12px; padding: .7rem 1.1rem; background: var(--card); max-width: none; }
.progress { display: block; width: 100%; height: 10px; margin: .5rem 0 1rem; } .progress .empty { fill: var(--line); } .progress .answered { fill: var(--accent); opacity: .45; } .progress .done { fill: var(--good); }
fieldset.times { border: 0; padding: 0; margin: .5rem 0; } fieldset.times legend { font-weight: 600; padding: 0; margin-bottom: .4rem; }
.pages { padding: 1rem 0; align-items: center; }
.keys button { margin: .25rem 0; } kbd { margin-left: .5rem; border: 1px solid currentColor; border-radius: 4px; padding: 0 .35rem; font: .8rem ui-monospace, monospace; }
button[aria-pressed="true"]::before { content: "✓"; margin-right: .4rem; }
.doings details { border-top: 1px solid var(--line); } .doings details:first-of-type { border-top: 0; }
code { overflow-wrap: anywhere; font-size: .85em; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
table.stack th[scope="row"] { font-size: 1rem; color: var(--ink); font-weight: 600; } table.stack th .soft { font-weight: 400; font-size: .9rem; }
@media (max-width: 44rem) {
  .list .with-button { flex-direction: column; align-items: start; gap: .5rem; }
  .sticky { position: static; }
  table.stack, table.stack tbody, table.stack tr, table.stack th, table.stack td { display: block; }
  table.stack thead { position: absolute; left: -999px; }
  table.stack tr { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: .6rem 1rem; margin-bottom: 1rem; }
  table.stack th, table.stack td { border: 0; padding: .25rem 0; }
  table.stack td::before { content: attr(data-label) ": "; color: var(--soft); }
}
footer { color: var(--soft); font-size: .88rem; border-top: 1px solid var(--line); }
@media print { header.top, footer, form { display: none; } }
`;
