/** Lets so many at once through, in turn by door, workspace and channel, so that nobody waits for somebody else's outage. */
export interface FairSlots {
  /** Resolves when it is the caller's turn, with the function that gives the slot back. `path` goes from the whole to the part. */
  enter(path: readonly string[]): Promise<Leave>;
}

export type Leave = () => void;

/** A door, a workspace or a channel: who is in, and who waits, by the next part of their paths; at the end of a path in order. */
type Branch = {
  inside: number;
  waiting: number;
  readonly line: (() => void)[];
  /** In the order of their turns: who has had one goes to the end. */
  readonly parts: Map<string, Branch>;
};

/** `most` says how many may be in at once for each step of a path: a door, a workspace of it, a channel of that. */
export function createFairSlots(most: readonly number[]): FairSlots {
  const root = createBranch();
  const admitAll = () => {
    while (admitNext(root, most)) {}
  };
  return {
    enter: (path) =>
      new Promise((resolve) => {
        const branches = branchesOf(root, path);
        const leave = onlyOnce(() => {
          for (const branch of branches) branch.inside -= 1;
          forget(root, path);
          admitAll();
        });
        for (const branch of branches) branch.waiting += 1;
        branches.at(-1)?.line.push(() => {
          for (const branch of branches) {
            branch.waiting -= 1;
            branch.inside += 1;
          }
          resolve(leave);
        });
        admitAll();
      }),
  };
}

function createBranch(): Branch {
  return { inside: 0, waiting: 0, line: [], parts: new Map() };
}

/** The branches along a path, without the root; those that are missing are made. */
function branchesOf(root: Branch, path: readonly string[]): readonly Branch[] {
  let branch = root;
  return path.map((part) => {
    const next = branch.parts.get(part) ?? createBranch();
    branch.parts.set(part, next);
    branch = next;
    return next;
  });
}

/** Lets the next one in whose door, workspace and channel all have room; false when there is none. */
function admitNext({ line, parts }: Branch, [most = 0, ...rest]: readonly number[]): boolean {
  const next = line.shift();
  if (next) {
    next();
    return true;
  }
  for (const [part, branch] of parts) {
    if (branch.waiting === 0 || branch.inside >= most || !admitNext(branch, rest)) continue;
    parts.delete(part);
    parts.set(part, branch);
    return true;
  }
  return false;
}

/** Drops the branches of a path that nobody is in or waits for. */
function forget(root: Branch, [part, ...rest]: readonly string[]): void {
  const branch = part === undefined ? undefined : root.parts.get(part);
  if (part === undefined || branch === undefined) return;
  forget(branch, rest);
  if (branch.inside === 0 && branch.waiting === 0) root.parts.delete(part);
}

function onlyOnce(run: () => void): () => void {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    run();
  };
}
