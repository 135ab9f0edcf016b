import type {Speaker} from '../types.ts'

/** The name as a link where the person or source has a page; a public description otherwise. */
export function SpeakerName({speaker}: {speaker: Speaker}) {
  const name = speaker.name ?? 'a person we do not name'
  if (!speaker.slug) return <>{name}</>
  return <a href={`/${speaker.kind === 'source' ? 'sources' : 'people'}/${speaker.slug}`}>{name}</a>
}

/** Name, role and affiliation, as far as they may be said. */
export function SpeakerLine({speaker}: {speaker: Speaker}) {
  const rest = [speaker.role, speaker.affiliation].filter(Boolean)
  return (
    <>
      <SpeakerName speaker={speaker} />
      {rest.length > 0 && `, ${rest.join(', ')}`}
    </>
  )
}
