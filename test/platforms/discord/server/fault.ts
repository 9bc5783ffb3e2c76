/** What a route answers instead of doing its work. */
export type Fault = {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
  /** How often; once unless told. */
  readonly times?: number;
  /** The request is carried out all the same: only its answer is lost. */
  readonly done?: boolean;
};

/** An error in Discord's words. */
export class Refusal extends Error {
  readonly status: number;
  readonly body: object;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.body = { code, message, ...(errors && { errors }) };
  }
}

/** Faults that wait for their route. */
export function createFaults() {
  const waiting: { readonly route: RegExp; readonly fault: Fault; left: number }[] = [];
  return {
    /** `route` is matched against `POST /channels/1/messages`. */
    add: (route: RegExp, fault: Fault) => {
      waiting.push({ route, fault, left: fault.times ?? 1 });
    },
    take: (request: string): Fault | undefined => {
      const found = waiting.find(({ route, left }) => left > 0 && route.test(request));
      if (found) found.left -= 1;
      return found?.fault;
    },
  };
}
