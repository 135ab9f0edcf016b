import {index, route, type RouteConfig} from '@react-router/dev/routes'

export default [
  index('routes/front.tsx'),
  route('sections/:slug', 'routes/section.tsx'),
  route('articles/:slug', 'routes/article.tsx'),
  route('people/:slug', 'routes/person.tsx'),
  route('sources/:slug', 'routes/source.tsx'),
  route('corrections', 'routes/corrections.tsx'),
  route('sitemap.xml', 'routes/sitemap.ts'),
  route('robots.txt', 'routes/robots.ts'),
  route('*', 'routes/notFound.tsx'),
] satisfies RouteConfig
