import { element, nodesOf } from './nodes.js';

// The live chat: the same forms as without JavaScript, sent in the background. The conversation stays in this tab of the browser
// until it is closed, so that Reload and Back find it again.

const chat = document.getElementById('chat');
const log = document.getElementById('log');
const form = document.getElementById('ask');

/** Longer than the server waits for an answer. */
const PATIENCE = 30_000;
/** Questions of a conversation that are kept. */
const MOST_TURNS = 30;
const CONVERSATION = 'wenda.conversation';
const THREAD = 'wenda.thread';
const PENDING = 'wenda.pending';

if (form) openChat();
document.addEventListener('submit', (event) => {
  const { live } = event.target.dataset;
  if (live === undefined) return;
  if (live === 'feedback') {
    event.preventDefault();
    vote(event.target, event.submitter);
  } else if (live === 'ask') {
    event.preventDefault();
    if (form) ask(event.target, event.submitter);
    else askOnFirstPage(event.target, event.submitter);
  }
});

function openChat() {
  const field = form.querySelector('textarea');
  document.documentElement.classList.add('live');
  field.setAttribute('aria-describedby', 'keys');
  // Enter also ends the input of a Chinese word: that one must not send.
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  document.getElementById('fresh').addEventListener('click', startOver);
  // Reloading a page that a form led to would send the form again.
  history.replaceState(null, '', location.pathname);
  restore();
  askPending();
}

/** What was said before, above what the server has just answered. */
function restore() {
  const own = new Set([...log.children].map(({ id }) => id));
  const turns = nodesOf(recall(CONVERSATION) ?? '').filter((node) => node instanceof HTMLElement && !own.has(node.id));
  log.prepend(...turns);
  for (const left of log.querySelectorAll('.working')) left.closest('.turn').remove();
  if (log.children.length > 0) chat.classList.add('asked');
  save();
}

function save() {
  const turns = [...log.querySelectorAll('.turn')].slice(-MOST_TURNS);
  keep(CONVERSATION, turns.map((turn) => turn.outerHTML).join(''));
}

function startOver() {
  for (const key of [CONVERSATION, THREAD]) keep(key, '');
  log.replaceChildren();
  chat.classList.remove('asked');
  form.querySelector('textarea').focus();
}

/** A question from another page is asked on the first one, where the conversation is. */
function askOnFirstPage(from, button) {
  const fields = fieldsOf(from, button);
  if (!fields.get('question').trim()) return;
  keep(PENDING, fields.toString());
  location.assign('/');
}

function askPending() {
  const fields = new URLSearchParams(recall(PENDING) ?? '');
  keep(PENDING, '');
  const question = fields.get('question');
  if (question) begin(question, fields.get('about'));
}

function fieldsOf(from, button) {
  const fields = new URLSearchParams(new FormData(from));
  if (button?.name) fields.set(button.name, button.value);
  return fields;
}

function ask(from, button) {
  const question = fieldsOf(from, button).get('question')?.trim();
  if (!question) return;
  const turn = begin(question);
  const field = form.querySelector('textarea');
  if (from === form) {
    field.value = '';
    field.focus();
  } else turn.focus({ preventScroll: true });
}

function begin(question, about) {
  const id = newId();
  const turn = addTurn(question, id);
  turn.scrollIntoView({ block: 'start' });
  send(turn, new URLSearchParams({ question, id, thread: thread(), ...(about && { about }) }));
  return turn;
}

/** A failure keeps the id, so that trying again asks the same question and not another one. */
async function send(turn, body) {
  const { working, failed, away, limited, retry } = form.dataset;
  const reasons = { 429: limited, 503: away };
  const place = turn.lastElementChild;
  const waiting = element('p', 'working', working);
  place.replaceChildren(waiting);
  place.className = '';
  try {
    place.replaceWith(...(await fragment('/', body)));
    turn.scrollIntoView({ block: 'start' });
    save();
  } catch (error) {
    const again = element('button', '', retry);
    again.type = 'button';
    again.addEventListener('click', () => {
      form.querySelector('textarea').focus();
      send(turn, body);
    });
    const notice = element('p', 'notice failed', reasons[error.status] ?? failed);
    notice.setAttribute('role', 'alert');
    notice.append(again);
    place.replaceChildren(notice);
  }
}

async function vote(from, button) {
  try {
    const nodes = await fragment(from.getAttribute('action'), fieldsOf(from, button));
    from.replaceWith(...nodes);
    const [first] = nodes;
    (first.querySelector('textarea, [type=url]') ?? first).focus();
    if (form) save();
  } catch (error) {
    const { failed, limited } = from.dataset;
    from.setAttribute('role', 'alert');
    from.append(element('p', 'notice', error.status === 429 ? limited : failed));
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
  const nodes = nodesOf(await response.text());
  for (const own of nodes) if (own instanceof HTMLElement && own.matches('.thanks, .notice')) own.tabIndex = -1;
  return nodes;
}

function addTurn(question, id) {
  chat.classList.add('asked');
  const turn = element('article', 'turn', '');
  turn.id = `turn-${id}`;
  turn.tabIndex = -1;
  const heading = element('h2', 'question', '');
  const text = element('span', '', question);
  const lang = languageOf(question);
  if (lang) text.lang = lang;
  heading.append(element('span', 'hidden', `${form.dataset.asked}: `), text);
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

/** Follow-up questions hang on it: each tab, and each conversation in it, has its own. */
function thread() {
  const known = recall(THREAD) || newId();
  keep(THREAD, known);
  return known;
}

/** A random UUID; `crypto.randomUUID` is missing where the page is served without HTTPS. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A browser may forbid to keep anything: then a conversation ends with its page. */
function keep(key, value) {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // It is only forgotten earlier.
  }
}

function recall(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}
