import type { Block } from '../../../chat/message/message.ts';
import { articlePath } from '../../article-path.ts';
import { Day } from '../pages/day.tsx';
import { langOf } from '../view.ts';
import type { Shown } from './line.tsx';

/** One line a source; opened, it has the statement and the ways to it. */
export function Sources({ block, view, language }: Shown & { readonly block: Extract<Block, { type: 'citations' }> }) {
  const { words } = view;
  return (
    <section class="sources">
      <h3>{block.label}</h3>
      <ol>
        {block.citations.map(({ n, articleId, passage, title, publisher, published, url, quote }) => (
          <li>
            <details>
              <summary>
                <span class="n">{n}</span> <span lang={langOf(publisher, language)}>{publisher}</span>
                {', '}
                <Day published={published} />
                {' · '}
                <span class="title" lang={langOf(title, language)}>
                  {title}
                </span>
              </summary>
              <blockquote lang={langOf(quote, language)}>{quote}</blockquote>
              <p lang={view.language}>
                <a href={articlePath(articleId, passage)} aria-label={words.sources.read(title)}>
                  {words.sources.statement}
                </a>
                {url !== '' && (
                  <>
                    {' · '}
                    <a
                      class="out"
                      href={url}
                      rel="external noreferrer"
                      aria-label={`${words.sources.originalOf(publisher)} (${title})`}
                    >
                      {words.sources.original}
                    </a>
                  </>
                )}
              </p>
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
