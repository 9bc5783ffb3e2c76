import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Reply } from '../../chat/message/message.ts';
import type { View } from './view.ts';

/** Which entry of the navigation the page belongs to. */
export type Section = 'ask' | 'companies' | 'articles' | 'coverage' | 'api' | 'about';

export type PageProps = {
  readonly view: View;
  readonly title: string;
  readonly section?: Section;
  /** Loads the script of the live chat. */
  readonly live?: boolean;
  readonly children: ComponentChildren;
};

/** The document around a page's content. */
export function Page({ view, title, section, live = false, children }: PageProps) {
  const { words, language, assets } = view;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · Wenda 问答`}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        {live && <script src={assets.script} type="module" />}
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Header view={view} section={section} />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <footer class="foot">
          <nav aria-label={words.about}>
            <a href="/about" aria-current={section === 'about' ? 'page' : undefined}>
              {words.about}
            </a>
            <a href="/api" aria-current={section === 'api' ? 'page' : undefined}>
              {words.api}
            </a>
          </nav>
        </footer>
      </body>
    </html>
  );
}

function Header({ view, section }: { readonly view: View; readonly section: Section | undefined }) {
  const { words } = view;
  const entries: readonly (readonly [Section, string, string])[] = [
    ['ask', '/', words.ask],
    ['companies', '/companies', words.companies],
    ['articles', '/articles', words.articles],
    ['coverage', '/coverage', words.coverage],
  ];
  return (
    <header class="head">
      <a class="brand" href="/">
        <span class="seal" lang="zh-Hans" aria-hidden="true">
          问
        </span>
        <span>
          Wenda <span lang="zh-Hans">问答</span>
        </span>
      </a>
      <nav class="nav" aria-label={words.mainNavigation}>
        <ul>
          {entries.map(([name, path, label]) => (
            <li>
              <a href={path} aria-current={section === name ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <LanguageSwitch view={view} />
    </header>
  );
}

const LANGUAGES: readonly (readonly [Reply['language'], string, string])[] = [
  ['en', 'EN', 'English'],
  ['zh-Hans', '简', '简体中文'],
  ['zh-Hant', '繁', '繁體中文'],
];

function LanguageSwitch({ view }: { readonly view: View }) {
  return (
    <form class="languages" method="post" action="/language">
      <input type="hidden" name="back" value={view.path} />
      <fieldset>
        <legend class="hidden">{view.words.languages}</legend>
        {LANGUAGES.map(([id, label, name]) => (
          <button
            type="submit"
            name="language"
            value={id}
            lang={id}
            aria-label={`${label} ${name}`}
            aria-pressed={id === view.language}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

/** A whole document as text. */
export function documentOf(page: preact.VNode): string {
  return `<!doctype html>${renderToString(page)}`;
}
