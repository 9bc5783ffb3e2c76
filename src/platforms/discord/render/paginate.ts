import type { Chunk } from './chunk.ts';
import type { SourceLine } from './sources.ts';

/** What one message holds: texts, and below them the sources of their marks. */
export type Page = { readonly texts: readonly string[]; readonly sources: readonly string[] };

/** UTF-16 units, line breaks counted. */
export type PageSizes = {
  /** All text of a page. */
  readonly page: number;
  /** Most of it that is kept for sources before any text is placed. */
  readonly sources: number;
};

/**
 * Puts chunks on pages, each with the sources of its own marks, for which room is kept first. Sources that find no room, or
 * that no mark points to, follow on the next pages: none is lost.
 */
export function paginate(chunks: readonly Chunk[], sources: readonly SourceLine[], sizes: PageSizes): readonly Page[] {
  const pages: Page[] = [];
  let texts: string[] = [];
  let cited: readonly SourceLine[] = [];
  const shown = new Set<SourceLine>();
  const close = () => {
    const room = sizes.page - sizeOf(texts);
    const fitting = takeFitting(cited, room);
    for (const line of fitting) shown.add(line);
    pages.push({ texts, sources: fitting.map(({ markdown }) => markdown) });
    texts = [];
    cited = [];
  };
  for (const { markdown, cites } of chunks) {
    const wanted = sources.filter((line) => cited.includes(line) || cites.includes(line.n));
    const reserved = Math.min(sizes.sources, sizeOf(wanted.map((line) => line.markdown)));
    if (texts.length > 0 && sizeOf([...texts, markdown]) + reserved > sizes.page) {
      close();
      cited = sources.filter(({ n }) => cites.includes(n));
    } else cited = wanted;
    texts.push(markdown);
  }
  if (texts.length > 0) close();
  return withRest(
    pages,
    sources.filter((line) => !shown.has(line)),
    sizes,
  );
}

/** The last page takes what still fits; further ones the rest. */
function withRest(pages: readonly Page[], rest: readonly SourceLine[], { page: most }: PageSizes): readonly Page[] {
  if (rest.length === 0) return pages;
  const last = pages.at(-1) ?? { texts: [], sources: [] };
  const taken = takeFitting(rest, most - sizeOf(last.texts) - sizeOf(last.sources));
  const filled = { ...last, sources: [...last.sources, ...taken.map(({ markdown }) => markdown)] };
  const all = [...pages.slice(0, -1), filled];
  const left = rest.slice(taken.length);
  return left.length === 0 ? all : withRest([...all, { texts: [], sources: [] }], left, { page: most, sources: most });
}

/** The first ones that fit. */
function takeFitting(lines: readonly SourceLine[], room: number): readonly SourceLine[] {
  let size = 0;
  const most = lines.findIndex(({ markdown }) => {
    size += markdown.length + 1;
    return size > room;
  });
  return most === -1 ? lines : lines.slice(0, most);
}

function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length + 1, 0);
}
