/** A list of whole numbers from 0 to 2³² - 1 that grows, in a third of the room that a list of JavaScript's takes up. */
export type NumberList = {
  readonly length: number;
  push(number: number): void;
  /** A copy of what it holds. */
  toArray(): Uint32Array;
};

const FIRST_ROOM = 1_024;

export function createNumberList(): NumberList {
  let numbers = new Uint32Array(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push: (number) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      length += 1;
    },
    toArray: () => numbers.slice(0, length),
  };
}
