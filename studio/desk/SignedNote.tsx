import {Card, Stack, Text} from '@sanity/ui'
import {type CheckItem, verdictTitles} from '../../workflow/index.ts'
import {checkMethods} from '../../schemas/choices.ts'
import {formatTime} from '../parts/formatTime.ts'
import {itemStates} from '../states/itemStates.ts'
import {Field} from './Field.tsx'

/** Who checked it, when, how and with what note; and who set it aside. */
export function SignedNote({item}: {item: CheckItem}) {
  const {signOff, override, verdictState, signedByAuthor} = item
  if (!signOff || verdictState === 'needsRecheck') return null
  return (
    <Field label="Who checked it">
      <Card border padding={3} radius={2} tone={itemStates[verdictState].tone}>
        <Stack gap={3}>
          <Text size={1} weight="medium">
            {verdictTitles[signOff.verdict]} by {signOff.byName ?? signOff.by},{' '}
            {formatTime(signOff.at)}
          </Text>
          {signedByAuthor && (
            <Text size={1}>It does not count: whoever wrote the story can’t sign it.</Text>
          )}
          {signOff.method && <Text size={1}>{checkMethods[signOff.method]}</Text>}
          {signOff.note && <Text size={1}>“{signOff.note}”</Text>}
          <Text muted size={0}>
            Under the rules {signOff.rulesVersion}
            {signOff.policyVersion && `, policy ${policyName(signOff.policyVersion)}`}
          </Text>
          {override && (
            <Text size={1}>
              Overridden by {override.byName ?? override.by}, {formatTime(override.at)}: “
              {override.reason}”
            </Text>
          )}
        </Stack>
      </Card>
    </Field>
  )
}

const policyName = (version: string): string =>
  version === 'default'
    ? 'of the house'
    : version.replace(/^policy-(.*)@(\d+)$/, 'of $1, version $2')
