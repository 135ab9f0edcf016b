import {publishedIdOf} from '../../workflow/index.ts'
import {type BlockAnnotationProps, useFormValue} from 'sanity'
import {overviewOf} from '../dossier/overview.ts'
import {useDossier} from '../dossier/useDossier.ts'
import {itemStates} from '../states/itemStates.ts'
import {MarkFrame, markLooks} from './MarkFrame.tsx'
import {markState} from './markState.ts'
import {wordsOfMark} from './wordsOfMark.ts'

/** A quotation or assertion in the body, drawn with the state of its check. */
export function MarkedAnnotation(props: BlockAnnotationProps) {
  const id = useFormValue(['_id'])
  const articleId = typeof id === 'string' ? publishedIdOf(id) : ''
  const state = useDossier(articleId)
  const block = useFormValue(props.path.slice(0, 2))
  if (state.status !== 'ready') return props.renderDefault(props)

  const mark: {_type: string; _key: string} = {...props.value, _type: props.schemaType.name}
  const {items} = overviewOf(state.dossier)
  const words = wordsOfMark(block, mark._key)
  const marked = markState(mark, words, state.dossier, items, itemStates)
  return (
    <MarkFrame
      $isQuote={props.schemaType.name === 'quotation'}
      $look={markLooks[marked.state]}
      data-mark-state={marked.state}
      title={marked.title}
    >
      {props.renderDefault(props)}
    </MarkFrame>
  )
}
