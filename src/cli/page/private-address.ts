import { BlockList, isIP, isIPv6 } from 'node:net';

/** Networks that are no part of the public internet, from IANA's registries of special-purpose addresses. */
const PRIVATE = blockList(
  ['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ['224.0.0.0/4', '240.0.0.0/4'],
  [
    '::/96',
    '64:ff9b:1::/48',
    '100::/64',
    '2001::/23',
    '2001:db8::/32',
    '3fff::/20',
    'fc00::/7',
    'fe80::/9',
    'ff00::/8',
  ],
);

/** Networks whose addresses carry one of version 4, and the group of sixteen bits at which it begins. */
const CARRIERS = [
  { network: blockList(['::ffff:0:0/96']), at: 6 },
  { network: blockList(['64:ff9b::/96']), at: 6 },
  { network: blockList(['2002::/16']), at: 1 },
] as const;

/**
 * True for an address of a private, local or reserved network, also where one of version 6 carries it (`::ffff:10.0.0.1`), and for what is
 * no address at all.
 */
export function isPrivateAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (isIP(bare) === 0) return true;
  if (!isIPv6(bare)) return PRIVATE.check(bare, 'ipv4');
  const carrier = CARRIERS.find(({ network }) => network.check(bare, 'ipv6'));
  return carrier ? isPrivateAddress(carriedIn(bare, carrier.at)) : PRIVATE.check(bare, 'ipv6');
}

function carriedIn(address: string, at: number): string {
  const groups = groupsOf(address).slice(at, at + 2);
  return groups.flatMap((group) => [group >> 8, group & 0xff]).join('.');
}

/** The eight groups of an address of version 6: the parser of addresses writes them in their short form first. */
function groupsOf(address: string): readonly number[] {
  const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [before = '', behind] = short.split('::');
  const [left, right] = [before, behind ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const gap = behind === undefined ? 0 : 8 - (left?.length ?? 0) - (right?.length ?? 0);
  return [...(left ?? []), ...Array<string>(gap).fill('0'), ...(right ?? [])].map((group) =>
    Number.parseInt(group, 16),
  );
}

function blockList(...networks: readonly (readonly string[])[]): BlockList {
  const list = new BlockList();
  for (const network of networks.flat()) {
    const [address = '', prefix] = network.split('/');
    list.addSubnet(address, Number(prefix), isIPv6(address) ? 'ipv6' : 'ipv4');
  }
  return list;
}
