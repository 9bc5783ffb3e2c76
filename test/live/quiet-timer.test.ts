import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuietTimer } from '../../src/live/quiet-timer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function timer(task: () => Promise<void>) {
  return createQuietTimer({ quiet: 100, longest: 1_000, again: () => 5_000, clock: () => Date.now(), task });
}

describe('a quiet timer', () => {
  it('runs once after a burst of touches', async () => {
    const task = vi.fn(async () => {});
    const { touch } = timer(task);
    for (let touches = 0; touches < 5; touches += 1) {
      touch();
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(task).toHaveBeenCalledTimes(0);
    await vi.advanceTimersByTimeAsync(100);
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs where the touches never end', async () => {
    const task = vi.fn(async () => {});
    const { touch } = timer(task);
    for (let touches = 0; touches < 21; touches += 1) {
      touch();
      await vi.advanceTimersByTimeAsync(60);
    }
    expect(task).toHaveBeenCalledTimes(1);
  });

  it('runs now and again without a touch', async () => {
    const task = vi.fn(async () => {});
    timer(task);
    await vi.advanceTimersByTimeAsync(10_001);
    expect(task).toHaveBeenCalledTimes(2);
  });

  it('runs again after a touch during the task, never at the same time', async () => {
    let [running, most] = [0, 0];
    const task = vi.fn(async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 500));
      running -= 1;
    });
    const { touch } = timer(task);
    touch();
    await vi.advanceTimersByTimeAsync(200);
    touch();
    await vi.advanceTimersByTimeAsync(1_500);
    expect([task.mock.calls.length, most]).toEqual([2, 1]);
  });

  it('waits for a running task to stop, and runs no other', async () => {
    let isDone = false;
    const task = vi.fn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      isDone = true;
    });
    const { touch, stop } = timer(task);
    touch();
    await vi.advanceTimersByTimeAsync(150);
    touch();
    const stopped = stop();
    await vi.advanceTimersByTimeAsync(20_000);
    await stopped;
    expect([isDone, task.mock.calls.length]).toEqual([true, 1]);
  });
});
