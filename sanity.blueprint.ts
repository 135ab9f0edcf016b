import {defineBlueprint, defineDocumentFunction, defineRobotToken} from '@sanity/blueprints'

const projectId = process.env.SANITY_STUDIO_PROJECT_ID ?? ''
const dataset = process.env.SANITY_STUDIO_DATASET || 'production'

/** One dataset alone: a function without a resource hears every dataset of its project. */
const resource = {type: 'dataset', id: `${projectId || 'onrecord'}.${dataset}`} as const
const robotToken = '$.resources.publisher'
const timeout = 60

/** The publisher as functions on Sanity's own machines: docs/hosted-sanity.md. */
export default defineBlueprint({
  resources: [
    ...(projectId
      ? [
          defineRobotToken({
            name: 'publisher',
            label: 'On Record: publisher',
            memberships: [{resourceType: 'project', resourceId: projectId, roleNames: ['editor']}],
          }),
        ]
      : []),
    defineDocumentFunction({
      name: 'publish-requested',
      timeout,
      event: {
        on: ['create', 'update'],
        includeDrafts: true,
        filter: '_type == "publishRequest" && _id in path("drafts.**")',
        projection: '{_id}',
        resource,
      },
      ...(projectId && {robotToken}),
    }),
    defineDocumentFunction({
      name: 'accept-review',
      timeout,
      event: {
        on: ['create', 'update'],
        includeDrafts: true,
        filter: '_type == "review" && _id in path("drafts.**")',
        projection: '{"articleId": article._ref}',
        resource,
      },
      ...(projectId && {robotToken}),
    }),
    defineDocumentFunction({
      name: 'detect-bypass',
      timeout,
      event: {
        on: ['create', 'update', 'delete'],
        filter: '_type in ["article", "quote", "claim", "interviewee", "source", "receipt"]',
        projection: '{_id}',
        resource,
      },
      ...(projectId && {robotToken}),
    }),
  ],
})
