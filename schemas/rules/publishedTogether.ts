/**
 * For references to what is published in one transaction with the document that refers to it.
 * Sanity’s own rule asks that the target is published already, which can’t be so here: until then
 * the Studio keeps the reference weak, and the publish makes it strong. `reset` is Sanity’s way to
 * drop the rules that a type brings along; its typed builders leave it out.
 */
export function publishedTogether<Rule extends object>(rule: Rule): Rule {
  return 'reset' in rule && typeof rule.reset === 'function' ? rule.reset() : rule
}
