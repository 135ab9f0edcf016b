import {LaunchIcon} from '@sanity/icons/Launch'
import {Badge, Button, Card, Flex, Stack, Text} from '@sanity/ui'
import {useRouter} from 'sanity/router'
import {evidenceRelations, shortTitle, sourceKinds} from '../../schemas/choices.ts'
import type {Dossier, Evidence, SourceDocument} from '../../workflow/index.ts'
import {fieldText} from '../parts/fieldText.ts'

interface EvidenceCardProps {
  dossier: Dossier
  evidence: Evidence
  wasUsed: boolean
}

const relationTones = {supports: 'positive', contradicts: 'critical', context: 'default'} as const

/** One piece of evidence: its source, the place in it, the excerpt, and the way there. */
export function EvidenceCard({dossier, evidence, wasUsed}: EvidenceCardProps) {
  const router = useRouter()
  const {relation, locator, excerpt, audience} = evidence
  const source: SourceDocument | undefined = dossier.sources.find(
    ({_id}) => _id === evidence.source?._ref,
  )
  const links = linksOf(source)
  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Flex align="center" gap={2} wrap="wrap">
          <Text size={1} weight="medium">
            {source?.title ?? 'A source that is not there'}
          </Text>
          {relation && <Badge tone={relationTones[relation]}>{evidenceRelations[relation]}</Badge>}
          {source?.tier && <Badge>{source.tier === 'primary' ? 'Primary' : 'Secondary'}</Badge>}
          {source?.status?.state === 'retracted' && <Badge tone="critical">Source retracted</Badge>}
          {source?.status?.state === 'disputed' && <Badge tone="caution">Source disputed</Badge>}
          {audience !== 'public' && <Badge tone="caution">Internal</Badge>}
          {wasUsed && <Badge tone="positive">Checked against</Badge>}
        </Flex>
        <Text muted size={1}>
          {[shortTitle(sourceKinds, source?.kind), locator].filter(Boolean).join(' · ')}
        </Text>
        {excerpt && (
          <Text size={1} style={{textWrap: 'pretty'}}>
            “{excerpt}”
          </Text>
        )}
        <Flex gap={1} wrap="wrap">
          {links.map(({address, label}) => (
            <Button
              as="a"
              fontSize={1}
              href={address}
              icon={LaunchIcon}
              key={address}
              mode="bleed"
              padding={2}
              rel="noreferrer"
              target="_blank"
              text={label}
            />
          ))}
          {source && (
            <Button
              fontSize={1}
              mode="bleed"
              onClick={() => router.navigateIntent('edit', {id: source._id, type: 'source'})}
              padding={2}
              text="Open the source"
            />
          )}
        </Flex>
      </Stack>
    </Card>
  )
}

function linksOf(source: SourceDocument | undefined): {address: string; label: string}[] {
  return [
    {address: fieldText(source, 'url'), label: 'Original'},
    {address: fieldText(source, 'archivedUrl'), label: 'Archived copy'},
  ].flatMap(({address, label}) => (address && /^https?:/.test(address) ? [{address, label}] : []))
}
