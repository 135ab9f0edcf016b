import type {Site} from '../parts/useSite.ts'
import type {Article} from '../types.ts'

/** schema.org NewsArticle with its corrections as CorrectionComment. */
export function articleJsonLd(article: Article, site: Site, image?: string) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst ?? undefined,
    inLanguage: article.language,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    url: new URL(`/articles/${article.slug}`, site.origin).href,
    image: image && new URL(image, site.origin).href,
    articleSection: article.section?.title,
    author: article.bylines?.map(({name}) => ({'@type': 'Person', name})),
    publisher: {'@type': 'NewsMediaOrganization', name: site.name, url: site.origin},
    correction: article.corrections.map(({wrong, right, issuedAt}) => ({
      '@type': 'CorrectionComment',
      text: [wrong, right].filter(Boolean).join(' '),
      datePublished: issuedAt,
    })),
  }
}
