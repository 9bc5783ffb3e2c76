import type { Finding, Row, RowRole } from '../../answer/value.ts';
import { nameIn } from '../../knowledge/names.ts';
import type { Reply } from '../message/message.ts';
import { dateIn } from '../words/dates.ts';
import type { Labels } from '../words/labels.ts';
import { inBrackets } from '../words/script.ts';
import { valueText, whenOf } from './findings/row-words.ts';
import { type Speech, speechOf } from './findings/speech.ts';

/** A row of a headline for tools: the same words, in fields. */
export type FlatRow = {
  /** What it is: `revenue`, `listing (Hong Kong)`, with the company where there are several; null where it has no name. */
  readonly label: string | null;
  /** Null where nothing is held, and beside a verdict that rests on nothing. */
  readonly value: string | null;
  readonly period: string | null;
  readonly verdict?: 'yes' | 'no' | 'unknown';
  /** `nearest` is not what was asked for. */
  readonly role: RowRole;
  /** Numbers of the citations that hold it. */
  readonly n: readonly number[];
};

/** Every row of every finding, in order; a finding without rows is one row without a value. */
export function flatHeadline(
  findings: readonly Finding[],
  library: Labels,
  language: Reply['language'],
): readonly FlatRow[] {
  const speech = speechOf(library, language);
  return findings.flatMap((finding) => {
    const verdict = finding.verdict === undefined ? {} : { verdict: finding.verdict };
    if (finding.rows.length > 0) return finding.rows.map((row) => ({ ...flatRow(row, speech), ...verdict }));
    return finding.verdict === undefined && finding.missing === undefined
      ? []
      : [{ ...emptyRow(finding, speech), ...verdict }];
  });
}

function flatRow(row: Row, speech: Speech): FlatRow {
  const { about, role, n } = row;
  const beside = [row.value ? about : undefined, row.basis, row.stage].map((part) => (part ? speech.value(part) : ''));
  const label = speech.label(row);
  const whose = row.subject ? [nameIn(row.subject.names, speech.language)] : [];
  const named = [...whose, ...(label === undefined ? [] : [`${label}${inBrackets(beside, speech.language)}`])];
  return {
    label: named.join(speech.language === 'en' ? ', ' : '') || null,
    value: valueText(row, speech),
    period: whenOf(row, speech) || null,
    role,
    n,
  };
}

function emptyRow({ asked, missing }: Finding, speech: Speech): FlatRow {
  const period = missing?.period;
  return {
    label: speech.label(missing ?? asked) ?? null,
    value: null,
    period: period === undefined ? null : dateIn(period, speech.language),
    role: 'value',
    n: [],
  };
}
