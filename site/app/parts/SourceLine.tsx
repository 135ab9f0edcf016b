import type {ShownSource} from '../types.ts'
import {DateText} from './DateText.tsx'

/** A source in one line: title, who made it, when, and what became of it. */
export function SourceLine({source}: {source: ShownSource}) {
  const makers = [source.creators?.join(', '), source.publisher].filter(
    (maker, index, all) => maker && all.indexOf(maker) === index,
  )
  return (
    <>
      <cite>
        {source.slug ? <a href={`/sources/${source.slug}`}>{source.title}</a> : source.title}
      </cite>
      {makers.length > 0 && `, ${makers.join(', ')}`}
      {source.date && (
        <>
          , <DateText value={source.date} />
        </>
      )}
      <SourceTrouble status={source.status} />
    </>
  )
}

export function SourceTrouble({status}: {status: ShownSource['status']}) {
  if (!status || (status.state !== 'disputed' && status.state !== 'retracted')) return null
  return (
    <strong className="trouble">
      {' '}
      {status.state === 'disputed' ? 'Disputed' : 'Retracted'}
      {status.date && (
        <>
          {' '}
          <DateText value={status.date} />
        </>
      )}
      {status.note && `: ${status.note}`}
    </strong>
  )
}
