import {Box, Dialog} from '@sanity/ui'
import type {Refusal} from '../operations/refusal.ts'
import {RefusalNotice} from '../parts/RefusalNotice.tsx'

interface RefusalDialogProps {
  header: string
  articleId: string
  refusal: Refusal
  onClose: () => void
}

/** What a step without a dialog of its own was refused with. */
export function RefusalDialog({header, articleId, refusal, onClose}: RefusalDialogProps) {
  return (
    <Dialog header={header} id={`${articleId}-refused`} onClose={onClose} width={1}>
      <Box padding={4}>
        <RefusalNotice articleId={articleId} onFollow={onClose} refusal={refusal} />
      </Box>
    </Dialog>
  )
}
