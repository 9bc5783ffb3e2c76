import { displayName } from '../../knowledge/company.ts';
import { readerLanguageOf, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import { compact } from '../../lang/text.ts';
import { keysOf, type Lexicon } from '../../search/lexicon.ts';

/** A company for a text that is being typed: what is shown, and what is put in. */
export type NameChoice = { readonly label: string; readonly value: string };

export type Completions = (text: string, most: number, locale: string | undefined) => readonly NameChoice[];

/** Completes names of companies from any form that people type, pinyin and tickers included; a beginning goes before a part. */
export function createCompletions({ forms }: Lexicon): Completions {
  const keyed = forms
    .filter(({ entity }) => entity.kind === 'company')
    .flatMap(({ form, entity }) => keysOf(form).map((key) => ({ key, entity })));
  return (text, most, locale) => {
    const typed = compact(text);
    const begins = keyed.filter(({ key }) => key.startsWith(typed));
    const contains = keyed.filter(({ key }) => typed.length > 1 && key.includes(typed));
    const entities = new Set([...begins, ...contains].map(({ entity }) => entity));
    const language = readerLanguageOf(locale);
    return [...entities].slice(0, most).map(({ names }) => {
      const value = displayName(names, textLanguage(language));
      const other = displayName(names, language === 'en' ? 'zh' : 'en');
      const shown = inScript(value, language);
      return { label: shown === other ? shown : `${shown} · ${other}`, value: shown };
    });
  };
}
