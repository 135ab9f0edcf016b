import {Card, Flex, Radio, Stack, Text} from '@sanity/ui'
import {useSchema} from 'sanity'
import type {DifferingField} from '../../workflow/merge/mergeTypes.ts'
import {shownValue} from './shownValue.ts'

interface DifferingFieldsProps {
  type: string
  fields: readonly DifferingField[]
  onTake: (field: string, isTaken: boolean) => void
}

/** Where the two say different things and only one can stand: both side by side, to choose. */
export function DifferingFields({type, fields, onTake}: DifferingFieldsProps) {
  const schemaType = useSchema().get(type)
  const titleOf = (name: string) =>
    (schemaType && 'fields' in schemaType
      ? schemaType.fields.find((field) => field.name === name)?.type.title
      : undefined) ?? name
  return (
    <Stack gap={4}>
      {fields.map(({field, kept, lost, isTaken}) => (
        <Stack aria-label={titleOf(field)} gap={3} key={field} role="radiogroup">
          <Text size={1} weight="semibold">
            {titleOf(field)}
          </Text>
          <Flex gap={2} wrap="wrap">
            {[
              {value: kept, isChosen: !isTaken, takes: false},
              {value: lost, isChosen: isTaken, takes: true},
            ].map(({value, isChosen, takes}) => (
              <Card
                as="label"
                border
                flex={1}
                key={String(takes)}
                padding={3}
                radius={2}
                style={{minWidth: '14em'}}
                tone={isChosen ? 'primary' : 'default'}
              >
                <Flex align="center" gap={3}>
                  <Radio
                    checked={isChosen}
                    name={`merge-${field}`}
                    onChange={() => onTake(field, takes)}
                  />
                  <Text size={1} style={{overflowWrap: 'anywhere'}}>
                    {shownValue(value)}
                  </Text>
                </Flex>
              </Card>
            ))}
          </Flex>
        </Stack>
      ))}
    </Stack>
  )
}
