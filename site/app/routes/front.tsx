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
  return (
    <div className="front">
      <PageHead description="News with its record: who said it, how we know, and when it was checked." />
      <h1 className="visually-hidden">{useSite()?.name}: front page</h1>
      {!lead && <p className="empty">Nothing is published yet.</p>}
      {lead && (
        <section className="front-top" aria-label="Latest">
          <StoryCard article={lead} size="lead" withSection />
          <div className="front-second">
            {rest.slice(0, 4).map((article) => (
              <StoryCard key={article._id} article={article} size="line" withSection />
            ))}
          </div>
        </section>
      )}
      {sections
        .map((section) => ({
          ...section,
          articles: section.articles.filter(({_id}) => _id !== lead?._id).slice(0, 3),
        }))
        .filter(({articles}) => articles.length > 0)
        .map(({title, slug, articles}) => (
          <section className="front-section" key={slug} aria-labelledby={`section-${slug}`}>
            <h2 id={`section-${slug}`}>
              <a href={`/sections/${slug}`}>{title}</a>
            </h2>
            <div className="story-row">
              {articles.map((article) => (
                <StoryCard key={article._id} article={article} size="story" level={3} />
              ))}
            </div>
          </section>
        ))}
      {corrections.length > 0 && (
        <section className="front-section front-corrections" aria-labelledby="newest-corrections">
          <h2 id="newest-corrections">
            <a href="/corrections">Corrections</a>
          </h2>
          <div className="story-row">
            {corrections.map((correction) => (
              <CorrectionEntryText key={correction._id} correction={correction} level={3} />
            ))}
          </div>
        </section>
      )}
    </div>
  )
}
