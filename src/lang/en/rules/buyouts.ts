import type { AskRule } from '../../language.ts';

const BUYOUT =
  '(buyout|buy-out|take-private|take private|take-private deal|going-private deal|going private deal|privatisation|privatization)';
const WORTH = '(worth|valued at|priced at|for|cost)';

/** Questions for a company that was bought out: what it bought itself is another deal. */
export const ENGLISH_BUYOUTS: readonly AskRule[] = [
  {
    id: 'en.buyout.price',
    kind: 'fact',
    attribute: 'sale',
    qualifier: 'price',
    say: [
      `^(how much|what) (was|is|were) (the )?({company}|{product})( s)? ${BUYOUT}( deal| offer)?( ${WORTH})?$`,
      `^how much (was|is) the ${BUYOUT}( deal| offer)? of ({company}|{product})( ${WORTH})?$`,
      `^how much did the ({company}|{product})( s)? ${BUYOUT}( deal| offer)? cost$`,
      `^({company}|{product})( s)? ${BUYOUT}( deal| offer)? (price|value|size|amount|cost)$`,
      `^(what was |what is |whats |what )?(the )?price tag (on|of|for) (the )?({company}|{product})( s)? (${BUYOUT}|deal|takeover|sale)$`,
    ],
    asking: [BUYOUT, '(price|value|size|amount|cost)$', 'price tag', '(deal|takeover|sale)$'],
    examples: [
      'how much was the {company} buyout',
      'what was the {company} take-private worth',
      '{company} buyout price',
      'how much was the privatisation of {company}',
      'what was the price tag on the {company} deal',
    ],
    not: ['how much did {company} pay for {company}', 'who led the {company} buyout', '{company} buyout'],
  },
  {
    id: 'en.taken-private',
    kind: 'fact',
    attribute: 'acquisition',
    say: ['^(when|what year|which year) (did|has) ({company}|{person}) (take|taken) ({company}|{product}) private$'],
    asking: ['(take|taken)', 'private'],
    examples: ['when did {company} take {company} private', 'what year did {person} take {company} private'],
    not: ['when was {company} taken private', 'when did {company} go private'],
  },
];
