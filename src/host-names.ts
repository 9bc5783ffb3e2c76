/** The name in a Host header, in lower case and without its port: `[::1]:3000` is `[::1]`. */
export function nameIn(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}

export function isLoopback(name: string): boolean {
  return name === 'localhost' || name === '::1' || name === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(name);
}

/**
 * True for a name that no page elsewhere can have pointed here: an address, or a name without a dot, such as that of a container.
 * Others may be anybody's (DNS rebinding).
 */
export function isLocalName(name: string): boolean {
  return (
    isLoopback(name) || /^\[[\da-f:.]+\]$/.test(name) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name) || /^[\w-]+$/.test(name)
  );
}
