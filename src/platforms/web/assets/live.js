// The live chat: the same forms as without JavaScript, sent in the background. Nothing is kept in the browser.

const chat = document.getElementById('chat');
const log = document.getElementById('log');
const form = document.getElementById('ask');
const field = form.querySelector('textarea');
const { working, failed, away, retry, asked } = form.dataset;

/** Longer than the server waits for an answer. */
const PATIENCE = 30_000;

document.documentElement.classList.add('live');
field.setAttribute('aria-describedby', 'keys');

document.addEventListener('submit', (event) => {
  const { live } = event.target.dataset;
  if (live === undefined) return;
  event.preventDefault();
  if (live === 'ask') ask(event.target, event.submitter);
  else vote(event.target, event.submitter);
});

// Enter also ends the input of a Chinese word: that one must not send.
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  form.requestSubmit();
});

// A finger has no hover: the first tap on a mark shows what it stands for, the second one follows it.
document.addEventListener('click', (event) => {
  const mark = event.target.closest?.('.mark[data-tip]');
  const isOpen = mark?.classList.contains('open');
  for (const open of document.querySelectorAll('.mark.open')) open.classList.remove('open');
  if (!mark || isOpen || !matchMedia('(hover: none)').matches) return;
  event.preventDefault();
  mark.classList.add('open');
});

function ask(from, button) {
  const question = button?.name === 'question' ? button.value : field.value.trim();
  if (question === '') return;
  const turn = addTurn(question);
  if (from === form) {
    field.value = '';
    field.focus();
  } else turn.focus({ preventScroll: true });
  turn.scrollIntoView({ block: 'start' });
  send(turn, new URLSearchParams({ question, id: newId() }));
}

/** A failure keeps the id, so that trying again asks the same question and not another one. */
async function send(turn, body) {
  const place = turn.lastElementChild;
  const waiting = element('p', 'working', working);
  place.replaceChildren(waiting);
  place.className = '';
  try {
    place.replaceWith(...(await fragment('/', body)));
    turn.scrollIntoView({ block: 'start' });
  } catch (error) {
    const again = element('button', '', retry);
    again.type = 'button';
    again.addEventListener('click', () => {
      field.focus();
      send(turn, body);
    });
    const notice = element('p', 'notice failed', error.status === 503 ? away : failed);
    notice.setAttribute('role', 'alert');
    notice.append(again);
    place.replaceChildren(notice);
  }
}

async function vote(from, button) {
  const body = new URLSearchParams(new FormData(from));
  if (button?.name) body.set(button.name, button.value);
  try {
    const nodes = await fragment('/feedback', body);
    from.replaceWith(...nodes);
    const [first] = nodes;
    (first.querySelector('textarea') ?? first).focus();
  } catch {
    from.setAttribute('role', 'alert');
    from.append(element('p', 'notice', failed));
  }
}

async function fragment(address, body) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'X-Wenda-Fragment': '1' },
    body,
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw Object.assign(new Error('not answered'), { status: response.status });
  const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    const own = document.importNode(node, true);
    if (own instanceof HTMLElement && own.matches('.thanks, .notice')) own.tabIndex = -1;
    return own;
  });
}

function addTurn(question) {
  chat.classList.add('asked');
  const turn = element('article', 'turn', '');
  turn.tabIndex = -1;
  const heading = element('h2', 'question', '');
  const text = element('span', '', question);
  const lang = languageOf(question);
  if (lang) text.lang = lang;
  heading.append(element('span', 'hidden', `${asked}: `), text);
  turn.append(heading, element('div', '', ''));
  log.append(turn);
  return turn;
}

/** For screen readers and fonts, where the question is in another language than the page. */
function languageOf(text) {
  const isChinese = /\p{Script=Han}/u.test(text);
  const isChinesePage = document.documentElement.lang.startsWith('zh');
  if (isChinese === isChinesePage) return undefined;
  return isChinese ? 'zh-Hans' : 'en';
}

/** A random UUID; `crypto.randomUUID` is missing where the page is served without HTTPS. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
