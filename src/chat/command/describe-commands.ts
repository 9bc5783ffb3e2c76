import { z } from 'zod';
import type { Library } from '../../knowledge/library.ts';
import { toTraditional } from '../../lang/text.ts';
import type { Command } from './command.ts';
import type { Both, CommandInfo, InScripts, OptionInfo } from './command-info.ts';
import { exampleOf } from './examples.ts';

/** What platforms offer of the commands, made from their one definition. */
export function describeCommands(commands: readonly Command[], library: Library): readonly CommandInfo[] {
  return commands.map((command) => ({
    name: command.name,
    localName: inScripts({ en: command.name, zh: command.chineseName }),
    summary: inScripts(command.summary),
    options: Object.entries(command.options.shape).map(([name, option]) => describeOption(name, option)),
    onPage: command.onPage ?? true,
    example: { en: exampleOf(command, library, 'en'), zh: exampleOf(command, library, 'zh-Hans') },
  }));
}

const metaSchema = z.object({ description: z.string(), zh: z.string(), companies: z.boolean().default(false) });

function describeOption(name: string, option: z.ZodType): OptionInfo {
  const { description, zh, companies } = metaSchema.parse(option.meta());
  return {
    name,
    description: inScripts({ en: description, zh }),
    required: !option.safeParse(undefined).success,
    companies,
  };
}

function inScripts(both: Both): InScripts {
  return { ...both, traditional: toTraditional(both.zh) };
}
