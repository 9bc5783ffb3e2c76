import { displayName } from '../../knowledge/company.ts';
import type { Library } from '../../knowledge/library.ts';
import { type ReaderLanguage, textLanguage } from '../../lang/locale.ts';
import { inScript } from '../../lang/script.ts';
import type { Command } from './command.ts';

/** A command's example with names of the library in it, in the reader's language. */
export function exampleOf({ examples }: Command, library: Library, language: ReaderLanguage): string {
  const reader = textLanguage(language);
  const [company, other] = exampleNames(library, reader);
  const filled = examples[reader]
    .replace('{company}', company ?? '…')
    .replace('{other}', other ?? '…')
    .replace('{question}', library.glossary.examples[reader][0] ?? '…');
  return inScript(filled, language);
}

/** The glossary's two companies, else the first two of the library. */
function exampleNames({ companies, glossary }: Library, reader: 'en' | 'zh'): readonly string[] {
  const chosen = glossary.exampleCompanies.flatMap((id) => companies.get(id) ?? []);
  return [...chosen, ...companies.values()].slice(0, 2).map(({ names }) => displayName(names, reader));
}
