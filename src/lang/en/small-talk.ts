import type { SmallTalkWords } from '../vocabulary.ts';

/** Whole messages without punctuation: "hi, who founded it" is a question. */
export const ENGLISH_SMALL_TALK = {
  greeting: [
    '^(hi|hello|hey|hiya|yo|howdy|greetings|ni hao|nihao)( (there|all|bot|everyone|wenda))?$',
    '^good (morning|afternoon|evening|day)( (there|all|bot|everyone|wenda))?$',
  ],
  thanks: [
    '^(many )?thanks( a lot| so much)?$',
    '^thank you( so much| very much)?$',
    '^(thx|ty|cheers|great|cool|nice|ok|okay)$',
  ],
  bye: [
    '^(good )?(bye|goodbye)( bye)?( for now)?$',
    '^see (you|ya)( later| soon)?$',
    '^(good night|goodnight|cya|bye bye|byebye)$',
  ],
  identity: [
    '^(and )?who (are|r) (you|u)$',
    '^(who is this|what are you|what s your name|what is your name)$',
    '^who (made|built|created|developed|trained|wrote|owns|runs|is behind|programmed) (you|u|this bot)$',
    '^are you (a )?(bot|robot|human|ai|real|person)$',
  ],
  wrong: [
    '^(no )?(sorry )?(you|u) (are|re|r|were) (just |totally |completely )?(wrong|mistaken|incorrect|lying)( again)?$',
    '^(no )?(sorry )?(youre wrong|wrong|wrong answer|incorrect|bad answer|nonsense)( again)?$',
    '^(no )?(sorry )?(that|this|it|the answer|your answer)( is| s| was)? (just |totally |completely |plain )?(wrong|incorrect|false|nonsense|rubbish)( again)?$',
    '^(no )?(sorry )?(that|this|it|the answer|your answer)( is| s| was)? not (right|true|correct|what i asked|what i meant)( again)?$',
    '^(no )?(sorry )?(thats|its) (just |totally |completely |plain )?(wrong|incorrect|false|nonsense|rubbish)( again)?$',
    '^(no )?(sorry )?(thats|its) not (right|true|correct|what i asked|what i meant)( again)?$',
    '^(no )?(sorry )?(that|this|it) (isn t|isnt) (right|true|correct|what i asked)( again)?$',
    '^(no )?(sorry )?you got (it|that|this) (all )?wrong( again)?$',
    '^(no )?(sorry )?not (true|right|correct)( again)?$',
  ],
  help: [
    '^help( me)?$',
    '^(usage|command|commands|what is this)$',
    '^what can (you|u) do$',
    '^what do you (do|know)$',
    '^how do (i|you) (use|work)( this| you)?$',
    '^how does (this|it) work$',
    '^how can you help( me)?$',
  ],
} as const satisfies SmallTalkWords;
