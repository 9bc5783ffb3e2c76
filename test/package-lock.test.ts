import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      os: z.array(z.string()).optional(),
      libc: z.array(z.string()).optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
const text = readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8');
const packages = Object.entries(lockSchema.parse(JSON.parse(text)).packages);

describe('package-lock.json', () => {
  // Without it npm installs the binaries for both C libraries.
  it('names the C library of every native package for Linux', () => {
    const native = packages.filter(([path, { os }]) => os?.includes('linux') && /(x64|arm64)-(gnu|musl)/.test(path));
    expect(native.length).toBeGreaterThan(0);
    expect(native.filter(([, { libc }]) => libc === undefined).map(([path]) => path)).toEqual([]);
  });

  // Where a platform's package is left out, `npm ci` fails there.
  it('has the linter for every platform', () => {
    const [, biome] = packages.find(([path]) => path === 'node_modules/@biomejs/biome') ?? [];
    const locked = packages.map(([path]) => path.replace('node_modules/', ''));
    expect(Object.keys(biome?.optionalDependencies ?? {}).filter((name) => !locked.includes(name))).toEqual([]);
    expect(Object.keys(biome?.optionalDependencies ?? {})).not.toEqual([]);
  });

  it('has the hash of every package', () => {
    const unhashed = packages.filter(([path, { integrity, link }]) => path !== '' && !link && !integrity);
    expect(unhashed.map(([path]) => path)).toEqual([]);
    expect(packages.length).toBeGreaterThan(100);
  });

  it('holds no download addresses', () => {
    expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual([]);
  });
});
