/** Makes one thing for each owner, when it is first asked for, and keeps it as long as the owner. */
export function oncePer<K extends object, T>(make: (owner: K) => T): (owner: K) => T {
  const made = new WeakMap<K, T>();
  return (owner) => {
    if (!made.has(owner)) {
      made.set(owner, make(owner));
    }
    return made.get(owner) as T;
  };
}
