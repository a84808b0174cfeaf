// Pages that show the tables of the model and of the rules.
import {
  channels,
  lengths,
  moves,
  purposes,
  reasons,
  recommended,
  sources,
  stages,
  tones,
} from '../packages/core/dist/index.js'

/** @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** @param {readonly string[]} cited */
const cite = (cited) => cited.join(' ')

const sourcesTable = table(
  ['', 'article'],
  Object.entries(sources).map(([id, { title }]) => [id, title]),
)

/** The rules, with what they ask, how they weigh, and how each language explains them. */
export async function rulesPage() {
  const { en } = await import('../packages/templates-en/dist/index.js')
  const { ru } = await import('../packages/templates-ru/dist/index.js')
  const own = [...en.rules, ...ru.rules]
  const rows = [...recommended, ...own].map(({ id, about, severity, sources: cited, options }) => [
    `\`${id}\``,
    severity,
    about,
    options === undefined ? '' : `\`${JSON.stringify(options)}\``,
    cite(cited),
  ])
  const whys = [...recommended, ...own].map(({ id }) => [
    `\`${id}\``,
    en.messages[id]?.why ?? '',
    ru.messages[id]?.why ?? '',
  ])
  return `# Rules

Generated from the rules; do not edit. \`check()\` goes by the set \`recommended\`; \`strict\` makes every advice a warning and allows no apology. The last rules are those of one language alone, which its locale carries.
To change a rule, spread it: \`{ ...noApology, severity: 'error', options: { … } }\`, in an array of your own.

\`spell-rightly\` stands in no preset: \`spellRightly({ dictionary, allow })\` of \`@declinekit/core/spelling\` makes it from a dictionary such as nspell’s.

${table(['rule', 'severity', 'asks', 'options', 'sources'], rows)}

## Why

${table(['rule', 'English', 'Русский'], whys)}

## Sources

${sourcesTable}
`
}

/** The model: stages, channels, reasons, tones, moves. */
export function situationsPage() {
  const stageRows = Object.entries(stages).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    [...row.body.map((paragraph) => paragraph.join(', ')), row.close.full.join(', ')].join(' / '),
    row.channels.join(', '),
    row.reason,
    cite(row.sources),
  ])
  const channelRows = Object.entries(channels).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    row.form,
    `${row.words.most} / ${row.words.tooMany}`,
    cite(row.sources),
  ])
  const reasonRows = Object.entries(reasons).map(([id, row]) => [
    `\`${id}\``,
    row.about,
    row.disclosure,
    row.negotiable ? 'yes' : '',
    cite(row.sources),
  ])
  const plain = (/** @type {Record<string, { about: string, sources: readonly string[] }>} */ rows) =>
    table(
      ['id', 'meaning', 'sources'],
      Object.entries(rows).map(([id, row]) => [`\`${id}\``, row.about, cite(row.sources)]),
    )
  return `# Situations

Generated from the model; do not edit.

## Stages

${table(['id', 'meaning', 'body of a full letter', 'customary channels', 'reason', 'sources'], stageRows)}

## Channels

${table(['id', 'meaning', 'form', 'words: long / too long', 'sources'], channelRows)}

## Reasons

\`state\`: named plainly; \`soften\`: as a wording about fit; \`withhold\`: never, and nothing untrue in its place.

${table(['id', 'meaning', 'disclosure', 'negotiable', 'sources'], reasonRows)}

## Tones

${plain(tones)}

## Lengths

${plain(lengths)}

## Purposes

\`compose\` writes \`decline\` in written channels; the others are named by the model and refused with a typed error.

${plain(purposes)}

## Moves

${plain(moves)}

## Sources

${sourcesTable}
`
}
