import type { AskRule } from '../../language.ts';

/** What is done for a reason. */
const PUNISH = '(fine|punish|penalise|penalize|ban|investigate|probe|sue|sanction|summon|criticise|criticize)';
const PUNISHED =
  '(punished|fined|penalised|penalized|banned|investigated|probed|sued|sanctioned|summoned|criticised|criticized)';

/** Questions for why something happened. */
export const ENGLISH_REASONS: readonly AskRule[] = [
  {
    id: 'en.reason',
    kind: 'reason',
    say: [
      '(why|how come)',
      'what (caused|led to|prompted|triggered|made|drove|forced|pushed)',
      '(what|which) ... (reason|reasons|grounds|cause|rationale|motive)',
      '(reason|reasons|rationale|grounds) (for|behind|why)',
      '(for|on) what (reason|grounds|charge|charges)',
      `what (was|were|is|s) ... ${PUNISHED}( in {date})? (for|over)( in {date})?$`,
      `what did ... ${PUNISH} {name} (for|over)( in {date})?$`,
      '(fined|punished|penalised|penalized|investigated|probed|sued|summoned) (for|over) what',
      'what for$',
      'what went wrong',
    ],
    examples: [
      'why was {company} fined',
      'what caused {company} loss',
      'how come {company} left',
      'what was {company} fined for',
      'what was {company} fined for in {date}',
      'what did {company} sue {company} for',
    ],
    not: ['who fined {company}', 'how much was {company} fined for in {date}', 'what did {company} fine {company}'],
  },
];
