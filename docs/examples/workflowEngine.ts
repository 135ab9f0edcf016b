/**
 * The newsroom's table of transitions as a definition for Sanity's workflow engine, made for
 * `@sanity/workflow-engine` 0.32 (early access). Outside the build:
 *   node docs/examples/workflowEngine.ts > newsroom.workflow.json
 * Stages, actions, roles and reasons come over whole. The guards do not: they follow references and
 * compare fingerprints, which no GROQ condition of the engine can. Each action that has guards
 * queues the effect `checkGuards` with their names; its handler asks `workflow/`, and moves the
 * article back with a reason where they are not met. `publish` queues `askToPublish`, whose handler
 * writes a request to publish (docs/hosted-sanity.md): the publisher decides.
 */
import {defineWorkflow} from '@sanity/workflow-engine/define'
import {stageOrder, stages, transitions, type Stage, type Transition} from '../../workflow/index.ts'

const table: readonly Transition[] = transitions
const everyStage = Object.keys(stages) as Stage[]

/** Where a story on hold may go back to. */
const heldFrom = stageOrder.filter((stage) => rowsFrom(stage).some(({to}) => to === 'onHold'))

const article = {type: 'doc.ref' as const, name: 'article', types: ['article']}

export const newsroomWorkflow = defineWorkflow({
  name: 'newsroom',
  title: 'On Record: from reporting to print',
  initialStage: 'reporting',
  fields: [
    {...article, required: true, initialValue: {type: 'input'}},
    {type: 'string', name: 'heldFrom'},
    {type: 'string', name: 'reason'},
  ],
  stages: everyStage.map((stage) => ({
    name: stage,
    title: stages[stage].title,
    description: stages[stage].description,
    ...stepsFrom(stage),
  })),
})

/** One activity whose actions are the rows of the table; the one taken says where it leads. */
function stepsFrom(stage: Stage) {
  const rows = rowsFrom(stage)
  if (rows.length === 0) return {}
  const actions = rows.map((row) => actionOf(row, stage))
  return {
    fields: [{type: 'string' as const, name: 'taken'}],
    activities: [{name: 'decide', title: 'What happens next', actions}],
    transitions: rows.flatMap(transitionsOf),
  }
}

function rowsFrom(stage: Stage): Transition[] {
  return table.filter(({from}) => from.includes(stage))
}

function actionOf({name, title, roles, guards, requiresReason}: Transition, from: Stage) {
  return {
    name,
    title,
    roles: [...roles],
    ...(requiresReason && {params: [{type: 'string' as const, name: 'reason', required: true}]}),
    ops: [
      set('taken', {type: 'literal', value: name}),
      ...(requiresReason ? [set('reason', {type: 'param', param: 'reason'})] : []),
      ...(name === 'hold' ? [set('heldFrom', {type: 'stage'})] : []),
    ],
    ...(guards.length > 0 && {
      effects: [
        {
          name: `${name === 'publish' ? 'askToPublish' : `checkGuards.${name}`}.${from}`,
          title: `Ask the newsroom’s rules: ${guards.join(', ')}`,
          bindings: {article: '$fields.article'},
          input: {guards: [...guards]},
        },
      ],
    }),
    status: 'done' as const,
  }
}

function transitionsOf({name, title, to}: Transition) {
  const taken = `$fields.taken == "${name}"`
  if (to !== 'heldFrom') return [{name, title, to, when: taken}]
  return heldFrom.map((stage) => ({
    name: `${name}-${stage}`,
    title,
    to: stage,
    when: `${taken} && $fields.heldFrom == "${stage}"`,
  }))
}

type Value = {type: 'literal'; value: string} | {type: 'param'; param: string} | {type: 'stage'}

function set(field: string, value: Value) {
  return {type: 'field.set' as const, target: {field}, value}
}

if (import.meta.main) console.log(JSON.stringify(newsroomWorkflow, null, 2))
