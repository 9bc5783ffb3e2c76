import type { Article } from '../../src/knowledge/article.ts';
import type { Localized } from '../../src/lang/text.ts';

/** An article with these statements as a file; its fields are written in JSON, which YAML reads. */
export function markdownOf(article: Article, texts: readonly Localized[]): string {
  const { title, publisher, url, published, companies, people, topics, questions } = article;
  const fields = Object.entries({ title, publisher, url, published, companies, people, topics, questions });
  const matter = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const paragraphs = texts.map(({ en, zh }) => [en, zh].filter((text) => text !== undefined).join('\n'));
  return `---\n${matter.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`;
}
