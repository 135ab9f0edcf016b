import {Badge, Box, Card, Flex, Stack, Text} from '@sanity/ui'
import {usePaneRouter} from 'sanity/structure'
import {type Dossier, stages} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {itemStates} from '../states/itemStates.ts'
import {stageLooks} from '../states/stageTones.ts'

/** An article in a list: headline, stage, how much of it is signed, what is wrong. */
export function ArticleRow({dossier, isOpen}: {dossier: Dossier; isOpen: boolean}) {
  const {ChildLink} = usePaneRouter()
  const {article, section, contributors} = dossier
  const {stage, items, settled, recheck, afterChecks, falls} = overviewOf(dossier)
  const Icon = stageLooks[stage].icon
  const disputed = items.filter(({state}) => state === 'disputed').length
  const unconfirmed = items.filter(({state}) => state === 'cannotConfirm').length
  const place = [section?.title ?? 'No section', ...contributors.map(({name}) => name)]

  return (
    <Card
      as={ChildLink}
      aria-current={isOpen ? 'page' : undefined}
      childId={article._id}
      data-as="a"
      padding={3}
      pressed={isOpen}
      radius={2}
      tone="inherit"
    >
      <Flex align="flex-start" gap={3}>
        <Text muted size={1}>
          <Icon />
        </Text>
        <Stack flex={1} gap={3}>
          <Text size={1} style={{textWrap: 'pretty'}} weight="medium">
            {article.headline ?? 'No headline yet'}
          </Text>
          <Text muted size={1} textOverflow="ellipsis">
            {place.filter(Boolean).join(' · ')}
          </Text>
          <Flex align="center" gap={2} wrap="wrap">
            <Badge tone={stageLooks[stage].tone}>{stages[stage].title}</Badge>
            {items.length > 0 && (
              <Box paddingY={1}>
                <Text muted size={0}>
                  {settled} of {items.length} signed
                </Text>
              </Box>
            )}
            {recheck > 0 && (
              <Badge tone={itemStates.needsRecheck.tone}>{recheck} to re-check</Badge>
            )}
            {afterChecks > 0 && <Badge tone="critical">Check after publication</Badge>}
            {disputed > 0 && <Badge tone={itemStates.disputed.tone}>{disputed} disputed</Badge>}
            {unconfirmed > 0 && (
              <Badge tone={itemStates.cannotConfirm.tone}>{unconfirmed} not confirmed</Badge>
            )}
          </Flex>
          {falls.map((clause) => (
            <Text key={clause} muted size={1} style={{textWrap: 'pretty'}}>
              {clause}.
            </Text>
          ))}
        </Stack>
      </Flex>
    </Card>
  )
}
