import type {CheckItem} from '../../workflow/index.ts'
import type {OperationContext} from '../operations/operation.ts'

/** What every form of an item works on. */
export interface ItemFormProps {
  context: OperationContext
  item: CheckItem
  onDone: () => void
}
