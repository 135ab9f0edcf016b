import {Checkbox, Flex, Label, Stack, Text} from '@sanity/ui'
import {useId} from 'react'
import {evidenceRelations} from '../../schemas/choices.ts'
import type {Dossier, Evidence} from '../../workflow/index.ts'

interface EvidenceChoiceProps {
  dossier: Dossier
  evidence: readonly Evidence[]
  chosen: readonly string[]
  onChange: (keys: string[]) => void
}

/** Which pieces of evidence the checker went to. */
export function EvidenceChoice({dossier, evidence, chosen, onChange}: EvidenceChoiceProps) {
  const id = useId()
  const keyed = evidence.flatMap((entry) => (entry._key ? [{...entry, _key: entry._key}] : []))
  if (keyed.length === 0) return null
  return (
    <Stack aria-labelledby={`${id}-label`} gap={3} role="group">
      <Label id={`${id}-label`} muted size={0}>
        Evidence you went to
      </Label>
      {keyed.map(({_key, source, locator, relation}) => {
        const title = dossier.sources.find((one) => one._id === source?._ref)?.title
        const isChosen = chosen.includes(_key)
        return (
          <Flex align="center" as="label" gap={2} key={_key}>
            <Checkbox
              checked={isChosen}
              onChange={() =>
                onChange(isChosen ? chosen.filter((key) => key !== _key) : [...chosen, _key])
              }
            />
            <Text size={1}>
              {[title ?? 'A source', locator, relation && evidenceRelations[relation]]
                .filter(Boolean)
                .join(' · ')}
            </Text>
          </Flex>
        )
      })}
    </Stack>
  )
}
