import type { AskRule } from '../language.ts';

/** Who makes games and apps. */
const MAKER = '(studio|developer|publisher|company|firm|maker)';

/** Questions for what stands to a name in a relation that no word names: where somebody worked, who makes it, what it makes, what it owns. */
export const ENGLISH_RELATIONS: readonly AskRule[] = [
  {
    id: 'en.career',
    kind: 'fact',
    attribute: 'employer',
    say: [
      'what (was|did) {person} (doing|do) (before|prior to)',
      '^{person}(s| s)? (old |last |previous |first )?(job|jobs|career|work) (before|prior to)',
      'what was {person}(s| s)? (old |last |previous |first )?(job|career|work) (before|prior to)',
    ],
    examples: ['what was {person} doing before {company}', '{person} job before he started {company}'],
    not: ['what does {person} do', 'what was {person} before'],
  },
  {
    id: 'en.maker',
    kind: 'fact',
    attribute: 'parent',
    say: [
      `^{product} (is |was |comes )?(made |developed |built |published )?(by|from) (which|what) ${MAKER}$`,
      `^{product}(s)? (dev|${MAKER})( company| name| company name)?$`,
      `^(which|what) ${MAKER} (made|makes|built|developed|develops|created|publishes|is behind|s behind) {product}$`,
    ],
    examples: ['{product} is by which studio', '{product} dev company name', 'which studio made {product}'],
    not: ['who leads {product}', 'which company bought {product}'],
  },
  {
    id: 'en.products',
    kind: 'list',
    attribute: 'product',
    say: [
      '^what (else )?(does|do) {company} (make|sell|build|offer|produce|run) (besides|other than|apart from|except) ',
      '^what else (does|do) {company} (make|sell|build|offer|produce|run)$',
      '^what (else )?(has|have) {company} (made|built|released|launched|put out) (besides|other than|apart from|except) ',
    ],
    examples: ['what does {company} make besides {product}', 'what else does {company} make'],
    not: ['what does {company} make', 'what does {company} make of {company}'],
  },
  {
    id: 'en.owned',
    kind: 'list',
    attribute: 'stake',
    say: ['^what (all |else )?(does|do) {company} (actually |currently |still |now )?own( exactly| now| today)?$'],
    examples: ['what does {company} own', 'what all does {company} actually own'],
    not: ['who owns {company}', 'what share does {company} own', 'what does {company} own of {company}'],
  },
];
