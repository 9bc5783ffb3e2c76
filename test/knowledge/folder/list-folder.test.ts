import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFolder } from '../../../src/knowledge/folder/list-folder.ts';

let outside = '';
let folder = '';
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'links-'));
  folder = join(outside, 'knowledge');
  await mkdir(folder);
});
afterEach(() => rm(outside, { recursive: true }));

async function put(path: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), 'x');
}

async function list() {
  const { paths, problems } = await listFolder(folder);
  return { paths, problems: problems.map(({ path, message }) => `${path} ${message.split('.')[0]}`) };
}

describe('symbolic links in a knowledge folder', () => {
  it('are followed to files that are hidden otherwise, as a mounted ConfigMap has them', async () => {
    await put('..2025_03_01/kite.md');
    await symlink('..2025_03_01', join(folder, '..data'));
    await symlink('..data/kite.md', join(folder, 'kite.md'));
    expect(await list()).toEqual({ paths: ['kite.md'], problems: [] });
  });

  it('are followed into folders, and read each file once, circles included', async () => {
    await put('posts/a.md');
    await put('.store/b.md');
    await symlink('posts/a.md', join(folder, '0-first.md'));
    await symlink('.store', join(folder, 'linked'));
    await symlink('..', join(folder, 'posts/up'));
    await symlink('posts', join(folder, 'again'));
    expect(await list()).toEqual({ paths: ['linked/b.md', 'posts/a.md'], problems: [] });
  });

  it('are named and not followed where they lead out of the folder, or nowhere', async () => {
    await writeFile(join(outside, 'secret.md'), 'x');
    await symlink('../secret.md', join(folder, 'secret.md'));
    await symlink('/', join(folder, 'root'));
    await symlink('gone.md', join(folder, 'gone.md'));
    await symlink('gone.png', join(folder, 'gone.png'));
    expect(await list()).toEqual({
      paths: [],
      problems: [
        'gone.md is a link that leads nowhere',
        'root is a link that leads out of the knowledge folder, so it is not followed',
        'secret.md is a link that leads out of the knowledge folder, so it is not followed',
      ],
    });
  });

  it('may be the folder itself', async () => {
    await put('a.md');
    await symlink('knowledge', join(outside, 'link'));
    expect((await listFolder(join(outside, 'link'))).paths).toEqual(['a.md']);
  });
});

describe('a folder', () => {
  it('is read to a depth that nobody writes', async () => {
    await put(`${'d/'.repeat(41)}a.md`);
    await put(`${'e/'.repeat(39)}a.md`);
    const { paths, problems } = await list();
    expect(paths).toEqual([`${'e/'.repeat(39)}a.md`]);
    expect(problems).toEqual([`${'d/'.repeat(41).slice(0, -1)} lies more than 40 folders deep, so it is not read`]);
  });
});
