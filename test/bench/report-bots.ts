import type { BotLoad, Times } from './askers.ts';
import { aligned } from './table.ts';

/** One bot's figures; the first of a part is the bare one. */
export type BotRow = { readonly bot: string; readonly load: BotLoad };

const NOTHING = '-';

/** A line for each bot, with its speed as a share of the first one's. `what` names what was sent. */
export function reportOfBots(what: string, bots: readonly BotRow[]): string {
  const bare = bots[0]?.load;
  const ofBare = (value: number | undefined, bares: number | undefined) =>
    value === undefined || bares === undefined ? NOTHING : (value / bares).toFixed(3);
  const head = [
    what,
    '',
    '',
    'asked',
    'failed',
    'a second',
    'acknowledged p50 ms',
    'p99 ms',
    'answered p50 ms',
    'p99 ms',
    'a second, of the bare bot',
    'acknowledged p99, of it',
  ];
  const rows = bots.map(({ bot, load: { asked, failed, perSecond, acknowledged, answered } }) => [
    bot,
    '',
    '',
    String(asked),
    String(failed),
    perSecond.toFixed(0),
    ...shown(acknowledged),
    ...shown(answered),
    ofBare(perSecond, bare?.perSecond),
    ofBare(acknowledged?.p99, bare?.acknowledged?.p99),
  ]);
  return aligned([head, ...rows]);
}

function shown(times: Times | undefined): readonly string[] {
  return times ? [times.p50.toFixed(1), times.p99.toFixed(1)] : [NOTHING, NOTHING];
}
