import {Card, Stack, Text} from '@sanity/ui'
import type {ChangedPart, CheckItem} from '../../workflow/index.ts'
import {formatTime} from '../parts/formatTime.ts'

const parts: Record<ChangedPart, string> = {
  text: 'the words',
  speaker: 'who said it',
  provenance: 'how it reached us',
  evidence: 'the evidence',
}

/** What changed since somebody signed, with the statement that was signed. */
export function ChangedSince({item: {state, changed = [], signOff}}: {item: CheckItem}) {
  if (state !== 'needsRecheck' || !signOff) return null
  const what = new Intl.ListFormat('en').format(changed.map((part) => parts[part]))
  return (
    <Card border padding={4} radius={2} tone="suggest">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          Changed since it was signed{what && `: ${what}`}
        </Text>
        <Text size={1} style={{textWrap: 'pretty'}}>
          {signOff.byName ?? signOff.by} signed on {formatTime(signOff.at)}: {signOff.statement}
        </Text>
      </Stack>
    </Card>
  )
}
