import type { Chunk } from './chunk.ts';
import type { SourceLine } from './sources.ts';

/** One page: its texts, and the sources that its marks point to. */
export type Page = { readonly texts: readonly string[]; readonly sources: readonly string[] };

/**
 * Puts chunks on pages of at most `most` UTF-16 units, each page with the sources of its own marks, for which room is kept first.
 * Where one chunk leaves too little room for all of its sources, each is shown with less. Sources that no mark points to follow
 * on the last pages: none is lost.
 */
export function paginate(chunks: readonly Chunk[], sources: readonly SourceLine[], most: number): readonly Page[] {
  const groups: Chunk[][] = [];
  for (const chunk of chunks) {
    const open = groups.at(-1);
    const size = open && sizeOf(textsOf([...open, chunk])) + sizeOf(fullForms(citedIn([...open, chunk], sources)));
    if (open && size !== undefined && size <= most) open.push(chunk);
    else groups.push([chunk]);
  }
  const pages = groups.map((group) => pageOf(group, sources, most));
  const shown = new Set(pages.flatMap((page) => page.cited));
  return withRest(
    pages,
    sources.filter((line) => !shown.has(line)),
    most,
  );
}

function pageOf(group: readonly Chunk[], sources: readonly SourceLine[], most: number) {
  const texts = textsOf(group);
  const cited = citedIn(group, sources);
  const room = most - sizeOf(texts);
  const forms = formsWithin(cited, room) ?? [];
  // Only what is no answer has more marks in a chunk than even the shortest forms leave room for.
  return { texts, sources: forms, cited: cited.slice(0, forms.length) };
}

/** The fullest forms that fit, the same for all; of the shortest ones as many as fit. */
function formsWithin(lines: readonly SourceLine[], room: number): readonly string[] | undefined {
  const levels = lines[0]?.forms.length ?? 0;
  for (let level = 0; level < levels; level += 1) {
    const forms = lines.map((line) => line.forms[level] ?? line.forms[0]);
    if (sizeOf(forms) <= room) return forms;
    if (level === levels - 1) return takeFitting(forms, room);
  }
  return undefined;
}

/** The last page takes what still fits; further ones the rest. */
function withRest(pages: readonly Page[], rest: readonly SourceLine[], most: number): readonly Page[] {
  if (rest.length === 0) return pages;
  const last = pages.at(-1) ?? { texts: [], sources: [] };
  const taken = takeFitting(fullForms(rest), most - sizeOf(last.texts) - sizeOf(last.sources));
  const filled = { texts: last.texts, sources: [...last.sources, ...taken] };
  const all = [...pages.slice(0, -1), filled];
  const left = rest.slice(taken.length);
  return left.length === 0 ? all : withRest([...all, { texts: [], sources: [] }], left, most);
}

function citedIn(chunks: readonly Chunk[], sources: readonly SourceLine[]): readonly SourceLine[] {
  const numbers = new Set(chunks.flatMap(({ cites }) => cites));
  return sources.filter(({ n }) => numbers.has(n));
}

function textsOf(chunks: readonly Chunk[]): readonly string[] {
  return chunks.map(({ markdown }) => markdown);
}

function fullForms(lines: readonly SourceLine[]): readonly string[] {
  return lines.map(({ forms: [full] }) => full);
}

/** The first ones that fit. */
function takeFitting(lines: readonly string[], room: number): readonly string[] {
  let size = 0;
  const most = lines.findIndex((line) => {
    size += line.length + 1;
    return size > room;
  });
  return most === -1 ? lines : lines.slice(0, most);
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}
