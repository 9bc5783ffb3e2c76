import { describe, expect, it } from 'vitest';
import { duplicateUrl } from '../../../src/knowledge/checks/duplicate-url.ts';
import { article, run } from './sample.ts';

describe('duplicate-url', () => {
  it('reports the address of another article in another spelling', () => {
    const first = article({ id: '2022-01-25-a', url: 'https://example.com/a' });
    const second = article({ id: '2022-01-25-b', url: 'http://www.example.com/a/#top' });
    expect(run(duplicateUrl, [second, first])).toEqual([
      'error articles/2022/2022-01-25-b.md:4 url: http://www.example.com/a/#top is also the address of articles/2022/2022-01-25-a.md. Put both into one article, or correct the address',
    ]);
  });

  it('accepts addresses that differ in their path or query', () => {
    const urls = [
      'https://example.com/a',
      'https://example.com/A',
      'https://example.com/a?id=1',
      'https://m.example.com/a',
    ];
    expect(
      run(
        duplicateUrl,
        urls.map((url, index) => article({ id: `2022-01-25-${index}`, url })),
      ),
    ).toEqual([]);
  });
});
