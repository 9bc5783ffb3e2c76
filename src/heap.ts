import { setFlagsFromString } from 'node:v8';

/** How far the heap may outgrow what is in use before it is cleaned, in percent of that. */
const GROWTH = 20;

/**
 * For a process that runs for long: its garbage is collected early. Left to itself V8 lets the heap of a busy process grow to
 * several times what is in use (`MemoryController::GrowingFactor` in V8's `heap-controller.cc`, where this flag is read each time).
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
}
