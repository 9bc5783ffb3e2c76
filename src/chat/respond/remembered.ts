import type { SearchableLibrary } from '../../search/searchable.ts';

type ById<Value> = (id: string, searchable: SearchableLibrary) => Value;

/** What a library says of each of its things, worked out when it is first asked for and kept as long as the library. */
export function rememberedById<Value>(work: ById<Value>): ById<Value> {
  const known = new WeakMap<SearchableLibrary, Map<string, { readonly value: Value }>>();
  return (id, searchable) => {
    const values = known.get(searchable) ?? new Map<string, { readonly value: Value }>();
    known.set(searchable, values);
    const found = values.get(id) ?? { value: work(id, searchable) };
    values.set(id, found);
    return found.value;
  };
}
