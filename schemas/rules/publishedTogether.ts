/**
 * For references to what is published in one transaction with the document that refers to it.
 * Sanity’s own rule asks that the target is published already, which can’t be so here: until then
 * the Studio keeps the reference weak, and the publish makes it strong.
 */
export function publishedTogether<Rule extends {reset(): Rule}>(rule: Rule): Rule {
  return rule.reset()
}
