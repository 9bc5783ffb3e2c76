import type { WrappingWords } from '../vocabulary.ts';

/** Who wants to know, where it is somebody of the asker's: "my boss", "the CEO of our client", "a reader". */
const OURS =
  '(my|our|one of my|one of our|the ... of my|the ... of our|a ... of my|a ... of our|someone at our) ..( ..)?';
const ANYBODY =
  '((a|an|the|some) (client|customer|colleague|coworker|reader|user|friend|journalist|reporter|investor|student)|someone|somebody)';
const ASKS =
  '(asks|asked|is asking|was asking|keeps asking|wants to know|wanted to know|would like to know|needs to know|wonders|wondered|is wondering)';
const ALL = '(there|all|everyone|everybody|team|folks|guys|both|wenda|bot)';

export const ENGLISH_WRAPPING = {
  greetings: [
    `^(hi|hello|hey|hiya|dear|greetings|good morning|good afternoon|good evening)( ${ALL})?`,
    '^(just )?(a |one )?(quick|short|small|simple|stupid|silly|random) (question|one)( for you| for the group)?',
    "^(i )?hope (you are|you're|everyone is|all is|you all are)( all)?( doing| keeping)? (well|good|fine)",
    '^(sorry|apologies)( to bother you| for bothering you| to bother| for the noise| if this is obvious)?( again)?',
    '^(thanks|thank you)( in advance| for your help)?',
  ],
  before: [
    `^(hi|hello|hey|hiya|dear) ${ALL}`,
    `^${OURS} (just )?${ASKS}( me| us)?( about)?`,
    `^${ANYBODY} (just )?${ASKS}( me| us)?( about)?`,
    '^(please |pls |can you |could you )?help (me|us) (to )?(find out|find|look up|look for|check|understand|know|get|see|learn)( about)?',
    '^(does )?(anyone|anybody|someone|somebody)( here)? (know|knows|remember|recall)',
  ],
  after: [
    '(many )?(thanks|thank you|thx|cheers|ty|tia)( in advance| a lot| so much| very much| a bunch| a million| all| everyone| team| again)?$',
    '(thanks|thank you|many thanks|cheers|best|regards|yours|sincerely), ..( ..)?$',
    "(and |but |because |as |since )?(i|we) (have no idea|have no clue|don't know|do not know|can't find it|cannot find it|could not find it|couldn't find it|forgot|can't remember)( myself| anywhere| about it| either)?$",
    '(any|some) (help|pointers|ideas|insight)( is| are| would be)?( much| very much| greatly)? (appreciated|welcome)$',
    '(please|pls|plz)( and thank you| advise| help)?$',
    "(asap|it is urgent|it's urgent|no rush|no hurry|just curious|just wondering|have a (nice|good|great) (day|one|weekend|evening))$",
  ],
  signature: ['(best|kind|warm|warmest|many|with best|with kind) (regards|wishes)', 'sent from my ..'],
  closings: [
    '(regards|best|sincerely|yours sincerely|yours truly|yours|cheers|thanks|thank you|many thanks|thanks in advance)',
  ],
  leadIn: [
    '(see|see also|via|source|sources|from|cf|read|ref|link|links|per|context|more here|here|article|according to)',
  ],
  pointing: [
    '(please |pls |hey |hi |and )?(can|could|would|will) (you|u|someone|anyone) (please )?(answer|help with|take|look at|handle|check|read|see)( this| that| it| below| above)?( one| question| message)?( please)?',
    '(please |pls )?(answer|help with|look at|see|check|read|take) (this|that|it|below|above|the message|the question)( one| question| message)?( please| below| above)?',
    '(please |pls )?(answer|help)( please)?',
    '(this|that|this one|that one|see below|below|above|fwd|fw|forwarded|forwarding|question below|what about this|how about this|what about this one|any idea|any ideas|anyone|thoughts|your turn)',
  ],
} as const satisfies WrappingWords;
