import {Button, Stack, Text} from '@sanity/ui'
import {TextField} from '../parts/TextField.tsx'
import {type Candidate, useCandidates} from './useCandidates.ts'

interface CandidateSearchProps {
  id: string
  type: string
  onChoose: (candidate: Candidate) => void
}

/** The other of two, found by name. */
export function CandidateSearch({id, type, onChoose}: CandidateSearchProps) {
  const {found, typed, search} = useCandidates(type, id)
  const what = type === 'interviewee' ? 'person' : 'source'
  return (
    <Stack gap={4}>
      <TextField autoFocus label={`Which other ${what}?`} onChange={search} value={typed} />
      <Stack aria-label="Found" as="ul" gap={1} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {found?.map((candidate) => (
          <li key={candidate.id}>
            <Button
              fontSize={1}
              justify="flex-start"
              mode="bleed"
              onClick={() => onChoose(candidate)}
              padding={3}
              text={[candidate.title, candidate.detail].filter(Boolean).join(' · ')}
              width="fill"
            />
          </li>
        ))}
      </Stack>
      {found?.length === 0 && (
        <Text muted size={1}>
          No other {what} has these words in a name. Try another part of it.
        </Text>
      )}
    </Stack>
  )
}
