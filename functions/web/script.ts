/** The one script of the console: single keys press the buttons that name them, and forms show that they were sent. */

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
`;
