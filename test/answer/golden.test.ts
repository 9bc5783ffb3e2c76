import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measureBlind, readBlind } from '../../src/cli/evaluation/blind.ts';
import { readGolden } from '../../src/cli/evaluation/golden.ts';
import { measureOne } from '../../src/cli/evaluation/measure.ts';
import { realSearchable } from '../fixtures/library.ts';

const GOLDEN = fileURLToPath(new URL('../golden', import.meta.url));
/** A day that does not move, so that only a change of the bot or of the library changes an answer. */
const NOW = '2026-11-28';

/**
 * What the bundled library's questions are answered with: their grade, and what is cited first. A change of ranking or of reading shows in
 * the difference of the file: `npx vitest run test/answer/golden.test.ts -u` writes it anew, and what it changed is to be read. Questions
 * that only measure (`held-`, and the report half of those written blind) are not among them, for nobody looks at them one by one.
 */
describe('the questions of the bundled library', () => {
  it('are answered as before, those that were written beside the articles', async () => {
    const searchable = await realSearchable();
    const questions = (await readGolden(GOLDEN)).filter(({ id }) => !id.startsWith('held-'));
    const lines = questions.map((golden) => {
      const { answer, right } = measureOne(golden, searchable, NOW);
      const [first] = answer.kind === 'answered' ? answer.statements : [];
      const cited = first ? `${first.citation.articleId}#${first.citation.passage}` : answer.kind;
      return `${golden.id} ${right ? 'right' : 'not right'} ${cited}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/frozen/golden.txt');
  });

  it('are answered as before, those that were written without looking at the library', async () => {
    const searchable = await realSearchable();
    const questions = await readBlind(`${GOLDEN}/blind`, 'development');
    const lines = questions.map((asked) => {
      const { given, verdict } = measureBlind(asked, searchable, NOW);
      const [first] = given.citations;
      return `${asked.id} ${verdict} ${first?.articleId ?? given.kind}`;
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../golden/frozen/blind.txt');
  });
});
