import { reportOfBots } from '../report-bots.ts';
import { aligned } from '../table.ts';
import type { DiscordMeasured, MemoryRow } from './measure-discord.ts';

const NOTES = `MESSAGE_CREATE over the gateway from 20 askers, each waiting for its answer; 20 askers and a light stand-in for Discord's gateway and API run
in one process, the bot in another. discord.js, an echo: Client with its default caches and messageCreate -> reply with the same text. Wenda: the
whole service on a SQLite file with the bundled library. Discord's limit of 50 requests a second, which discord.js keeps to, is lifted for both.
Memory after garbage collection: logged in with one guild, then told of all; a guild has 20 roles, 30 channels, 50 members. Asked in that state.
Wenda's holds the library too.`;

/** The Discord door's figures beside the bare bot's: speed and memory, with what was compared. */
export function reportOfDiscord({ bots, guilds, memory }: DiscordMeasured): string {
  const head = [
    'memory',
    '',
    '',
    'guilds',
    'resident MB',
    'heap MB',
    'heap for a guild more, kB',
    'share of the bare bot',
  ];
  const bare = memory[0] ? heapForOne(memory[0], guilds) : Number.NaN;
  const rows = memory.flatMap((row) => {
    const more = heapForOne(row, guilds);
    return [
      [row.bot, '', '', '1', ...shown(row.one)],
      [
        row.bot,
        '',
        '',
        guilds.toLocaleString('en'),
        ...shown(row.many),
        (more / 1e3).toFixed(1),
        (more / bare).toFixed(3),
      ],
    ];
  });
  return `${reportOfBots('Discord, gateway', bots)}\n\n${aligned([head, ...rows])}\n\n${NOTES}`;
}

function heapForOne({ one, many }: MemoryRow, guilds: number): number {
  return (many.heap - one.heap) / (guilds - 1);
}

function shown({ resident, heap }: MemoryRow['one']): readonly string[] {
  return [(resident / 1e6).toFixed(0), (heap / 1e6).toFixed(0)];
}
