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

const IRREGULAR =
  'became become, began begin, begun begin, beaten beat, bought buy, broke break, broken break, brought bring, built build, came come, ' +
  'caught catch, chose choose, chosen choose, dealt deal, drew draw, drawn draw, drove drive, driven drive, fell fall, fallen fall, fed feed, ' +
  'fled flee, flew fly, flown fly, forbade forbid, forbidden forbid, fought fight, froze freeze, frozen freeze, gave give, given give, ' +
  'went go, gone go, grew grow, grown grow, heard hear, held hold, hid hide, hidden hide, kept keep, knew know, known know, led lead, ' +
  'left leave, lent lend, lost lose, meant mean, met meet, overtook overtake, overtaken overtake, paid pay, ran run, rode ride, ridden ride, ' +
  'rose rise, risen rise, sang sing, sank sink, sunk sink, sent send, shot shoot, shrank shrink, shrunk shrink, slid slide, sold sell, ' +
  'sought seek, spent spend, spoke speak, spoken speak, spun spin, stole steal, stolen steal, stood stand, struck strike, swung swing, ' +
  'taught teach, thought think, threw throw, thrown throw, told tell, took take, taken take, tore tear, torn tear, understood understand, ' +
  'undertook undertake, undertaken undertake, withdrew withdraw, withdrawn withdraw, won win, wore wear, worn wear, wrote write, written write';

/** The verb of each form that no rule makes: "did it flee" is met by "it fled". Forms that are words of their own, such as "found", are none. */
export const ENGLISH_IRREGULAR: ReadonlyMap<string, string> = new Map(
  IRREGULAR.split(', ').map((pair) => {
    const [form = '', verb = ''] = pair.split(' ');
    return [form, verb];
  }),
);
