import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { today } from '../src/today.ts';

const MORNING = new Date('2026-12-31T23:30:00Z');

describe('today', () => {
  it.each([
    ['Asia/Shanghai', '2027-01-01'],
    ['UTC', '2026-12-31'],
    ['America/New_York', '2026-12-31'],
    ['Pacific/Kiritimati', '2027-01-01'],
  ])('is the day in %s', (TIME_ZONE, day) => {
    expect(today({ TIME_ZONE }, MORNING)).toBe(day);
  });

  it('is the day that is fixed, whatever the time', () => {
    expect(today({ TODAY: '2026-03-01', TIME_ZONE: 'Asia/Shanghai' }, MORNING)).toBe('2026-03-01');
  });

  it.each([
    ['Asia/Shanghai', '2027-01-01'],
    ['America/New_York', '2026-12-31'],
  ])("is the machine's day where no time zone is set: in %s", (TZ, day) => {
    const program = `import { today } from './src/today.ts'; console.log(today({}, new Date('${MORNING.toISOString()}')))`;
    const said = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(day);
  });
});
