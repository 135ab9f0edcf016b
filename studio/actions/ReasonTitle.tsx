import {Stack, Text} from '@sanity/ui'

const shown = 4

/** Why a step is not possible, in a tooltip: one line per reason, the first few of many. */
export function ReasonTitle({text}: {text: string}) {
  const lines = text.split('\n')
  const rest = lines.length - shown
  return (
    <Stack gap={3} style={{maxWidth: 320}}>
      {lines.slice(0, shown).map((line) => (
        <Text key={line} size={1}>
          {line}
        </Text>
      ))}
      {rest > 0 && (
        <Text muted size={1}>
          … and {rest} more. See Checks.
        </Text>
      )}
    </Stack>
  )
}
