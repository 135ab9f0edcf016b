import {Stack, Text} from '@sanity/ui'
import type {Dossier, Evidence} from '../../workflow/index.ts'
import {EvidenceCard} from './EvidenceCard.tsx'
import {Field} from './Field.tsx'

interface EvidenceListProps {
  dossier: Dossier
  evidence: readonly Evidence[]
  /** `_key`s that the last checker went to. */
  signed: readonly string[] | undefined
}

/** How we know: where somebody else could look it up. */
export function EvidenceList({dossier, evidence, signed = []}: EvidenceListProps) {
  return (
    <Field label="How we know">
      {evidence.length === 0 ? (
        <Text muted size={1}>
          No evidence yet. Add what shows that it is so.
        </Text>
      ) : (
        <Stack gap={2}>
          {evidence.map((entry, index) => (
            <EvidenceCard
              dossier={dossier}
              evidence={entry}
              key={entry._key ?? index}
              wasUsed={entry._key !== undefined && signed.includes(entry._key)}
            />
          ))}
        </Stack>
      )}
    </Field>
  )
}
