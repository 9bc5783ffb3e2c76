import type { SlackMessage } from '../../../../src/platforms/slack/render/render.ts';

type Node = Readonly<Record<string, unknown>>;

/** A message as Slack's client shows it, drawn from its blocks: what is not known here is not passed over in silence. */
export function slackPage(asked: string, { blocks }: Pick<SlackMessage, 'blocks'>): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Slack</title><style>${STYLE}</style>
<main>
${message('M', 'Mei', `<p><span class="mention">@Wenda</span> ${escaped(asked)}</p>`)}
${message('问', 'Wenda <small>APP</small>', blocks.map((block) => drawn(nodeOf(block))).join('\n'))}
</main></html>`;
}

function message(face: string, name: string, body: string): string {
  const kind = face === '问' ? 'face bot' : 'face';
  return `<article><div class="${kind}">${face}</div><div><h2>${name} <time>10:24 AM</time></h2>${body}</div></article>`;
}

function nodeOf(value: unknown): Node {
  if (typeof value !== 'object' || value === null) throw new Error(`no block: ${JSON.stringify(value)}`);
  return Object.fromEntries(Object.entries(value));
}

function all(value: unknown): string {
  return Array.isArray(value) ? value.map((one) => drawn(nodeOf(one))).join('') : '';
}

function drawn(node: Node): string {
  const draw = DRAWN[String(node['type'])];
  if (!draw) throw new Error(`a block that is not drawn: ${JSON.stringify(node).slice(0, 200)}`);
  return draw(node);
}

const DRAWN: Readonly<Record<string, (node: Node) => string>> = {
  rich_text: ({ elements }) => all(elements),
  rich_text_section: ({ elements }) => `<p>${all(elements)}</p>`,
  rich_text_list: ({ elements }) =>
    `<ul>${(Array.isArray(elements) ? elements : []).map((one) => `<li>${drawn(nodeOf(one))}</li>`).join('')}</ul>`,
  rich_text_quote: ({ elements }) => `<blockquote>${all(elements)}</blockquote>`,
  text: ({ text, style }) => {
    const said = escaped(String(text)).replaceAll('\n', '<br>');
    return style === undefined || !nodeOf(style)['bold'] ? said : `<b>${said}</b>`;
  },
  link: ({ text, url }) => `<a>${escaped(String(text ?? url))}</a>`,
  context: ({ elements }) => `<p class="context">${all(elements)}</p>`,
  plain_text: ({ text }) => escaped(String(text)),
  raw_text: ({ text }) => escaped(String(text)),
  actions: ({ elements }) => `<div class="row">${all(elements)}</div>`,
  button: ({ text }) => `<span class="button">${drawn(nodeOf(text))}</span>`,
  context_actions: ({ elements }) => `<div class="row">${all(elements)}</div>`,
  feedback_buttons: ({ positive_button, negative_button }) =>
    [positive_button, negative_button]
      .map((one) => `<span class="vote">${drawn(nodeOf(nodeOf(one)['text']))}</span>`)
      .join(''),
  table: ({ rows }) =>
    `<table>${(Array.isArray(rows) ? rows : []).map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
};

function cells(row: unknown): string {
  return (Array.isArray(row) ? row : []).map((cell) => `<td>${drawn(nodeOf(cell))}</td>`).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const STYLE = `
body { margin: 0; background: #fff; color: #1d1c1d; font: 15px/1.47 Lato, "Noto Sans", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif; }
main { padding: 20px 24px; }
article { display: grid; grid-template-columns: 36px 1fr; gap: 10px; margin-block-end: 18px; }
.face { width: 36px; height: 36px; border-radius: 6px; background: #4a6fa5; color: #fff; display: grid; place-items: center; font-weight: 700; }
.face.bot { background: #a3322a; font-size: 20px; }
h2 { margin: 0; font-size: 15px; } h2 time { font-weight: 400; font-size: 12px; color: #616061; }
h2 small { background: #e8e8e8; color: #616061; border-radius: 3px; padding: 1px 4px; font-size: 10px; font-weight: 600; }
p { margin: 4px 0; } ul { margin: 4px 0; padding-inline-start: 24px; } li p { margin: 0; }
blockquote { margin: 4px 0; padding-inline-start: 12px; border-inline-start: 4px solid #ddd; }
a { color: #1264a3; } .mention { color: #1264a3; background: #e8f1f8; border-radius: 3px; padding: 0 2px; }
.context { color: #616061; font-size: 13px; }
table { border-collapse: collapse; margin: 8px 0; } td { border: 1px solid #ddd; padding: 6px 10px; vertical-align: top; }
td p { margin: 0; } tr:first-child td { background: #f8f8f8; font-weight: 700; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
.button { border: 1px solid #bbb; border-radius: 4px; padding: 4px 12px; font-size: 13px; font-weight: 700; }
.vote { border: 1px solid #ddd; border-radius: 14px; padding: 2px 10px; font-size: 13px; color: #454245; }`;
