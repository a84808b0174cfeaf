import type { Wordings } from '@declinekit/core'

const amid = '<в отборе>'
const outside = '<вне отбора>'

/**
 * Wordings that open with `<в отборе>` are for the stages at which a meeting lies ahead, from the invitation up to the offer, and those with
 * `<вне отбора>` for the stages before and after: each stands for two.
 */
export function staged(wordings: Wordings): Wordings {
  return Object.fromEntries(
    Object.entries(wordings).map(([key, templates]) => [key, templates.flatMap(atItsStages)]),
  )
}

function atItsStages(template: string): readonly string[] {
  if (template.startsWith(amid)) {
    const said = template.slice(amid.length)
    return [`{{#reached.invited}}{{^reached.offered}}${said}{{/reached.offered}}{{/reached.invited}}`]
  }
  if (!template.startsWith(outside)) return [template]
  const said = template.slice(outside.length)
  return [
    `{{^reached.invited}}${said}{{/reached.invited}}`,
    `{{#reached.offered}}${said}{{/reached.offered}}`,
  ]
}
