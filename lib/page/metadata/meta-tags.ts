/** A page's `<meta>` elements, by lower-case name, property or itemprop; the first value of each that has one. */
export interface MetaTags {
  /** The value of the first of these names that the page gives. */
  first(...names: string[]): string | null;
}

export function readMetaTags(page: Document): MetaTags {
  const values = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // `property` is a list of names.
      for (const name of meta.getAttribute(attribute)?.toLowerCase().split(' ') ?? []) {
        if (name && !values.has(name)) values.set(name, content);
      }
    }
  }
  return {
    first: (...names) => {
      for (const name of names) {
        const value = values.get(name);
        if (value) return value;
      }
      return null;
    },
  };
}
