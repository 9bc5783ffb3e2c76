/** An element with a class and a text, either of which may be empty. */
export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** Nodes from what the server made. */
export function nodesOf(html) {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => document.importNode(node, true));
}
