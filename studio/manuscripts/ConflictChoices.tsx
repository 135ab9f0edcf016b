import {Box, Button, Card, Flex, Grid, Radio, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import type {PlannedConflict, Side} from '../../ingest/plan/plan.ts'
import type {ManuscriptWork} from './useManuscript.ts'

interface ConflictChoicesProps {
  conflicts: readonly PlannedConflict[]
  work: ManuscriptWork
}

const sides = [
  {side: 'studio', title: 'In the Studio'},
  {side: 'imported', title: 'In the manuscript'},
] as const

/** What both changed, side by side. Nothing is written before each is decided. */
export function ConflictChoices({conflicts, work}: ConflictChoicesProps) {
  if (conflicts.length === 0) return null
  return (
    <Card border padding={4} radius={2} tone="caution">
      <Stack gap={5}>
        <Flex align="center" gap={3} justify="space-between" wrap="wrap">
          <Text as="h2" size={1} weight="semibold">
            Changed here and in the manuscript ({conflicts.length})
          </Text>
          <Flex gap={2}>
            <Button
              fontSize={1}
              mode="ghost"
              onClick={() => work.takeAll('studio')}
              padding={2}
              text="Keep all of the Studio’s"
            />
            <Button
              fontSize={1}
              mode="ghost"
              onClick={() => work.takeAll('imported')}
              padding={2}
              text="Take all of the manuscript’s"
            />
          </Flex>
        </Flex>
        {conflicts.map((conflict) => (
          <ConflictChoice conflict={conflict} key={conflict.key} work={work} />
        ))}
      </Stack>
    </Card>
  )
}

function ConflictChoice({conflict, work}: {conflict: PlannedConflict; work: ManuscriptWork}) {
  const {key, what, why} = conflict
  const name = useId()
  const {take, takeAll} = work.state.choices
  const chosen: Side | undefined = take?.[key] ?? takeAll
  return (
    <Stack as="fieldset" gap={3} style={{border: 0, margin: 0, padding: 0}}>
      <Text as="legend" size={1} weight="medium">
        {what}
      </Text>
      <Text muted size={1}>
        {why}
      </Text>
      <Grid gap={3} gridTemplateColumns={[1, 1, 2]}>
        {sides.map(({side, title}) => (
          <Card as="label" border key={side} padding={3} radius={2} tone="default">
            <Flex gap={3}>
              <Box paddingTop={1}>
                <Radio
                  checked={chosen === side}
                  name={name}
                  onChange={() => work.take(key, side)}
                />
              </Box>
              <Stack flex={1} gap={3}>
                <Text muted size={1} weight="medium">
                  {title}
                </Text>
                <Text size={1}>{conflict[side] || 'Nothing'}</Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Grid>
    </Stack>
  )
}
