import { describe, expect, it } from 'vitest';
import { parseLibrary } from '../../src/knowledge/load.ts';
import { finishedPart } from '../../src/knowledge/parse/draft.ts';
import { ACME, article } from './checks/sample.ts';

const COMMENT = '<!-- SOURCE: the original\n\nText of the original in 2022.\n\nIts end.\n-->';
const WRITTEN = 'Acme opened a shop in 2022.\n极致2022年开店。\n\n- asks: [when did acme open]';
const TO_WRITE = 'TODO: in English\nTODO: 中文\n\n- { attribute: revenue, value: 3 }\n- asks:\n  - what was it';

function faults(body: string) {
  const { library, problems } = parseLibrary([ACME, article({ body })]);
  return { articles: library.articles.size, faults: problems.map(({ line, message }) => `${line} ${message}`) };
}

describe('a draft', () => {
  it('is no part of the library while it holds its source or a line to write', () => {
    expect(faults(`${WRITTEN}\n\n${COMMENT}`)).toEqual({
      articles: 0,
      faults: ["16 still holds the source's own text. Take out this comment when the statements are written"],
    });
    expect(faults(`${WRITTEN}\n\n${TO_WRITE}`)).toMatchObject({
      articles: 0,
      faults: [expect.stringMatching(/^16 is/), expect.stringMatching(/^17 is/)],
    });
    expect(faults(WRITTEN)).toEqual({ articles: 1, faults: [] });
  });

  it('is finished without its source, what is to be written, and what stands below that alone', () => {
    expect(finishedPart(`${TO_WRITE}\n\n${WRITTEN}\n\n${TO_WRITE}\n\n${COMMENT}\n`)).toBe(`${WRITTEN}\n`);
  });

  it('keeps the facts of a statement that is written in one language', () => {
    expect(finishedPart('Acme opened.\nTODO: 中文\n\n- { attribute: event }\n')).toBe(
      'Acme opened.\n\n- { attribute: event }\n',
    );
  });

  it('hides a source that does not end', () => {
    expect(finishedPart(`${WRITTEN}\n\n<!-- SOURCE: text\nmore`)).toBe(`${WRITTEN}\n`);
  });
});
