/** Facts are told in both languages, so their English is enough. */
const [OF_STATE, OF_STAFF] = [/\b(state|government|ministry)\b/i, /\b(staff|employees)\b/i];

/** True where a name in English is that of the state or of one of its bodies: "the Ministry of Finance". */
export function isState(name: string): boolean {
  return OF_STATE.test(name);
}

/** True where it is said of those who work there: "its staff". */
export function isStaff(name: string): boolean {
  return OF_STAFF.test(name);
}
