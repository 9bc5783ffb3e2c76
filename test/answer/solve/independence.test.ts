import { describe, expect, it } from 'vitest';
import { libraryOf, stating, verdictOf } from './library-of.ts';

const OWNED = stating(
  'Halvorn has belonged to Corvane since March 2021',
  '哈尔沃恩自2021年3月起归科维恩所有',
  '{ attribute: parent, of: halvorn, value: corvane, from: 2021-03 }',
);
const LISTED = stating(
  'Halvorn listed in Hong Kong on 4 May 2022',
  '哈尔沃恩2022年5月4日在香港上市',
  '{ attribute: listing, of: halvorn, about: hong-kong, at: 2022-05-04 }',
);
const LEFT = stating(
  'Halvorn left the exchange in Hong Kong on 6 June 2024',
  '哈尔沃恩2024年6月6日从香港退市',
  '{ attribute: delisting, of: halvorn, about: hong-kong, at: 2024-06-06 }',
);

describe('whether a company is independent', () => {
  it.each(['is Halvorn still independent', 'is halvorn an independent company', '哈尔沃恩现在还是独立公司吗'])(
    'is denied by its parent: %s',
    (question) => {
      expect(verdictOf(libraryOf(OWNED)(question))).toBe('no');
    },
  );

  it.each(['is Halvorn independent', '哈尔沃恩是独立公司吗'])('is not told where no parent is held: %s', (question) => {
    expect(['yes', 'no']).not.toContain(verdictOf(libraryOf(LISTED)(question)));
  });
});

describe('whether a company is private', () => {
  it.each(['is Halvorn still private', 'is Halvorn a private company', '哈尔沃恩还是非上市公司吗'])(
    'is denied by its listing, and so where it has left: %s',
    (question) => {
      expect(verdictOf(libraryOf(LISTED)(question))).toBe('no');
      expect(verdictOf(libraryOf(LISTED, LEFT)(question))).toBe('yes');
    },
  );

  it('is another question than whether it was taken private', () => {
    expect(verdictOf(libraryOf(LISTED, LEFT)('did Halvorn delist'))).toBe('yes');
  });
});

describe('a company that was sold since', () => {
  it.each(['is Halvorn still independent', '哈尔沃恩是独立公司吗'])('is told to be neither: %s', (question) => {
    const sold = stating(
      'Corvane agreed in August 2024 to sell Halvorn',
      '科维恩2024年8月同意出售哈尔沃恩',
      '{ attribute: sale, value: halvorn, at: 2024-08, stage: announced }',
    );
    expect(verdictOf(libraryOf(OWNED, sold)(question))).toBe('unknown');
  });
});
