/** Words that carry no content in a question: the usual closed classes, and requests. */
export const ENGLISH_STOP_WORDS: readonly string[] = (
  'a an the this that these those of in on at by for with from to into onto about as than then so if or and but nor not no ' +
  'is are was were be been being am do does did doing done have has had having will would shall should can could may might must ' +
  'i me my we us our you your he him his she her it its they them their who whom whose which what when where why how ' +
  'there here any some all also just only very much many more most such own same too s t d ll re ve m don didn doesn isn wasn aren ' +
  'please tell give show know want let say said says make made get got ok hey hi hello whats whos lately actually exactly currently'
).split(' ');

/** Abbreviations whose full stop ends no sentence. */
export const ENGLISH_ABBREVIATIONS: readonly string[] = (
  'Mr Mrs Ms Dr St Jr Sr vs etc No Inc Ltd Co Corp approx U.S U.K e.g i.e a.m p.m ' +
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'
).split(' ');

/** Words beside a name by which all of it is meant, and no part: "the app was blocked in India". */
export const ENGLISH_WHOLES: readonly string[] =
  'the its in from of to all was is banned blocked stopped working went dark access operation operations business service services app apps market'.split(
    ' ',
  );
