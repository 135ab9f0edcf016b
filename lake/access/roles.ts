/** The roles a sign-in or a token may hold, with the titles that people see. */
export const roles = {
  administrator: {title: 'Administrator', description: 'Runs the newsroom system'},
  editor: {title: 'Editor', description: 'Commissions, edits and publishes'},
  reporter: {title: 'Reporter', description: 'Reports and writes'},
  factChecker: {title: 'Fact-checker', description: 'Checks every quote and claim'},
  standards: {
    title: 'Standards editor',
    description: 'Decides on allegations and protected sources',
  },
  viewer: {title: 'Viewer', description: 'Reads everything in the main dataset, writes nothing'},
} as const

export type RoleName = keyof typeof roles

export const isRoleName = (name: string): name is RoleName => Object.hasOwn(roles, name)

/** `[{name, title, description}]`, as the Studio's current user and the project's role list have it. */
export const describeRoles = (names: readonly string[]) =>
  names.map((name) => ({
    name,
    title: isRoleName(name) ? roles[name].title : name,
    description: isRoleName(name) ? roles[name].description : '',
  }))
