import { element } from './nodes.js';

// An answer's address, its text, or its text with sources goes to the clipboard; where there is none the link is followed.
document.addEventListener('click', async (event) => {
  const link = event.target.closest?.('[data-copy]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || !navigator.clipboard) return;
  event.preventDefault();
  try {
    // Safari takes no text that comes later, but a promise of it.
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': textBehind(link) })]);
  } catch {
    location.assign(link.href);
    return;
  }
  const said = element('span', 'copied', link.parentElement.dataset.copied);
  said.setAttribute('role', 'status');
  link.parentElement.querySelector('.copied')?.remove();
  link.parentElement.append(said);
});

async function textBehind(link) {
  const asText = (text) => new Blob([text], { type: 'text/plain' });
  if (link.dataset.copy === 'address') return asText(link.href);
  const response = await fetch(link.href);
  if (!response.ok) throw new Error('not there');
  return asText(await response.text());
}
