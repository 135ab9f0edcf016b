/** Elements that begin and end a paragraph. */
export const blockNames = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements without words of the article: what to call them, or `nothing` where nobody misses them. */
export const wordless: Record<string, string> = {
  ...Object.fromEntries(
    'script style noscript template head nav form button input select textarea svg link meta'
      .split(' ')
      .map((name) => [name, 'nothing']),
  ),
  iframe: 'An embedded page',
  embed: 'Embedded content',
  object: 'Embedded content',
  video: 'A video',
  audio: 'A recording',
  canvas: 'A drawing',
  math: 'A formula',
}

/** Whether the page itself hides an element. */
export function isHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none/iu.test(element.getAttribute('style') ?? '')
  )
}
