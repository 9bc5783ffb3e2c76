/** Something wrong with a file of the knowledge folder, said so that a curator can put it right. */
export type Problem = {
  /** An error keeps the file out (or makes an answer wrong); an advice is worth a look. */
  readonly grade: 'error' | 'advice';
  readonly path: string;
  readonly line: number;
  readonly field: string;
  /** What is wrong, and what to write instead. */
  readonly message: string;
};

/** An error that keeps a whole file out. */
export function fileProblem(path: string, message: string): Problem {
  return { grade: 'error', path, line: 1, field: 'file', message };
}

export function formatProblem(problem: Problem): string {
  return `${problem.path}:${problem.line} ${problem.field}: ${problem.message}`;
}

export function byPlace(a: Problem, b: Problem): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line;
}
