import type { Command } from '../src/chat/command/command.ts';
import { askCommand } from './ask.ts';
import { chartCommand } from './chart.ts';
import { companyCommand } from './company.ts';
import { compareCommand } from './compare.ts';
import { explainCommand } from './explain.ts';
import { followCommand } from './follow.ts';
import { helpCommand } from './help.ts';
import { latestCommand } from './latest.ts';
import { sourcesCommand } from './sources.ts';
import { suggestCommand } from './suggest.ts';
import { timelineCommand } from './timeline.ts';
import { unfollowCommand } from './unfollow.ts';

/** Every command of the bot, in the order in which help lists them. */
export const commands: readonly Command[] = [
  askCommand,
  companyCommand,
  timelineCommand,
  compareCommand,
  chartCommand,
  latestCommand,
  sourcesCommand,
  followCommand,
  unfollowCommand,
  suggestCommand,
  explainCommand,
  helpCommand,
];
