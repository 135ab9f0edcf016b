import type {Role} from '../../workflow/index.ts'

/** A sign-in of the sample newsroom. Anybody at this machine may sign in as one of them. */
export interface SampleUser {
  id: string
  name: string
  email: string
  roles: Role[]
  /** What the sign-in page says about them. */
  about: string
  demo: true
}

/** The staff of the Marram Courier: nobody of them exists. */
export const sampleUsers = [
  {
    id: 'marisol-achterberg',
    name: 'Marisol Achterberg',
    email: 'marisol@marram-courier.example',
    roles: ['reporter'],
    about: 'Covers the harbour and the sea.',
    demo: true,
  },
  {
    id: 'dele-ransome',
    name: 'Dele Ransome',
    email: 'dele@marram-courier.example',
    roles: ['reporter'],
    about: 'Covers the town hall.',
    demo: true,
  },
  {
    id: 'mina-castellanos',
    name: 'Mina Castellanos',
    email: 'mina@marram-courier.example',
    roles: ['editor'],
    about: 'Edits, sends stories on and publishes them.',
    demo: true,
  },
  {
    id: 'tomasz-bielak',
    name: 'Tomasz Bielak',
    email: 'tomasz@marram-courier.example',
    roles: ['factChecker'],
    about: 'Checks. Has not believed a number since 1998.',
    demo: true,
  },
  {
    id: 'leilani-brandt',
    name: 'Leilani Brandt',
    email: 'leilani@marram-courier.example',
    roles: ['factChecker', 'reporter'],
    about: 'Checks, and now and then writes: then somebody else checks her.',
    demo: true,
  },
  {
    id: 'josephine-tetteh',
    name: 'Josephine Tetteh',
    email: 'josephine@marram-courier.example',
    roles: ['standards'],
    about: 'Standards editor: allegations, and people who are not on the record.',
    demo: true,
  },
  {
    id: 'sunniva-rao',
    name: 'Sunniva Rao',
    email: 'sunniva@marram-courier.example',
    roles: ['administrator'],
    about: 'Keeps the system and the staff list.',
    demo: true,
  },
] as const satisfies readonly SampleUser[]

export type SampleUserId = (typeof sampleUsers)[number]['id']
