import type {UrlRule} from 'sanity'

/** An absolute http or https address without a user name or password in it. */
export function webAddress(rule: UrlRule): UrlRule {
  return rule
    .uri({scheme: ['https', 'http']})
    .error('A web address starts with https:// or http:// and holds no password.')
}
