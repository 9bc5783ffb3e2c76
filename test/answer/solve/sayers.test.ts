import { describe, expect, it } from 'vitest';
import { saysSomething } from '../../../src/answer/solve/told/sayer.ts';
import { fold } from '../../../src/lang/text.ts';
import { libraryOf, stating } from './library-of.ts';

const DENIED = stating(
  'Corvane denied the accusations of Murky Ponds on 19 November 2023 and said that they were wrong about Corvane',
  '科维恩2023年11月19日否认浑池的指控，说浑池对科维恩的指控有误',
  '{ attribute: event, value: { en: denied accusations, zh: 否认指控 }, at: 2023-11-19 }',
);

const says = (name: string, text: string, language: 'en' | 'zh') =>
  saysSomething([fold(name)], { folded: fold(text), language });

describe('what somebody said', () => {
  it.each([
    ['Murky Ponds', 'Murky Ponds called Corvane a fraud on 18 November 2023', 'en'],
    ['Mara Osei', "Mara Osei, Corvane's chief executive, said that prices would fall", 'en'],
    ['Murky Ponds', 'Corvane was accused by Murky Ponds of fraud', 'en'],
    ['浑池', '浑池2023年11月18日称科维恩是骗局', 'zh'],
    ['浑池', '据浑池报告，科维恩虚构收入', 'zh'],
  ] as const)('is told where %s says it: %s', (name, text, language) => expect(says(name, text, language)).toBe(true));

  it.each([
    ['Murky Ponds', 'Corvane denied the accusations of Murky Ponds and said that they were wrong', 'en'],
    ['Mara Osei', 'Regulators called in Mara Osei and told her that rules had changed', 'en'],
    ['Murky Ponds', 'Corvane said that sales had grown', 'en'],
    ['浑池', '科维恩否认浑池的指控', 'zh'],
    ['浑池', '科维恩称收入增长', 'zh'],
  ] as const)('is not told where %s is only spoken of: %s', (name, text, language) =>
    expect(says(name, text, language)).toBe(false),
  );

  it.each(['what did Murky Ponds say about Corvane', '浑池对科维恩说了什么', '浑池怎么评价科维恩'])(
    'is not answered by what is said of them: %s',
    (question) => expect(libraryOf(DENIED)(question).kind).toBe('unknown'),
  );

  it('is answered by any statement where nobody is named', () => {
    const summoned = 'The regulator said about Corvane that it had to stop';
    const about = libraryOf(
      stating(
        summoned,
        '监管部门要求科维恩停止',
        '{ attribute: regulation, at: 2023-11, value: { en: had to stop, zh: 停止 } }',
      ),
    );
    expect(about('what did the regulator say about Corvane').kind).toBe('answered');
  });
});
