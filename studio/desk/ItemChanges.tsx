import {Badge, Flex, Stack, Text} from '@sanity/ui'
import type {ItemChange, ItemChangeKind} from '../../workflow/index.ts'

const kinds = {
  added: {title: 'Added', tone: 'positive'},
  reworded: {title: 'Reworded', tone: 'caution'},
  reattributed: {title: 'Re-attributed', tone: 'caution'},
  evidenceChanged: {title: 'Evidence changed', tone: 'primary'},
  typography: {title: 'Set anew', tone: 'default'},
  dropped: {title: 'Dropped', tone: 'critical'},
} as const satisfies Record<ItemChangeKind, object>

/** What changed between two publications, each item with its sentence before and after. */
export function ItemChanges({changes}: {changes: readonly ItemChange[]}) {
  if (changes.length === 0) {
    return (
      <Text muted size={1}>
        No signed item differs. What changed was touched by no signature.
      </Text>
    )
  }
  return (
    <Stack aria-label="What changed" as="ul" gap={4} style={listStyle}>
      {changes.map(({item, kinds: found, before, after}) => (
        <Stack as="li" gap={3} key={item}>
          <Flex gap={1} wrap="wrap">
            {found.map((kind) => (
              <Badge key={kind} tone={kinds[kind].tone}>
                {kinds[kind].title}
              </Badge>
            ))}
          </Flex>
          {before !== undefined && before !== after && (
            <Text muted size={1} style={{textWrap: 'pretty'}}>
              <del>{before}</del>
            </Text>
          )}
          {after !== undefined && (
            <Text size={1} style={{textWrap: 'pretty'}}>
              {after}
            </Text>
          )}
        </Stack>
      ))}
    </Stack>
  )
}

const listStyle = {listStyle: 'none', margin: 0, padding: 0}
