import { proxyIn } from '../../proxy.ts';
import { type Finding, findingsOn } from './finding.ts';

/** What goes through a proxy, and what does not. */
export function checkProxy(environment: Readonly<Record<string, string | undefined>>): readonly Finding[] {
  const { ok, warn } = findingsOn('proxy');
  const settings = proxyIn(environment);
  if (settings === undefined) return [];
  const { httpProxy, httpsProxy, noProxy } = settings;
  const shown = [httpsProxy ?? httpProxy].map((address) =>
    address && URL.canParse(address) ? new URL(address).host : address,
  );
  const findings = [
    ok(`requests to others go through ${shown}${noProxy === undefined ? '' : `, but not to ${noProxy}`}`),
  ];
  if (httpsProxy === undefined)
    findings.push(warn('HTTPS_PROXY is not set, so Slack and Discord are asked directly. Set it too'));
  if (environment['DISCORD_TOKEN'])
    findings.push(
      warn(
        "Discord's gateway takes no proxy. Let this machine reach wss://gateway.discord.gg and *.discord.gg on port 443",
      ),
    );
  return findings;
}
