import type { CitedReply } from './cited-reply.ts';

type Cell = { readonly text: string; readonly citations: readonly number[] };

/** A reply as text, for assistants that read no structured content: statements with their marks, notes, then the sources. */
export function asText({ statements, tables, notes, choices, citations }: CitedReply): string {
  return [
    ...statements.map(marked),
    ...tables.flatMap(({ columns, rows }) => [columns.join(' | '), ...rows.map((row) => row.map(marked).join(' | '))]),
    ...notes,
    ...choices.map(({ label, question }) => `- ${label}: ${question}`),
    ...citations.map(
      ({ n, title, publisher, published, url }) => `[${n}] ${title} · ${publisher} · ${published} · ${url}`,
    ),
  ].join('\n');
}

function marked({ text, citations }: Cell): string {
  return [text, ...citations.map((n) => `[${n}]`)].filter((part) => part !== '').join(' ');
}
