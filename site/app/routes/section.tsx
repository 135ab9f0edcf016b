import {useLoaderData, type LoaderFunctionArgs} from 'react-router'
import {sectionQuery} from '../../../queries/section.ts'
import {found, readerOf} from '../lake/read.ts'
import {PageHead} from '../parts/PageHead.tsx'
import {pageOf} from '../parts/pageOf.ts'
import {Pages} from '../parts/Pages.tsx'
import {StoryCard} from '../parts/StoryCard.tsx'

export async function loader(args: LoaderFunctionArgs) {
  const {page, from, to} = pageOf(args.request)
  const section = found(await readerOf(args)(sectionQuery, {slug: args.params.slug, from, to}))
  if (page > 1) found(section.articles[0])
  return {section, page, hasMore: section.total > to}
}

export default function Section() {
  const {section, page, hasMore} = useLoaderData<typeof loader>()
  return (
    <div className="section-page">
      <PageHead title={section.title ?? undefined} description={section.description} />
      <header className="page-head">
        <h1>{section.title}</h1>
        {section.description && <p className="standfirst">{section.description}</p>}
      </header>
      {section.articles.length === 0 && <p className="empty">Nothing is published here yet.</p>}
      <div className="story-list">
        {section.articles.map((article) => (
          <StoryCard key={article._id} article={article} size="story" />
        ))}
      </div>
      <Pages path={`/sections/${section.slug}`} page={page} hasMore={hasMore} />
    </div>
  )
}
