import { LIMITS } from './limits.ts';

/** What is left of a message's room while it is put together. */
export interface Budget {
  /** Takes at most `wanted` units of text; says how many there were. */
  text(wanted: number): number;
  /** Units of text that are left. */
  left(): number;
  /** Takes one of the places for blocks that stand alone (tables, buttons, notes); false when there is none. */
  block(): boolean;
  /** Takes the message's one table; false when there has been one. */
  table(): boolean;
  /** Takes one of the places for charts; false when there is none. */
  chart(): boolean;
}

/** Between and around this many blocks that stand alone there may be text, and the footer: together they stay below 50. */
const STANDING = 18;

export function createBudget(text: number = LIMITS.allText, tables = 1): Budget {
  let left = text;
  let blocks = STANDING;
  let tablesLeft = tables;
  let chartsLeft: number = tables > 0 ? LIMITS.charts : 0;
  return {
    text: (wanted) => {
      const given = Math.max(0, Math.min(wanted, left));
      left -= given;
      return given;
    },
    left: () => Math.max(0, left),
    block: () => {
      blocks -= 1;
      return blocks >= 0;
    },
    table: () => {
      tablesLeft -= 1;
      return tablesLeft >= 0;
    },
    chart: () => {
      chartsLeft -= 1;
      return chartsLeft >= 0;
    },
  };
}
