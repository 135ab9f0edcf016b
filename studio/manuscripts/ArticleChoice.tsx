import {Button, Card, Flex, Stack, Text} from '@sanity/ui'
import type {PlanSummary} from '../../ingest/preview/importPreview.ts'
import type {ManuscriptWork} from './useManuscript.ts'

const reasons = {
  chosen: 'as you said',
  words: 'the same words',
  file: 'a file of the same name',
  slug: 'the same headline',
  text: 'paragraphs that are the same',
} as const

/** The text may be another edition of a story that is here: somebody has to say. */
export function ArticleChoice({plan, work}: {plan: PlanSummary; work: ManuscriptWork}) {
  const {choices, busy} = work.state
  const {into: _into, asNew: _asNew, ...rest} = choices
  const isBusy = busy !== undefined
  return (
    <Card border padding={4} radius={2} tone="caution">
      <Stack gap={4}>
        <Text as="h2" size={1} weight="semibold">
          Which story is this?
        </Text>
        {plan.mayBe.map(({id, headline, foundBy, similarity}) => (
          <Flex align="center" gap={3} justify="space-between" key={id} wrap="wrap">
            <Stack flex={1} gap={2}>
              <Text size={1} weight="medium">
                {headline ?? 'An article without a headline'}
              </Text>
              <Text muted size={1}>
                It has {reasons[foundBy]}; {Math.round(similarity * 100)} % of the words are in
                both.
              </Text>
            </Stack>
            <Button
              aria-label={`It is another edition of ${headline ?? 'this article'}`}
              disabled={isBusy}
              fontSize={1}
              mode="ghost"
              onClick={() => void work.read({...rest, into: id})}
              text="Another edition of it"
            />
          </Flex>
        ))}
        <Flex>
          <Button
            disabled={isBusy}
            fontSize={1}
            mode="ghost"
            onClick={() => void work.read({...rest, asNew: true})}
            text="It is a new story"
          />
        </Flex>
      </Stack>
    </Card>
  )
}
