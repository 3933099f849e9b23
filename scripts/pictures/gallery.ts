import type { View } from './views.ts';

/** A view's file, without its folder. */
export function fileOf({ name, locale, scheme }: View): string {
  return `${[name, locale, scheme].filter((part) => part !== undefined).join('-')}.webp`;
}

/** The page that shows all pictures, in Markdown: under each heading its views, with a line each. */
export function galleryOf(parts: readonly (readonly [heading: string, views: readonly View[]])[]): string {
  const lines = parts.flatMap(([heading, views]) => [
    `## ${heading}`,
    '',
    ...views.flatMap((view) => [`${view.says}`, '', `![${view.says}](images/${fileOf(view)})`, '']),
  ]);
  return `# What it looks like

Every view, on the sample articles. \`npm run pictures\` takes all of them again and writes this page.

${lines.join('\n').trimEnd()}
`;
}
