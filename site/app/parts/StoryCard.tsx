import type {ArticleCard} from '../types.ts'
import {DateText} from './DateText.tsx'
import {Picture} from './Picture.tsx'

interface StoryCardProps {
  article: ArticleCard
  /** `lead` opens a page, `story` stands in a list, `brief` beside a lead; `line` has no picture. */
  size: 'lead' | 'story' | 'brief' | 'line'
  level?: 2 | 3
  withSection?: boolean
}

export function StoryCard({article, size, level = 2, withSection = false}: StoryCardProps) {
  const {headline, slug, standfirst, language, section, bylines, publishedAt, mainImage} = article
  const Heading = `h${level}` as const
  return (
    <article className={`story story-${size}`}>
      {size !== 'line' && mainImage?.asset && (
        <div className="story-picture">
          <Picture image={mainImage} {...frames[size]} ratio={2 / 3} eager={size === 'lead'} />
        </div>
      )}
      <div className="story-text">
        {withSection && section && (
          <p className="kicker">
            <a href={`/sections/${section.slug}`}>{section.title}</a>
          </p>
        )}
        <Heading lang={language ?? undefined}>
          <a href={`/articles/${slug}`}>{headline}</a>
        </Heading>
        {size !== 'line' && standfirst && <p lang={language ?? undefined}>{standfirst}</p>}
        <p className="story-meta">
          <StoryFlag article={article} />
          {(size === 'lead' || size === 'story') && bylines && bylines.length > 0 && (
            <span>{bylines.map(({name}) => name).join(', ')}</span>
          )}
          {publishedAt && <DateText value={publishedAt} />}
        </p>
      </div>
    </article>
  )
}

const frames = {
  lead: {widths: [480, 800, 1200, 1600], sizes: '(min-width: 60rem) 48rem, 100vw'},
  story: {widths: [240, 400, 640, 800], sizes: '(min-width: 44rem) 18rem, 100vw'},
  brief: {widths: [120, 240, 360], sizes: '7rem'},
} as const

function StoryFlag({article: {retracted, corrected}}: {article: ArticleCard}) {
  if (retracted) return <span className="flag flag-retracted">Retracted</span>
  if (corrected) return <span className="flag">Corrected</span>
  return null
}
