import {Card, Stack, Text} from '@sanity/ui'
import {type ChangedPart, type CheckItem, fallClause} from '../../workflow/index.ts'
import {formatTime} from '../parts/formatTime.ts'

const parts: Record<ChangedPart, string> = {
  text: 'the words',
  speaker: 'who said it',
  provenance: 'how it reached us',
  evidence: 'the evidence',
}

/** What changed or fell since somebody signed, with the statement that was signed. */
export function ChangedSince({item}: {item: CheckItem}) {
  const {state, signOff} = item
  if (state !== 'needsRecheck' || !signOff) return null
  return (
    <Card border padding={4} radius={2} tone="suggest">
      <Stack gap={4}>
        <Text size={1} style={{textWrap: 'pretty'}} weight="semibold">
          {whyAgain(item)}
        </Text>
        <Text size={1} style={{textWrap: 'pretty'}}>
          {signOff.byName ?? signOff.by} signed on {formatTime(signOff.at)}: {signOff.statement}
        </Text>
      </Stack>
    </Card>
  )
}

function whyAgain({changed = [], fallen, signerShort}: CheckItem): string {
  if (signerShort) return 'Signed in a role that this section does not take for it'
  const what = new Intl.ListFormat('en').format(changed.map((part) => parts[part]))
  if (what) return `Changed since it was signed: ${what}`
  if (fallen.length === 0) return 'Changed since it was signed'
  return `Signed before ${new Intl.ListFormat('en').format(fallen.map(fallClause))}`
}
