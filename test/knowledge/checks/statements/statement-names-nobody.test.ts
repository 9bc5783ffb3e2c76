import { describe, expect, it } from 'vitest';
import { statementNamesNobody } from '../../../../src/knowledge/checks/statements/statement-names-nobody.ts';
import { ACME, article, run } from '../sample.ts';

describe('statement-names-nobody', () => {
  it('reports each line of a statement that names nobody', () => {
    const body = 'Acme opened a shop in 2022.\n公司2022年开店。\n\nA shop opened in 2022.\n极致2022年开店。';
    expect(run(statementNamesNobody, [ACME, article({ body })])).toEqual([
      'error articles/2022/2022-01-25-acme.md:12 statement 1 (zh): names no company, product, person or topic of a card. Write the name in this line (or add the name to the card)',
      'error articles/2022/2022-01-25-acme.md:14 statement 2 (en): names no company, product, person or topic of a card. Write the name in this line (or add the name to the card)',
    ]);
  });

  it('accepts a name in another case and script', () => {
    expect(run(statementNamesNobody, [ACME, article({ body: 'ACME opened in 2022.\n極緻2022年開店。' })])).toEqual([]);
  });

  it('accepts a topic by any of its names, and takes a place for no name', () => {
    const topic = {
      path: 'topics/curfew.md',
      text: '---\nnames: { en: Curfew, zh-Hans: 宵禁 }\naka: [防沉迷]\nkind: rule\n---\n',
    };
    const body = (en: string, zh: string) => [ACME, topic, article({ body: `${en}\n${zh}` })];
    expect(run(statementNamesNobody, body('The curfew began in 2021.', '防沉迷2021年开始。'))).toEqual([]);
    expect(run(statementNamesNobody, body('A shop opened in Hong Kong.', '香港开店。'))).toHaveLength(2);
  });

  it('accepts anything in an article about no company', () => {
    expect(run(statementNamesNobody, [ACME, article({ companies: '[]', body: 'A shop opened.' })])).toEqual([]);
  });
});
