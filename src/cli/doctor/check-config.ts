import { type Config, configSchema, parseConfig } from '../../config.ts';
import { UsageError } from '../../errors.ts';
import { type Finding, findingsOn } from './finding.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const { ok, warn, error } = findingsOn('configuration');

/** Every setting that is not right, and the configuration without those, so that the other checks can go on. */
export function checkConfig(environment: Environment): {
  readonly config: Config;
  readonly findings: readonly Finding[];
} {
  const faults = faultsOf(environment);
  const wrong = new Set(faults.map((fault) => fault.split(':')[0]));
  const rest = Object.fromEntries(Object.entries(environment).filter(([name]) => !wrong.has(name)));
  const findings = [
    ...faults.map((fault) => error(`${fault}. Correct it in .env or the environment`)),
    ...strangers(environment),
  ];
  return { config: parseConfig(rest), findings: findings.length > 0 ? findings : [ok('every setting is readable')] };
}

function faultsOf(environment: Environment): readonly string[] {
  try {
    parseConfig(environment);
    return [];
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    return cause.message.split('\n').slice(1);
  }
}

/** Names that look like settings and are none: misspelt, or of another program. */
function strangers(environment: Environment): readonly Finding[] {
  return Object.keys(environment)
    .filter((name) => /^(SLACK|DISCORD|OPS|KNOWLEDGE)_/.test(name) && !(name in configSchema.shape))
    .map((name) => warn(`${name} is no setting and does nothing. .env.example lists them all`));
}
