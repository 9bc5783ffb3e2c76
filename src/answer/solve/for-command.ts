import type { AskKind } from '../../lang/language.ts';
import type { Entity } from '../../search/lexicon.ts';
import type { Ask, AskTime } from '../asks/ask.ts';
import { asksOf } from '../asks/asks-of.ts';
import type { Found } from '../facts/found.ts';
import type { LibraryView } from '../view.ts';
import { solverOf } from './index.ts';

/** What a command asks a solver for: the kind and the subjects are its own, all else is read from its line. */
export type CommandAsk = {
  readonly kind: AskKind;
  readonly subjects: readonly Entity[];
  /** Ids of attributes; those that the line names where absent. */
  readonly attributes?: readonly string[];
  readonly focus?: AskTime['focus'];
};

/** What a solver finds for a command. `view.reading` is the command's line. */
export function solveForCommand(given: CommandAsk, view: LibraryView): Found | undefined {
  return solverOf(given.kind).solve(askForCommand(given, view), view);
}

/** The attributes that a line names, one list for each thing: "users" may be the monthly or the daily ones. */
export function attributesNamed(view: LibraryView): readonly (readonly string[])[] {
  const lists = lineOf(view).map(({ attributes }) => attributes);
  return lists.filter((attributes) => attributes.length > 0);
}

function lineOf({ reading }: LibraryView): readonly [Ask, ...Ask[]] {
  return asksOf({ reading, conversation: undefined, model: undefined });
}

function askForCommand({ kind, subjects, attributes, focus }: CommandAsk, view: LibraryView): Ask {
  const line = lineOf(view);
  const [first] = line;
  const time = line.find(({ time: own }) => own.period)?.time ?? first.time;
  const all = { start: 0, end: view.reading.folded.length };
  const { qualifier: _, order: __, change: ___, ...rest } = first;
  return {
    ...rest,
    kind,
    subjects,
    attributes: attributes ?? [...new Set(line.flatMap((one) => one.attributes))],
    time: focus ? { ...time, focus } : time,
    answer: 'thing',
    still: false,
    rule: 'command',
    inherited: [],
    span: all,
    // Only events are told apart by further words; beside names that are compared there is nothing but joints.
    taken: kind === 'timeline' ? line.flatMap(({ taken }) => taken) : [all],
  };
}
