import {useLoaderData, type LoaderFunctionArgs} from 'react-router'
import {frontQuery} from '../../../queries/front.ts'
import {readerOf} from '../lake/read.ts'
import {CorrectionEntryText} from '../parts/CorrectionEntryText.tsx'
import {PageHead} from '../parts/PageHead.tsx'
import {StoryCard} from '../parts/StoryCard.tsx'
import {useSite} from '../parts/useSite.ts'

export async function loader(request: LoaderFunctionArgs) {
  return readerOf(request)(frontQuery)
}

export default function Front() {
  const {latest, sections, corrections} = useLoaderData<typeof loader>()
  const stories = latest.filter(({retracted}) => !retracted)
  const [lead, ...rest] = stories
  const second = rest.slice(0, 4)
  const above = new Set([lead, ...second].map((article) => article?._id))
  const below = sections
    .map((section) => ({
      ...section,
      articles: section.articles
        .filter(({_id, retracted}) => !above.has(_id) && !retracted)
        .slice(0, 3),
    }))
    .filter(({articles}) => articles.length > 0)
  return (
    <div className="front">
      <PageHead description="News with its record: who said it, how we know, and when it was checked." />
      <h1 className="visually-hidden">{useSite()?.name}: front page</h1>
      {!lead && <p className="empty">Nothing is published yet.</p>}
      {lead && (
        <section className="front-top" aria-label="Latest">
          <StoryCard article={lead} size="lead" withSection />
          <div className="front-second">
            {second.map((article) => (
              <StoryCard key={article._id} article={article} size="brief" withSection />
            ))}
          </div>
        </section>
      )}
      {below.length > 0 && (
        <div className="front-sections">
          {below.map(({title, slug, articles}) => (
            <section className="front-section" key={slug} aria-labelledby={`section-${slug}`}>
              <h2 id={`section-${slug}`}>
                <a href={`/sections/${slug}`}>{title}</a>
              </h2>
              {articles.map((article, index) => (
                <StoryCard
                  key={article._id}
                  article={article}
                  size={index === 0 ? 'story' : 'line'}
                  level={3}
                />
              ))}
            </section>
          ))}
        </div>
      )}
      {corrections.length > 0 && (
        <section className="front-section front-corrections" aria-labelledby="newest-corrections">
          <h2 id="newest-corrections">
            <a href="/corrections">Corrections</a>
          </h2>
          <div className="correction-row">
            {corrections.map((correction) => (
              <CorrectionEntryText key={correction._id} correction={correction} level={3} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
