import {Badge, Flex, Stack, Text} from '@sanity/ui'
import {hopActs} from '../../schemas/choices.ts'
import type {Dossier, Hop} from '../../workflow/index.ts'
import {Field} from './Field.tsx'
import {namedParty} from './namedParty.ts'

/** The way the words took to us, nearest the speaker first. */
export function Provenance({dossier, hops}: {dossier: Dossier; hops: readonly Hop[]}) {
  if (hops.length === 0) return null
  return (
    <Field label="How it reached us">
      <Stack as="ol" gap={3} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {hops.map((hop, index) => (
          <Flex align="flex-start" as="li" gap={3} key={hop._key ?? index}>
            <Text muted size={1}>
              {index + 1}
            </Text>
            <Text size={1} style={{flex: 1}}>
              {hopText(hop, dossier)}
            </Text>
            {hop.inferred && <Badge tone="caution">Inferred</Badge>}
          </Flex>
        ))}
      </Stack>
    </Field>
  )
}

/** “Recorded by Ana Roth in “Harbour interviews”, 00:14:32” */
function hopText(hop: Hop, dossier: Dossier): string {
  const agent = namedParty(dossier, hop.agent?._ref)?.name ?? hop.agentName
  const source = namedParty(dossier, hop.source?._ref)?.name
  const parts = [
    hop.act ? hopActs[hop.act] : 'Passed on',
    agent && `by ${agent}`,
    source && `in “${source}”`,
  ]
  return [parts.filter(Boolean).join(' '), hop.locator].filter(Boolean).join(', ')
}
