/** What can go wrong with one call of the Web API, or of a `response_url`. */
export type Fault =
  | { readonly type: 'limited'; readonly seconds: number }
  | { readonly type: 'status'; readonly status: number }
  | { readonly type: 'error'; readonly error: string }
  /** The connection breaks before the call is carried out, or after it. */
  | { readonly type: 'lost'; readonly carriedOut: boolean }
  /** The call is carried out, and its answer waits until `until` resolves. */
  | { readonly type: 'slow'; readonly until: Promise<void> };

/** Faults that are to come, each used once; `always` ones stay until they are taken back. */
export type Faults = {
  next(method: string, ...faults: readonly Fault[]): void;
  always(method: string, fault: Fault | undefined): void;
  /** Decides by what is called with. */
  where(method: string, decide: (body: Body) => Fault | undefined): void;
  take(method: string, body: Body): Fault | undefined;
};

type Body = Readonly<Record<string, unknown>>;

export function createFaults(): Faults {
  const coming = new Map<string, Fault[]>();
  const lasting = new Map<string, Fault>();
  const deciding = new Map<string, (body: Body) => Fault | undefined>();
  return {
    next: (method, ...faults) => void coming.set(method, [...(coming.get(method) ?? []), ...faults]),
    always: (method, fault) => void (fault ? lasting.set(method, fault) : lasting.delete(method)),
    where: (method, decide) => void deciding.set(method, decide),
    take: (method, body) =>
      coming.get(method)?.shift() ?? lasting.get(method) ?? deciding.get(method)?.(body) ?? lasting.get('*'),
  };
}
