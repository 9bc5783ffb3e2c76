import type { Units } from '../../knowledge/shown/unit.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import type { Localized } from '../../lang/text.ts';

/** What labels are made from: an entry of `attributes.yaml`. */
export type Labelled = {
  readonly id: string;
  readonly answers: string;
  readonly kind: 'state' | 'event' | 'figure';
  readonly labels: Required<Localized>;
  /** A figure of it below zero is a loss. */
  readonly loss?: boolean;
  readonly qualifiers?: Readonly<Record<string, { readonly labels: Required<Localized> }>>;
};

/** What labels and values are put into words with: a library has it. */
export type Labels = { readonly attributes: readonly Labelled[]; readonly units: Units };

/** An attribute, or one of its qualifiers. */
export type LabelOf = { readonly attribute?: string | undefined; readonly qualifier?: string | undefined };

/** A label that is no name by itself: `by` of a fine. */
const PREPOSITION = /^(?:by|for|in|to|with|from|at|on|of|against)$/;

/** What an attribute or its qualifier is called: `chief executive`, `offer price`, `fine by`; undefined where it is not known. */
export function labelIn(
  attributes: readonly Labelled[],
  { attribute, qualifier }: LabelOf,
  language: ReaderLanguage,
): string | undefined {
  const entry = attributes.find(({ id }) => id === attribute);
  if (!entry) return undefined;
  const own = entry.labels[textLanguage(language)];
  const part = qualifier === undefined ? undefined : entry.qualifiers?.[qualifier]?.labels;
  if (!part) return inScript(own, language);
  if (!PREPOSITION.test(part.en)) return inScript(part[textLanguage(language)], language);
  return language === 'en' ? `${own} ${part.en}` : inScript(`${own}${part.zh}`, language);
}

/** A label at the beginning of a line: `Chief executive`. */
export function capitalised(label: string): string {
  return label.charAt(0).toUpperCase() + label.slice(1);
}

/** Whether a negative figure of the attribute is a loss. */
export function mayLose(attributes: readonly Labelled[], attribute: string | undefined): boolean {
  return attributes.find(({ id }) => id === attribute)?.loss ?? false;
}
