import { once } from './once.ts';

/** What is made for each language when that language is first asked for: most processes that answer one question need one. */
export function byLanguage<T>(make: (language: 'en' | 'zh') => T): Readonly<Record<'en' | 'zh', T>> {
  const [en, zh] = [once(() => make('en')), once(() => make('zh'))];
  return {
    get en() {
      return en();
    },
    get zh() {
      return zh();
    },
  };
}
