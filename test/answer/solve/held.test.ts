import { describe, expect, it } from 'vitest';
import { libraryOf, stating } from './library-of.ts';

const MOVED = stating(
  'Corvane moved into a new office tower in Shenzhen in November 2023',
  '科维恩2023年11月迁入深圳的新办公楼',
  '{ attribute: headquarters, value: shenzhen, from: 2023-11 }',
);
const DIED = stating(
  'An employee of Corvane who had joined in 2021 died in December 2023',
  '科维恩一名2021年入职的员工2023年12月去世',
);
const CHAIR = stating(
  'Mara Osei was the chairwoman of Corvane and 47 years old in May 2024',
  '玛拉·奥塞2024年5月任科维恩董事长，时年47岁',
  '{ attribute: chair, value: mara-osei, at: 2024-05 }',
);

describe('a statement on the company', () => {
  const about = libraryOf(MOVED, DIED, CHAIR);

  it.each([
    'how many parking spots does the Corvane HQ have',
    'does Corvane have an office in Antarctica',
    'does Corvane have more than 20000 employees',
    "what's Mara Osei's favourite food",
    'what does Mara Osei eat',
    '玛拉·奥塞身高多少',
    '玛拉·奥塞老公是谁',
    "what is Mara Osei's salary",
    '玛拉·奥塞年薪多少',
    '玛拉·奥塞有几个孩子',
    '玛拉·奥塞家住哪',
    '玛拉·奥塞住哪',
    '玛拉·奥塞属什么的',
  ])('that does not hold the thing asked is no answer: %s', (question) => {
    expect(about(question).kind).toBe('unknown');
  });

  it.each([
    'when did Corvane move into its new office tower',
    'who is the chair of Corvane',
    '科维恩什么时候迁入新办公楼',
  ])('that holds it is: %s', (question) => {
    expect(about(question).kind).toBe('answered');
  });
});

describe('a refusal', () => {
  const about = libraryOf(MOVED, DIED, CHAIR);
  const missingOf = (question: string) => {
    const answer = about(question);
    return answer.kind === 'unknown' ? answer.missing : undefined;
  };

  it('names the reason as missing where the fact is held', () => {
    const missing = missingOf('why is Mara Osei the chair of Corvane twice');
    expect(missing).toMatchObject([{ attribute: 'chair', qualifier: 'reason', heldOther: true }]);
  });

  it('says that none is held only where none is', () => {
    expect(missingOf('who founded Corvane')).toMatchObject([{ attribute: 'founders' }]);
    expect(missingOf('who founded Corvane')?.[0]).not.toHaveProperty('heldOther');
  });
});

describe('help with an app', () => {
  it.each(['how do I delete my Lumen account', '流明怎么注册', 'what is the phone number of Corvane'])(
    'is not given: %s',
    (question) => {
      expect(libraryOf(MOVED)(question).kind).toBe('outOfScope');
    },
  );
});

describe('a question what something is', () => {
  it('is answered beside what else is asked', () => {
    const answer = libraryOf(
      stating(
        'Corvane is a maker of lamps',
        '科维恩是灯具制造商',
        '{ attribute: what-it-does, value: { en: maker of lamps, zh: 灯具制造商 } }',
      ),
      CHAIR,
    )('what is Corvane and who chairs it');
    expect(answer.kind === 'answered' && answer.findings.map(({ kind }) => kind)).toEqual(['profile', 'fact']);
  });
});
