/** Data for search engines. `<` is escaped, so that no text can close the element. */
export function JsonLd({data}: {data: Record<string, unknown>}) {
  const text = JSON.stringify(data).replaceAll('<', String.raw`\u003c`)
  // A data block, not a script: nothing runs, and the content security policy forbids that anything does.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{__html: text}} />
}
