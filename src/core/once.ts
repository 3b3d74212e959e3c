// In: a function of one object. Out: the same function, which works its result out once for each object.

/** `make`, called once for each key; the result is kept as long as the key lives. What `make` returns may not be changed afterwards. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) {
      found = { value: make(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
