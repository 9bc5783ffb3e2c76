import type { Block, Line } from '../../../chat/message/message.ts';
import { comparePath } from '../view.ts';
import { LineView, type Shown } from './line.tsx';

/** A table, and below one that compares companies the way to all that can be compared. */
export function TableView({ block, ...shown }: Shown & { readonly block: Extract<Block, { type: 'table' }> }) {
  const { companies = [] } = block;
  const table = <Table block={block} {...shown} />;
  if (companies.length < 2) return table;
  return (
    <>
      {table}
      <p class="note" lang={shown.view.language}>
        <a href={comparePath(companies.slice(0, 2))}>{shown.view.words.compare.sideBySide}</a>
      </p>
    </>
  );
}

function Table({ block, ...shown }: Shown & { readonly block: Extract<Block, { type: 'table' }> }) {
  const { bars } = block;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="scroll" tabIndex={0} aria-label={block.columns.join(', ')}>
      <table class={bars === undefined ? undefined : 'compared'}>
        <thead>
          <tr>
            {block.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, place) => (
            <tr>
              {row.map((line, index) =>
                index === 0 ? (
                  <th scope="row">
                    <LineView line={line} {...shown} />
                    {bars !== undefined && <Bar length={bars[place] ?? 0} />}
                  </th>
                ) : (
                  <td class={isShort(line) ? 'whole' : undefined}>
                    <LineView line={line} {...shown} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Characters of a value or day that has no place to break. */
const SHORT = 14;

function isShort(line: Line): boolean {
  return line.reduce((length, inline) => length + ('text' in inline ? inline.text.length : 1), 0) <= SHORT;
}

/** How large a value is beside the others; the value itself stands next to it. */
export function Bar({ length, second = false }: { readonly length: number; readonly second?: boolean }) {
  return (
    <svg class={second ? 'bar second' : 'bar'} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * length} height="4" />
    </svg>
  );
}
