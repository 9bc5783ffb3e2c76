/** Waits without keeping others from being answered; see `Attempt`. */
export type Aside = <T>(wait: () => Promise<T>) => Promise<T>;

/**
 * Calls that a platform may tell to come later. While one limit says so, everybody who comes to it waits in one line; after
 * the wait the first of the line tries, and each call that was taken lets the next one through.
 */
export interface Gates {
  /** Makes a call that comes under the limit `key`. Rejects with the platform's refusal when the wait gets too long. */
  pass<T>(key: string, call: () => Promise<T>, aside?: Aside): Promise<T>;
}

export type GatesParts = {
  /** Milliseconds that the platform asks to wait; undefined for every other failure. Such a call was not carried out. */
  readonly waitAsked: (error: unknown) => number | undefined;
  readonly pause: (ms: number) => Promise<void>;
  /** Milliseconds. */
  readonly clock: () => number;
};

/** An answer that comes later than this helps nobody: the work is given back, to be tried again or given up. Milliseconds. */
const LONGEST = 600_000;

/** Those who wait for a limit that was met, in the order of their turns. */
type Line = (() => void)[];

export function createGates({ waitAsked, pause, clock }: GatesParts): Gates {
  const lines = new Map<string, Line>();
  const letNext = (key: string, line: Line) => {
    const next = line.shift();
    if (next) next();
    else if (lines.get(key) === line) lines.delete(key);
  };
  const close = (key: string, line: Line, ms: number) => {
    lines.set(key, line);
    void pause(ms).then(() => letNext(key, line));
  };
  const stand = async (key: string, line: Line, { place, aside }: Standing) => {
    let isMyTurn = false;
    const turn = new Promise<void>((resolve) => {
      const take = () => {
        isMyTurn = true;
        resolve();
      };
      if (place === 'first') line.unshift(take);
      else line.push(take);
    });
    try {
      await aside(() => turn);
    } catch (error) {
      // Who does not want it any more hands the turn on, now or when it comes.
      if (isMyTurn) letNext(key, line);
      else void turn.then(() => letNext(key, line));
      throw error;
    }
  };

  return {
    pass: async (key, call, aside = (wait) => wait()) => {
      const started = clock();
      let line = lines.get(key);
      if (line) await stand(key, line, { place: 'last', aside });
      for (;;) {
        try {
          const made = await call();
          if (line) letNext(key, line);
          return made;
        } catch (error) {
          const ms = waitAsked(error);
          if (ms === undefined && line) letNext(key, line);
          if (ms === undefined) throw error;
          // Who was under way when somebody else met the limit joins the line; the wait is that of the first.
          const place = line || !lines.has(key) ? 'first' : 'last';
          line ??= lines.get(key) ?? [];
          if (place === 'first') close(key, line, ms);
          if (clock() - started > LONGEST) throw error;
          await stand(key, line, { place, aside });
        }
      }
    },
  };
}

type Standing = { readonly place: 'first' | 'last'; readonly aside: Aside };
