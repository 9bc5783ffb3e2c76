/** The commands of the package by what they are for: what `--help` lists. A test compares them with the scripts of package.json. */
const GROUPS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'To run it': {
    start: 'the chat in the terminal and the web page; a service where a token is set',
    serve: 'a service without the chat in the terminal',
    mcp: 'a server for an assistant on standard input and output',
    ask: 'one question, or a batch, answered on the command line',
    build: 'builds the sources now, which the first start does otherwise',
  },
  'To set it up': {
    doctor: 'what is wrong with settings, folders, ports, fonts and platforms',
    'slack:manifest': 'the manifest from which Slack makes the app',
    'discord:register': 'tells Discord of the slash commands',
    forget: 'deletes what is kept of a person',
  },
  'To keep the library alive': {
    inbox: 'sources that readers suggested, and what feeds have on known companies',
    'new:article': 'drafts an article, from a link or by questions',
    preview: 'what a draft would change',
    'check:knowledge': 'what is wrong with the articles',
    gaps: 'what people asked and did not get',
    stale: 'what needs a newer source',
    coverage: 'what is known of each company',
    'docs:knowledge': 'field tables and editor schemas',
  },
  'To measure and to develop': {
    evaluate: 'how good the answers are',
    calibrate: 'fits how sure a statement must be',
    train: 'learns what a question asks for',
    bench: 'how fast it is, beside bare programs',
    soak: 'what is lost while everything fails',
    check: 'format, lint and types',
    format: 'puts the format right',
    test: 'most tests',
    'test:slow': 'the others',
    'test:all': 'all tests',
  },
};

/** Names of all commands, as npm takes them. */
export const NPM_COMMANDS: readonly string[] = Object.values(GROUPS).flatMap(Object.keys);

/** All commands with what they do, group by group, a line each. */
export function npmCommandLines(): readonly string[] {
  const widest = Math.max(...NPM_COMMANDS.map((name) => name.length));
  return Object.entries(GROUPS).flatMap(([group, commands]) => [
    `${group}:`,
    ...Object.entries(commands).map(([name, does]) => `  npm run ${name.padEnd(widest)}  ${does}`),
  ]);
}
