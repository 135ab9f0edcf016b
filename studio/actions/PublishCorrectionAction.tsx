import {PublishIcon} from '@sanity/icons/Publish'
import {useState} from 'react'
import {type DocumentActionComponent, useClient} from 'sanity'
import {apiVersion} from '../dossier/apiVersion.ts'
import {useNewsroom} from '../dossier/useDossier.ts'
import {publishCorrection} from '../operations/publishCorrection.ts'
import {type Refusal, refusalOf} from '../operations/refusal.ts'
import {RefusalDialog} from './RefusalDialog.tsx'

/**
 * Publishes a correction by itself. One that goes with a change of its article is published with
 * the article.
 */
export const PublishCorrectionAction: DocumentActionComponent = ({id, draft}) => {
  const client = useClient({apiVersion})
  const {pool} = useNewsroom()
  const [isRunning, setIsRunning] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()

  async function publish(): Promise<void> {
    if (!draft?._rev) return
    setIsRunning(true)
    try {
      await publishCorrection({client, pool}, id, draft._rev)
    } catch (error) {
      setRefusal(refusalOf(error))
    } finally {
      setIsRunning(false)
    }
  }

  return {
    label: 'Publish correction',
    icon: PublishIcon,
    tone: 'positive',
    disabled: !draft || isRunning,
    title: draft ? undefined : 'Readers have this version already.',
    onHandle: () => void publish(),
    dialog: refusal && {
      type: 'custom',
      component: (
        <RefusalDialog
          articleId={id}
          header="Not published"
          onClose={() => setRefusal(undefined)}
          refusal={refusal}
        />
      ),
    },
  }
}
PublishCorrectionAction.displayName = 'PublishCorrectionAction'
