import type { CitedStatement } from '../../answer/answer.ts';
import type { ReaderLanguage } from '../../lang/locale.ts';
import { publishedIn, publisherIn } from '../words/untold.ts';
import type { Source } from './catalogue-schema.ts';

/** Where a statement stands, with the statement in the reader's script. */
export function sourceOfStatement({ text, language: own, citation }: CitedStatement, language: ReaderLanguage): Source {
  const { n: _, quote: __, ...place } = citation;
  const written = own === 'en' ? 'en' : language === 'en' ? 'zh-Hans' : language;
  return {
    ...place,
    publisher: publisherIn(place.publisher, language),
    published: publishedIn(place.published, language),
    quote: { text, language: written },
  };
}
