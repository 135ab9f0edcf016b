import {Button, Card, Stack, Text} from '@sanity/ui'
import {useNewsroom} from '../dossier/useDossier.ts'
import {refusalOf} from '../operations/refusal.ts'

/** Something could not be read: why, and a way to try again. */
export function FailureNotice({error, what}: {error: unknown; what: string}) {
  const {readAgain} = useNewsroom()
  return (
    <Card border padding={4} radius={2} role="alert" tone="critical">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {what} could not be read
        </Text>
        <Text size={1}>{refusalOf(error).detail}</Text>
        <div>
          <Button fontSize={1} mode="ghost" onClick={readAgain} text="Try again" />
        </div>
      </Stack>
    </Card>
  )
}
