import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const deal = (attribute: string, stage: string) =>
  stating(
    `Halvorn made a deal over Brindle in January 2023 (${stage})`,
    `哈尔沃恩2023年1月就布林德尔达成交易（${stage}）`,
    `{ attribute: ${attribute}, of: halvorn, value: brindle, at: 2023-01, stage: ${stage} }`,
  );

describe('whether something was ever owned', () => {
  it.each(['did Halvorn ever own Brindle', 'did Halvorn own Brindle', 'was Brindle once owned by Halvorn'])(
    'is said by its sale and by its purchase: %s',
    (question) => {
      expect(verdictOf(libraryOf(deal('sale', 'closed'))(question))).toBe('yes');
      expect(verdictOf(libraryOf(deal('sale', 'talks'))(question))).toBe('yes');
      expect(verdictOf(libraryOf(deal('acquisition', 'closed'))(question))).toBe('yes');
      expect(verdictOf(libraryOf(deal('acquisition', 'closed'), deal('sale', 'closed'))(question))).toBe('yes');
    },
  );

  it.each(['did Halvorn ever own Brindle'])('is not said by a purchase that was only agreed: %s', (question) => {
    expect(verdictOf(libraryOf(deal('acquisition', 'announced'))(question))).not.toBe('yes');
  });

  it.each(['did Brindle ever own Halvorn', 'does Halvorn still own Brindle', 'does Halvorn own Brindle'])(
    'says nothing of now, nor of its owner: %s',
    (question) => {
      expect(verdictOf(libraryOf(deal('acquisition', 'closed'), deal('sale', 'closed'))(question))).not.toBe('yes');
    },
  );
});
