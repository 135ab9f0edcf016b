import {Card, Stack, Text} from '@sanity/ui'
import {type Dossier, stages} from '../../workflow/index.ts'
import {formatTime} from '../parts/formatTime.ts'

const shown = 30

/** Who did what with the story, newest first. */
export function ReviewLog({dossier}: {dossier: Dossier}) {
  const log = dossier.review?.log ?? []
  if (log.length === 0) return null
  return (
    <Card border padding={4} radius={2}>
      <details>
        <Text as="summary" size={1} style={{cursor: 'pointer'}} weight="medium">
          Log of the review ({log.length})
        </Text>
        <Stack
          as="ol"
          gap={4}
          paddingTop={4}
          style={{listStyle: 'none', margin: 0, paddingLeft: 0}}
        >
          {log
            .toReversed()
            .slice(0, shown)
            .map(({_key, at, by, byName, what, to, why}) => (
              <Stack as="li" gap={2} key={_key}>
                <Text size={1}>
                  {what}
                  {to && ` → ${stages[to].title}`}
                </Text>
                {why && (
                  <Text muted size={1}>
                    “{why}”
                  </Text>
                )}
                <Text muted size={0}>
                  {byName ?? by}, {formatTime(at)}
                </Text>
              </Stack>
            ))}
        </Stack>
      </details>
    </Card>
  )
}
