import type {Assessment} from '../assessment.ts'
import {blockPath, bodyBlocks, isTextBlock} from '../body/blocks.ts'
import {unmarkedQuotations} from '../body/unmarkedQuotations.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/** Words that the body prints as somebody's have a quote behind them, or are said to be nobody's. */
export function quotationsMarked({dossier: {article}}: Assessment): Blocker[] {
  return bodyBlocks(article)
    .filter(isTextBlock)
    .flatMap((block) =>
      unmarkedQuotations(block).map((words) =>
        gateBlocker(
          'unmarkedQuotation',
          {documentId: article._id, path: blockPath(block._key)},
          `${briefly(words)} stands in quotation marks with no quote behind it. Mark it as a quote, or as a title or term if nobody says it.`,
        ),
      ),
    )
}
