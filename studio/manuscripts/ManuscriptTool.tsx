import {Box} from '@sanity/ui'
import {useCallback, useMemo} from 'react'
import {useClient} from 'sanity'
import {useRouter} from 'sanity/router'
import {apiVersion} from '../dossier/apiVersion.ts'
import {createImportService} from './importService.ts'
import {importServiceUrl} from './importServiceUrl.ts'
import {EntryForm} from './EntryForm.tsx'
import {PreviewScreen} from './PreviewScreen.tsx'
import {useManuscript} from './useManuscript.ts'

/** A manuscript on its way in: paste or choose it, look at what was found, write the drafts. */
export function ManuscriptTool() {
  const client = useClient({apiVersion})
  const {navigateIntent} = useRouter()
  const service = useMemo(() => {
    const {dataset = 'production', token} = client.config()
    return createImportService({url: importServiceUrl ?? '', dataset, token})
  }, [client])
  const open = useCallback(
    (articleId: string) => navigateIntent('edit', {id: articleId, type: 'article'}),
    [navigateIntent],
  )
  const work = useManuscript(service, open)
  const {preview} = work.state
  return (
    <Box height="fill" overflow="auto">
      {preview ? (
        <PreviewScreen onOpen={open} preview={preview} work={work} />
      ) : (
        <EntryForm work={work} />
      )}
    </Box>
  )
}
