import { stringify } from 'yaml';
import { commands } from '../../commands/index.ts';
import { describeCommands } from '../chat/command/describe-commands.ts';
import { UsageError } from '../errors.ts';
import { SCOPES } from '../platforms/slack/app/scopes.ts';
import { createManifest } from '../platforms/slack/manifest/manifest.ts';
import { readOptions, runCommand } from './shell/command-line.ts';
import { say } from './shell/harmless.ts';
import { loadKnowledge } from './shell/load-knowledge.ts';

const USAGE = `Usage: npm run --silent slack:manifest -- (--socket | --url https://…) [--oauth] [--threads] [--format json|yaml] [--knowledge DIR]
       npm run --silent slack:manifest -- --scopes

  --socket    Socket Mode: no public address is needed
  --url       address under which Slack reaches the bot
  --oauth     for many workspaces: redirect address, organisations, tokens that are renewed
  --threads   asks for what following threads without a mention needs
  --scopes    prints each scope with its reason instead`;

const OPTIONS = {
  socket: { type: 'boolean', default: false },
  url: { type: 'string' },
  oauth: { type: 'boolean', default: false },
  threads: { type: 'boolean', default: false },
  scopes: { type: 'boolean', default: false },
  format: { type: 'string', default: 'yaml' },
  knowledge: { type: 'string', default: 'knowledge' },
} as const;

export type ManifestFlags = {
  readonly scopes: boolean;
  readonly oauth: boolean;
  readonly threads: boolean;
  readonly format: 'json' | 'yaml';
  readonly knowledge: string;
  /** Absent in Socket Mode. */
  readonly url?: string;
};

/** Reads the arguments; throws a `UsageError` that says what is wrong with them. */
export function readManifestArguments(args: readonly string[]): ManifestFlags {
  const { socket, url, format, ...flags } = readOptions(args, OPTIONS, USAGE);
  const isEither = socket !== (url !== undefined);
  if (!flags.scopes && !isEither) throw new UsageError('arguments', `Give either --socket or --url.\n${USAGE}`);
  if (url !== undefined && !(URL.canParse(url) && new URL(url).protocol === 'https:'))
    throw new UsageError('url', `--url "${url}" is no https address, and Slack takes no other.\n${USAGE}`, {
      value: url,
    });
  if (format !== 'json' && format !== 'yaml')
    throw new UsageError('format', `--format "${format}" is neither json nor yaml.\n${USAGE}`, { value: format });
  return { ...flags, format, ...(url !== undefined && { url }) };
}

/** Each scope with its reason, as a Markdown table: what docs/slack.md shows. */
export function scopesTable(): string {
  const rows = SCOPES.map(({ scope, optional, reason }) => `| \`${scope}\` | ${optional ? 'no' : 'yes'} | ${reason} |`);
  return ['| scope | needed | for what |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Prints the manifest or the scopes. */
export async function main(args: readonly string[], print: (text: string) => void): Promise<void> {
  const { scopes, format, knowledge, ...options } = readManifestArguments(args);
  if (scopes) return print(scopesTable());
  const { library } = await loadKnowledge(knowledge);
  const manifest = createManifest({
    ...options,
    commands: describeCommands(commands, library),
    subject: library.glossary.subject.en,
    examples: library.glossary.examples.en,
  });
  print(format === 'json' ? JSON.stringify(manifest, undefined, 2) : stringify(manifest, { lineWidth: 0 }).trimEnd());
}

await runCommand(import.meta.url, USAGE, (args) => main(args, say));
