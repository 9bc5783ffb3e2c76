import type { AskRule } from '../../language.ts';
import { ENGLISH_WHETHER } from '../claims.ts';

const THING = '(the )?({company}|{product})';
const STILL = '(still |now |currently |actually |really |even )?';
const NOW = '( now| today| these days| anymore| yet| or not)?';
const UNLISTED = '(privately held|privately owned|private|unlisted)';
const ALONE = '(independent|standalone|stand-alone|separate)';
const KIND = '(company|firm|business|startup|entity)';
const FIRM = `( ${KIND})?`;
const FROM = '(from|come from|originate from|belong to|based in)';
const RECEIVE = '(get|receive|make|earn|pocket|net|fetch|raise)';
const SHARE = '(stake|share|shares|holding|shareholding)';
const REPLACE =
  '(replace|replaced|replacing|succeed|succeeded|succeeding|take over from|taken over from|taking over from|follow|followed)';
const FARE = '(doing|going|performing|faring|getting on|getting along|holding up)';
const COMING = '(next|upcoming|forthcoming|next-gen|next generation|next-generation)';
const GOODS = '(car|suv|ev|phone|smartphone|model|llm|chip|chips|gpu|processor|game|app|device|robot|console|version)';
const LATELY = '( these days| lately| now| right now| recently| financially| at the moment| nowadays)?';

/** Questions as they are typed in a chat, for which the words of an attribute alone would say something else. */
export const ENGLISH_EVERYDAY: readonly AskRule[] = [
  {
    id: 'en.verdict.private',
    kind: 'verdict',
    attribute: 'listing',
    say: [`${ENGLISH_WHETHER} ${THING} ${STILL}(a |an )?${UNLISTED}${FIRM}${NOW}$`],
    asking: [UNLISTED, `${KIND}${NOW}$`],
    examples: ['is {company} still private', 'is {company} a private company', 'is {company} privately held'],
    not: ['did {company} go private', 'was {company} taken private', 'is {company} going private'],
  },
  {
    id: 'en.verdict.independent',
    kind: 'verdict',
    attribute: 'parent',
    say: [
      `${ENGLISH_WHETHER} ${THING} ${STILL}(a |an )?${ALONE}${FIRM}${NOW}$`,
      `${ENGLISH_WHETHER} ${THING} ${STILL}(its|an|their) own (company|firm|thing|boss)${NOW}$`,
    ],
    asking: [ALONE, `${KIND}${NOW}$`],
    examples: ['is {company} still independent', 'is {product} an independent company', 'is {company} its own company'],
    not: ['is {company} owned by {company}', 'is {company} independent of {company}', 'does {company} own {product}'],
  },
  {
    id: 'en.replaced-whom',
    kind: 'fact',
    attribute: 'appointment',
    say: [`^(who|whom) (did|does|will|has|is) {person} ${REPLACE}( (as|at|in|when|on) ...)?$`],
    asking: [REPLACE],
    examples: ['who did {person} replace at {company}', 'whom will {person} take over from'],
    not: ['who replaced {person}', 'who did {company} replace', 'when did {person} replace {person}'],
  },
  {
    id: 'en.upcoming',
    kind: 'text',
    attribute: 'launch',
    say: [
      `${COMING} ({company}|{product})( s)?( ..)? ${GOODS}`,
      `^(and |so )?(when|what|whats|what s)( is| s| will| does)?( the)? ${COMING} ({company}|{product})`,
      `({company}|{product}) (s )?${COMING} (big )?(ai |ev )?${GOODS}`,
    ],
    examples: ['next {company} car', 'when is the next {product} coming', 'what is {company} s next chip'],
    not: ['next {company} ceo', '{company} newest car', 'what did {company} do next', 'who is next at {company}'],
  },
  {
    id: 'en.from-country',
    kind: 'fact',
    attribute: 'headquarters',
    say: [
      `^(which|what) country (is|does|did) ${THING} (originally |really |actually )?${FROM}( originally)?$`,
      `^(from )?(which|what) country is ${THING}( company)?$`,
      `^${THING} (is |comes )?from (which|what) country$`,
      `^(which|what) country s company is ${THING}$`,
    ],
    asking: ['(from )?(which|what) country( s company)?', FROM],
    examples: ['what country is {company} from', 'which country does {product} come from'],
    not: ['what country did {company} leave', 'which countries is {company} in', 'where is {company} based'],
  },
  {
    id: 'en.stake-sold-for',
    kind: 'fact',
    attribute: 'sale',
    qualifier: 'price',
    say: [
      `^(what|how much)( money)? (did|does|will) ({company}|{person}) ${RECEIVE} (for|from|by|out of) (selling )?(its|the|his|her|their) ...${SHARE}( in {name})?( in {date})?$`,
    ],
    asking: [RECEIVE, SHARE, '(selling )?(its|the|his|her|their)'],
    examples: [
      'what did {company} get for its {company} stake',
      'how much did {company} make from selling its stake in {company}',
    ],
    not: ['how big is {company} s stake in {company}', 'what did {company} pay for its {company} stake'],
  },
  {
    id: 'en.price-tag',
    kind: 'fact',
    attribute: 'acquisition',
    qualifier: 'price',
    say: [
      '^(what was |what is |whats |what s |what )?(the )?price tag (that )?({company}|{person}) (put|slapped|stuck|placed) on ({company}|{product})$',
    ],
    asking: ['price tag', '(put|slapped|stuck|placed) on'],
    examples: ['price tag {company} put on {company}', 'what was the price tag {person} put on {company}'],
    not: ['price tag of {product}', 'what is the price tag on the new {product}', 'price tag on the {company} deal'],
  },
  {
    id: 'en.how-it-fares',
    kind: 'fact',
    attribute: 'revenue',
    say: [
      `^(how is|hows|how s|how are|how) {company} (doing|performing|faring)( financially)? (as a business|in business)?${LATELY}$`,
      `^(how is|hows|how s|how are|how) {company} ${FARE}${LATELY}$`,
      '^(how has|how have) {company} been (doing|performing|faring)( lately| recently)?$',
      `^(how are|hows|how s|how) (things|business) (going )?(at|for|with) {company}${LATELY}$`,
    ],
    asking: ['how is|hows|how s|how are|how has', FARE, '(lately|recently|financially|been|things)'],
    examples: [
      'hows {company} doing',
      'how is {company} doing these days',
      'how has {company} been doing',
      'how are things at {company}',
    ],
    not: ['how is {product} doing', 'how are {company} and {company} doing', 'how is {company} doing in {place}'],
  },
];
