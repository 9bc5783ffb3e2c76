import { describe, expect, it } from 'vitest';
import { ask } from '../../../src/answer/ask.ts';
import type { SourceFile } from '../../../src/knowledge/parse/front-matter.ts';
import { searchableFrom } from '../../fixtures/searchable-from.ts';

/** A folder of plain articles: no cards, facts or questions. */
function plain(...articles: readonly (readonly [title: string, published: string, text: string])[]) {
  const own = articles.map(
    ([title, published, text], place): SourceFile => ({
      path: `note-${place}.md`,
      text: `---\ntitle: ${title}\npublisher: Mirror Weekly\nurl: https://example.com/${place}\npublished: ${published}\n---\n\n${text}\n`,
    }),
  );
  const searchable = searchableFrom({ shared: [], own });
  return (question: string) => {
    const answer = ask(question, {}, searchable, '2024-12-01');
    return answer.kind === 'answered' ? answer.statements.map(({ text, citation }) => [text, citation.published]) : [];
  };
}

describe('a folder without companies', () => {
  const sizes = ['Sizes', '2024-03-01', 'Small plans have at most 200 active users a month.'] as const;
  const maker = ['How Quill Harbor picks its clips', '2024-03-02', 'Quill Harbor picks short clips by taste.'] as const;
  const rain = ['Rain', '2024-03-03', 'It rained a great deal this spring.'] as const;

  it('does not answer with a statement on something else', () => {
    expect(plain(sizes, maker, rain)('how many active users does Quill Harbor have')).toEqual([]);
    const zh = plain(
      ['规模', '2024-03-01', '小套餐每月最多有200个活跃用户。'],
      ['鹅湾短片怎么挑内容', '2024-03-02', '鹅湾短片按口味挑选短片。'],
      ['天气', '2024-03-03', '今年春天雨水很多。'],
    );
    expect(zh('鹅湾短片有多少活跃用户')).toEqual([]);
  });

  it('answers with the statement on what is named', () => {
    const own = ['Quill Harbor grows', '2024-04-01', 'Quill Harbor has 300 active users a month.'] as const;
    expect(plain(sizes, maker, rain, own)('how many active users does Quill Harbor have')).toEqual([
      ['Quill Harbor has 300 active users a month.', '2024-04-01'],
    ]);
  });
});

describe('what a title alone says', () => {
  const log = ['流明的日志', '2023-01-01', '日志按天保存。'] as const;
  const out = ['流明 5.0 正式发布', '2024-02-03', '新版本的查询速度提高了一倍。'] as const;

  it('is told with the day of its article', () => {
    expect(plain(log, out)('流明 5.0 是什么时候发布的？')).toEqual([['流明 5.0 正式发布', '2024-02-03']]);
  });

  it('is not told of another one', () => {
    expect(plain(log, out)('流明 4.0 是什么时候发布的？')).toEqual([]);
  });
});
