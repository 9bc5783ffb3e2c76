import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';

const about = libraryOf(
  stating(
    'Mara Osei of Corvane is widely called the father of Lumen',
    '科维恩的玛拉·奥塞被广泛称为流明之父',
    '{ attribute: executive, value: mara-osei, at: 2024-01 }',
  ),
  stating(
    'Ivo Brandt of Corvane set the price of Tallow in May 2019',
    '科维恩的伊沃·布兰特2019年5月为塔洛定价',
    '{ attribute: launch, value: tallow, at: 2019-05 }',
  ),
);

describe('who thought of a product', () => {
  it.each(['who invented Lumen', 'who is the father of Lumen', '流明是谁发明的', '誰發明了流明', '流明之父是谁'])(
    'is told by a statement that says so, whichever word it has: %s',
    (question) => {
      const answer = about(question);
      expect(answer.kind === 'answered' && answer.statements[0].text).toMatch(/Osei|奥塞|奧塞/u);
    },
  );

  it.each(['who invented Tallow', '塔洛是谁发明的', '谁设计了塔洛'])(
    'is not told by what somebody else did: %s',
    (question) => {
      expect(about(question).kind).toBe('unknown');
    },
  );
});
