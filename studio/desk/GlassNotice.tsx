import {Card, Stack, Text} from '@sanity/ui'
import {type BreakGlass, openAfterChecks} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'
import {formatTime} from '../parts/formatTime.ts'
import {AfterCheckForm} from './AfterCheckForm.tsx'

/** Glass that was broken: not used yet, or used and not checked since. */
export function GlassNotice({context}: {context: OperationContext}) {
  const {review} = context.dossier
  const unused = (review?.breakGlass ?? []).at(-1)
  const open = openAfterChecks(context.dossier)
  return (
    <>
      {unused && !unused.receipt && (
        <Card border padding={4} radius={2} tone="caution">
          <Stack gap={3}>
            <Text as="h2" size={1} weight="semibold">
              The glass is broken
            </Text>
            <Text size={1} style={{textWrap: 'pretty'}}>
              {whoAndWhen(unused)}: “{unused.reason}” It lets them publish this edition, as it was
              then, within the hour.
            </Text>
          </Stack>
        </Card>
      )}
      {open.map((entry) => (
        <Card border key={entry._key} padding={4} radius={2} tone="critical">
          <Stack gap={4}>
            <Text as="h2" size={1} weight="semibold">
              Published past the gate: a check is still to be done
            </Text>
            <Text size={1} style={{textWrap: 'pretty'}}>
              {whoAndWhen(entry)}: “{entry.reason}” Sign what is open below. Then somebody else than
              them closes this check.
            </Text>
            <AfterCheckForm context={context} glass={entry._key} />
          </Stack>
        </Card>
      ))}
    </>
  )
}

const whoAndWhen = ({byName, by, at}: BreakGlass): string => `${byName ?? by}, ${formatTime(at)}`
