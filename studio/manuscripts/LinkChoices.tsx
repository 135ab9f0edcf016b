import {Card, Select, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import type {PlannedLink} from '../../ingest/plan/plan.ts'
import type {ManuscriptWork} from './useManuscript.ts'

interface LinkChoicesProps {
  links: readonly PlannedLink[]
  work: ManuscriptWork
}

const kinds = {interviewee: 'person', source: 'source', contributor: 'byline'} as const

/** People and sources of the text that the newsroom may know: each is linked, or new. */
export function LinkChoices({links, work}: LinkChoicesProps) {
  const open = links.filter(({candidates, linked}) => candidates.length > 0 || linked)
  const fresh = links.filter((link) => !open.includes(link))
  if (links.length === 0) return null
  return (
    <Card border padding={4} radius={2}>
      <Stack gap={4}>
        <Text as="h2" size={1} weight="semibold">
          People and sources
        </Text>
        {open.map((link) => (
          <LinkChoice key={link.newId} link={link} work={work} />
        ))}
        {fresh.length > 0 && (
          <Text muted size={1} style={{textWrap: 'pretty'}}>
            New: {fresh.map(({name}) => name).join(', ')}.
          </Text>
        )}
      </Stack>
    </Card>
  )
}

function LinkChoice({link, work}: {link: PlannedLink; work: ManuscriptWork}) {
  const {type, name, newId, linked, candidates} = link
  const id = useId()
  const value = work.state.choices.link?.[newId] ?? linked ?? 'new'
  const chosen = candidates.find((candidate) => candidate.id === value)
  const known = candidates.some((candidate) => candidate.id === linked)
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {name}
      </Text>
      <Select
        disabled={work.state.busy !== undefined}
        fontSize={1}
        id={id}
        onChange={(event) => work.link(newId, event.currentTarget.value)}
        value={value}
      >
        {candidates.map((candidate) => (
          <option key={candidate.id} value={candidate.id}>
            {[candidate.name, candidate.about].filter(Boolean).join(', ')}
          </option>
        ))}
        {linked && !known && <option value={linked}>Linked at the last import</option>}
        <option value="new">A new {kinds[type]}</option>
      </Select>
      <Text muted size={1}>
        {chosen
          ? `Known by ${chosen.reason}: ${Math.round(chosen.confidence * 100)} % sure.`
          : value === 'new'
            ? `${candidates.length} in the newsroom may be meant: choose, or leave it new.`
            : 'As before.'}
      </Text>
    </Stack>
  )
}
