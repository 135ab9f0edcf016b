import {Card, Stack, Text} from '@sanity/ui'
import type {Dossier} from '../../workflow/index.ts'
import {BlockerList} from '../parts/BlockerList.tsx'
import {formatTime} from '../parts/formatTime.ts'
import {type Incident, useStanding} from './useStanding.ts'

/** What the publisher was asked and answered, and what it found in print that it did not publish. */
export function PublisherNotice({dossier}: {dossier: Dossier}) {
  const articleId = dossier.article._id
  const {request, incidents} = useStanding(articleId, dossier.receipt?.publishedAt)
  const isWaiting = request && request.state === undefined
  const isRefused = request?.state === 'refused'
  return (
    <>
      {isWaiting && (
        <Card border padding={4} radius={2} role="status" tone="primary">
          <Text size={1} style={{textWrap: 'pretty'}}>
            The publisher was asked to publish this edition. Its answer will stand here. A change
            before that makes it an edition that nobody asked for.
          </Text>
        </Card>
      )}
      {isRefused && (
        <Card border padding={4} radius={2} role="status" tone="caution">
          <Stack gap={4}>
            <Text as="h2" size={1} weight="semibold">
              The publisher refused, and nothing was changed
            </Text>
            <Text muted size={1}>
              Asked by {request.requestedByName ?? request.requestedBy},{' '}
              {formatTime(request.requestedAt)}
            </Text>
            <BlockerList articleId={articleId} blockers={request.blockers ?? []} />
          </Stack>
        </Card>
      )}
      {incidents.map((incident) => (
        <Card border key={incident._id} padding={4} radius={2} role="alert" tone="critical">
          <Stack gap={4}>
            <Text as="h2" size={1} weight="semibold">
              {titles[incident.kind]}
            </Text>
            <Text muted size={1}>
              {whoAndWhen(incident, dossier)}
            </Text>
            <BlockerList articleId={articleId} blockers={incident.findings} />
          </Stack>
        </Card>
      ))}
    </>
  )
}

const titles = {
  bypass: 'In print past the gate',
  refusedStep: 'A step was not taken over: take it again',
} as const satisfies Record<Incident['kind'], string>

function whoAndWhen({by, at}: Incident, {staff}: Dossier): string {
  const name = staff.find(({userId}) => userId === by)?.name ?? by ?? 'Nobody knows who'
  return `${name}, ${formatTime(at)}`
}
