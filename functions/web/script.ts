/** The one script of the console: single keys press their buttons, forms are sent once, a plan follows its form. */

/** Single keys can be switched off (WCAG 2.1.4), and do nothing while somebody types or holds another key. */
export const script = `
const off = () => localStorage.getItem('keys') === 'off';
document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
  if (event.key === '?') localStorage.setItem('keys', off() ? 'on' : 'off');
  if (off()) return;
  for (const one of document.querySelectorAll('[data-key]')) if (one.dataset.key === event.key) return one.click();
});
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = 'yes';
  setTimeout(() => delete form.dataset.sent, 3000);
});
const live = document.querySelector('form[data-live]');
let timer;
let asked = 0;
async function refresh(what, parts) {
  const mine = ++asked;
  const body = new URLSearchParams(new FormData(live));
  body.set('do', what);
  const answer = await fetch(live.action, { method: 'POST', body }).catch(() => null);
  if (!answer || mine !== asked) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const id of parts) {
    const [now, fresh] = [document.getElementById(id), page.getElementById(id)];
    if (now && fresh && mine === asked) now.replaceWith(fresh);
  }
}
live?.addEventListener('input', event => {
  clearTimeout(timer);
  const ticks = 'ticks' in event.target.dataset;
  const parts = ticks ? ['catalogue', 'plan-preview'] : ['plan-preview'];
  timer = setTimeout(refresh, ticks ? 0 : 600, ticks ? 'kind' : 'preview', parts);
});
`;
