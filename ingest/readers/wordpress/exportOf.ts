/** A WordPress export of the items, for tests. */
export function exportOf(...items: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
<title>The Paper</title>
<link>https://paper.example</link>
<language>en-US</language>
<wp:base_blog_url>https://paper.example</wp:base_blog_url>
<wp:author><wp:author_login><![CDATA[ann]]></wp:author_login><wp:author_display_name><![CDATA[Ann Lee]]></wp:author_display_name></wp:author>
${items.join('\n')}
</channel>
</rss>
`
}

/** An entry of an export; `more` is XML of its own. */
export function itemOf(
  id: number,
  content: string,
  fields: Readonly<Record<string, string>> = {},
  more = '',
): string {
  const all: Record<string, string> = {
    title: `Story ${id}`,
    link: `https://paper.example/story-${id}`,
    'dc:creator': 'ann',
    'content:encoded': content,
    'excerpt:encoded': '',
    'wp:post_id': String(id),
    'wp:post_date': '2026-05-03 08:00:00',
    'wp:post_name': `story-${id}`,
    'wp:status': 'publish',
    'wp:post_type': 'post',
    ...fields,
  }
  const written = Object.entries(all).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return `<item>\n${written.join('\n')}\n${more}\n</item>`
}
