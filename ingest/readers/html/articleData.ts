import {z} from 'zod'

const text = z.string().trim().min(1)
const listOf = <Item extends z.ZodType>(item: Item) =>
  z.union([item.transform((one) => [one]), z.array(item)])

const author = z.union([
  text.transform((name) => ({name, type: ['Person']})),
  z
    .object({name: text, '@type': listOf(z.string()).optional()})
    .transform((one) => ({name: one.name, type: one['@type'] ?? ['Person']})),
])

const article = z.object({
  '@type': listOf(z.string()).refine((types) =>
    types.some((type) => /Article$|^BlogPosting$|^Report$|^Reportage/u.test(type)),
  ),
  headline: text.optional().catch(undefined),
  description: text.optional().catch(undefined),
  author: listOf(author).optional().catch(undefined),
  articleSection: z
    .union([text, z.tuple([text]).transform(([only]) => only)])
    .optional()
    .catch(undefined),
  inLanguage: text.optional().catch(undefined),
  datePublished: text.optional().catch(undefined),
})

const graph = z.object({'@graph': z.array(z.unknown())})

export interface ArticleData {
  headline?: string
  description?: string
  authors: string[]
  section?: string
  language?: string
  published?: string
}

/** The first article that a page describes in JSON-LD (schema.org/Article). Authors are people only. */
export function articleData(document: Document): ArticleData | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  for (const thing of scripts.flatMap((script) => thingsIn(script.textContent ?? ''))) {
    const found = article.safeParse(thing)
    if (!found.success) continue
    const {headline, description, articleSection, inLanguage, datePublished} = found.data
    return {
      ...(headline && {headline}),
      ...(description && {description}),
      authors: (found.data.author ?? [])
        .filter(({type}) => type.includes('Person'))
        .map(({name}) => name),
      ...(articleSection && {section: articleSection}),
      ...(inLanguage && {language: inLanguage}),
      ...(datePublished && {published: datePublished}),
    }
  }
  return undefined
}

function thingsIn(json: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(json)
    const list = Array.isArray(parsed) ? parsed : [parsed]
    return list.flatMap((one) => {
      const inner = graph.safeParse(one)
      return inner.success ? inner.data['@graph'] : [one]
    })
  } catch {
    return []
  }
}
