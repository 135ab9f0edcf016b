import {Box, Card, Flex, Spinner, Stack, Text} from '@sanity/ui'
import type {Actor, Dossier} from '../../workflow/index.ts'
import {overviewOf} from '../dossier/overview.ts'
import {useActor} from '../dossier/useActor.ts'
import {ImportLink} from '../manuscripts/ImportLink.tsx'
import {FailureNotice} from '../parts/FailureNotice.tsx'
import type {ArticleList} from './articleLists.ts'
import {listLimit} from './articleIds.ts'
import {ArticleRow} from './ArticleRow.tsx'
import {useArticles} from './useArticles.ts'

interface ArticlesPaneProps {
  childItemId?: string
  options?: {list?: ArticleList}
}

/** A list of articles with where each one really stands, live. */
export function ArticlesPane({childItemId, options}: ArticlesPaneProps) {
  return options?.list ? <ArticleGroups list={options.list} openId={childItemId} /> : null
}

function ArticleGroups({list, openId}: {list: ArticleList; openId: string | undefined}) {
  const state = useArticles(list.scope)
  const anybody = useActor(state.status === 'ready' ? state.dossiers[0] : undefined)

  if (state.status === 'failed') {
    return (
      <Box padding={4}>
        <FailureNotice error={state.error} what="The articles" />
      </Box>
    )
  }
  if (state.status === 'loading') return <Loading />
  const groups = groupArticles(list, state.dossiers, anybody)
  if (groups.length === 0 && !state.isComplete) return <Loading />
  if (groups.length === 0) {
    return (
      <Box padding={4}>
        <Stack gap={4}>
          <Text align="center" muted size={1}>
            {list.empty}
          </Text>
          {list.offersImport && <ImportLink />}
        </Stack>
      </Box>
    )
  }
  return (
    <Stack gap={4} padding={2}>
      {groups.map(({heading, dossiers}) => (
        <Stack gap={2} key={heading}>
          {heading && (
            <Box paddingX={3} paddingTop={3}>
              <Text as="h2" muted size={1} weight="semibold">
                {heading} ({dossiers.length})
              </Text>
            </Box>
          )}
          <Stack aria-label={heading || 'Articles'} as="ul" gap={1} style={listStyle}>
            {dossiers.map((dossier) => (
              <li key={dossier.article._id}>
                <ArticleRow dossier={dossier} isOpen={dossier.article._id === openId} />
              </li>
            ))}
          </Stack>
        </Stack>
      ))}
      {state.dossiers.length >= listLimit && (
        <Card padding={3}>
          <Text align="center" muted size={1}>
            The newest {listLimit} are looked at. Search finds older ones.
          </Text>
        </Card>
      )}
    </Stack>
  )
}

function Loading() {
  return (
    <Flex align="center" aria-live="polite" gap={3} justify="center" padding={5}>
      <Spinner muted />
      <Text muted size={1}>
        Reading the reviews…
      </Text>
    </Flex>
  )
}

interface Group {
  heading: string
  dossiers: Dossier[]
}

function groupArticles(list: ArticleList, dossiers: readonly Dossier[], actor: Actor): Group[] {
  const groups = new Map<string, Dossier[]>((list.headings ?? []).map((heading) => [heading, []]))
  for (const dossier of dossiers) {
    const heading = list.headingOf(dossier, overviewOf(dossier), actor)
    if (heading === undefined) continue
    groups.set(heading, [...(groups.get(heading) ?? []), dossier])
  }
  return [...groups]
    .map(([heading, grouped]) => ({heading, dossiers: grouped}))
    .filter((group) => group.dossiers.length > 0)
}

const listStyle = {listStyle: 'none', margin: 0, padding: 0}
