import type {Assessment} from '../assessment.ts'
import {blockPath, bodyBlocks, isTextBlock} from '../body/blocks.ts'
import {uncoveredSentences} from '../body/uncoveredSentences.ts'
import type {Blocker} from '../types.ts'
import {gateBlocker} from './blockerCodes.ts'
import {briefly} from './phrases.ts'

/** Where the section's policy asks for full coverage, every sentence is anchored or judged. */
export function sentencesCovered({dossier, policy}: Assessment): Blocker[] {
  if (!policy.fullCoverage) return []
  const {article} = dossier
  return bodyBlocks(article)
    .filter(isTextBlock)
    .filter((block) => !/^h\d$/.test(block.style ?? ''))
    .flatMap((block) =>
      uncoveredSentences(block, article.language).map((words) =>
        gateBlocker(
          'unanchoredSentence',
          {documentId: article._id, path: blockPath(block._key)},
          `${briefly(words)} is backed by no quote or claim, and this section asks for that. Mark its claims, or mark it as common knowledge or opinion.`,
        ),
      ),
    )
}
