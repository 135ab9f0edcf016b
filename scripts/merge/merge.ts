import {Command} from 'commander'
import {mergeParams, mergeQuery} from '../../workflow/merge/mergeQuery.ts'
import type {WholeDocument} from '../../workflow/merge/mergeTypes.ts'
import {mergeRecordId, planMerge} from '../../workflow/merge/planMerge.ts'
import {datasetClient} from '../connect/datasetClient.ts'
import {connectionFor, type ConnectionFlags} from '../connect/importConnection.ts'
import {describeFailure} from '../dataset/describeFailure.ts'
import {withConnection} from '../connect/withConnection.ts'

interface Options extends ConnectionFlags {
  dryRun: boolean
}

await withConnection(
  new Command('npm run merge --')
    .description('Make one of two documents that are about the same person or source.')
    .argument('<keep>', 'id of the one that stays')
    .argument('<lose>', 'id of the one that goes')
    .option('--dry-run', 'show what would change, and write nothing', false),
  'a token that may write drafts, and what is published if that changes',
)
  .action(merge)
  .parseAsync()

async function merge(keepId: string, loseId: string, options: Options): Promise<void> {
  try {
    const client = datasetClient(connectionFor(options, process.env))
    const [keep, lose] = [keepId, loseId].map((id) => id.replace(/^drafts\./u, ''))
    const params = mergeParams(keep!, lose!)
    const documents = await client.fetch<WholeDocument[]>(mergeQuery, params)
    const at = new Date().toISOString()
    const plan = planMerge({keep: keep!, lose: lose!, at}, documents)
    const list = (fields: typeof plan.joined) => fields.map(({field}) => field).join(', ') || 'none'
    console.log(`References that move to ${keep}: ${plan.moved.join(', ') || 'none'}`)
    console.log(`Fields that gain something: ${list(plan.joined)}`)
    console.log(`Fields that stay as ${keep} has them: ${list(plan.notCarried)}`)
    if (options.dryRun) return console.log('Nothing was written. Leave --dry-run off to merge.')
    const {transactionId} = await client.mutate(plan.mutations, {
      visibility: 'sync',
      returnDocuments: false,
    })
    console.log(
      `Merged, in one transaction (${transactionId}). To undo it, restore ${lose} and the documents above in the Studio's history to before ${at}; ${mergeRecordId(lose!)} holds ${lose} whole.`,
    )
  } catch (error) {
    console.error(`Nothing was merged: ${describeFailure(error)}`)
    process.exitCode = 1
  }
}
