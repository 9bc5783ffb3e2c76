import { expect, it } from 'vitest';
import { createParser } from '../../../src/knowledge/parse/create-parser.ts';
import { parseFile } from '../../../src/knowledge/parse/parse-file.ts';

const HEAD = '---\ntitle: Dew\npublisher: P\nurl: https://example.com/a\npublished: 2025-01-01\n---\n\n';
const ordinary = { path: 'articles/dew.md', text: `${HEAD}Dew fell in 2025.\n` };
/** Within the bounds, and with more in it than anybody writes. */
const unusual = { path: 'articles/marks.md', text: `${HEAD}Dew fell.\n\n${'[*a* ] '.repeat(1_500)}\n` };
const overBound = { path: 'articles/deep.md', text: `${HEAD}${'>'.repeat(6_000)} Deep.\n` };

it('makes of a file in a thread what it makes of it at once', async () => {
  const parse = createParser();
  expect(await Promise.all([unusual, ordinary, unusual].map(parse))).toEqual(
    [unusual, ordinary, unusual].map(parseFile),
  );
  expect((await parse(unusual)).content.article?.passages[0]?.text.en).toBe('Dew fell.');
}, 60_000);

it('leaves out a file that takes longer than its deadline, names it, and goes on with the others', async () => {
  const parse = createParser({ deadline: 1 });
  const [late, fine, again] = await Promise.all([parse(unusual), parse(ordinary), parse(unusual)]);
  for (const file of [late, again])
    expect(file).toMatchObject({
      content: {},
      problems: [
        {
          grade: 'error',
          path: 'articles/marks.md',
          message: expect.stringContaining('takes more than 0.001 seconds'),
        },
      ],
    });
  expect(fine).toEqual(parseFile(ordinary));
}, 60_000);

it('names a file that takes all the memory of the thread, and goes on with the others', async () => {
  const parse = createParser({ largestHeap: 4 });
  const large = { ...unusual, text: unusual.text.repeat(4) };
  expect(await parse(large)).toMatchObject({
    content: {},
    problems: [{ path: 'articles/marks.md', message: expect.stringContaining("can't be read") }],
  });
  expect(await parse(ordinary)).toEqual(parseFile(ordinary));
}, 60_000);

it('does not parse what is over a bound', async () => {
  const { problems } = await createParser({ deadline: 1 })(overBound);
  expect(problems[0]?.message).toContain('quotations or list items');
});
