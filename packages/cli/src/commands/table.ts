import { localeIds } from '../locales'
import type { CommandRow, Option } from './command'
import { modelTableNames } from './model-table-names'
import { setOption, situationOptions } from './situation-options'

/** What every command takes. */
export const commonOptions = {
  'ui-locale': { value: 'ID', values: localeIds },
  config: { value: 'FILE', completes: 'file' },
  'no-config': {},
  'no-color': {},
  quiet: { short: 'q' },
  help: { short: 'h' },
} as const satisfies Readonly<Record<string, Option>>

/** Languages that a letter can be asked for in. */
export const letterLocales = ['auto', ...localeIds] as const

const letterLocale = { value: 'ID', values: letterLocales, usual: 'auto' } as const

/** From what severity on `check` can fail. */
export const thresholds = ['error', 'warning', 'advice', 'never'] as const

/** One of {@link thresholds}. */
export type Threshold = (typeof thresholds)[number]

/** What a letter can be written as. */
export const letterFormats = ['text', 'json', 'html', 'eml', 'mailto', 'ics', 'docx', 'pdf'] as const

/** One of {@link letterFormats}. */
export type LetterFormatId = (typeof letterFormats)[number]

/** How an answer to an invitation can be written. */
export const replyFormats = [
  'eml',
  'text',
  'json',
  'html',
  'ics',
  'mailto',
] as const satisfies readonly LetterFormatId[]

/** How findings can be reported. */
export const reportFormats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const

/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number]

/** Sets of rules that `check` can judge by. */
export const ruleSetNames = ['recommended', 'strict', 'message'] as const

/** One of {@link ruleSetNames}. */
export type RuleSetName = (typeof ruleSetNames)[number]

/** How a letter of a batch can be written into a file. */
export const batchFormats = [
  'text',
  'json',
  'html',
  'eml',
  'mailto',
  'docx',
  'pdf',
] as const satisfies readonly LetterFormatId[]

/** Shells that completions are written for. */
export const shells = ['bash', 'zsh', 'fish'] as const

/** What can be listed. */
export const listNames = [...modelTableNames, 'rules', 'sources', 'locales'] as const

const output = {
  output: { short: 'o', value: 'FILE', completes: 'file' },
  force: {},
} as const satisfies Readonly<Record<string, Option>>

/** The commands. Help, completions and the reading of the command line all go by this table; each is loaded when it is called. */
export const commands = {
  compose: {
    operands: { usage: '[FILE|-]', most: 1, completes: 'file' },
    options: {
      ...situationOptions,
      ...setOption,
      locale: letterLocale,
      seed: { value: 'N', usual: '0' },
      format: { value: 'FORMAT', values: letterFormats },
      invite: { value: 'FILE', completes: 'file' },
      now: { value: 'TIME' },
      ...output,
    },
    examples: [
      'compose --stage offered --channel email --reason promotion --to "Anna Smith" --from "Sam Lee"',
      'compose situation.yaml --tone formal --format docx -o letter.docx',
      'compose - --format json < situation.json',
    ],
    load: async () => (await import('./compose')).runCompose,
  },
  reply: {
    operands: { usage: 'INVITE', most: 1, completes: 'file' },
    options: {
      ...situationOptions,
      ...setOption,
      locale: letterLocale,
      seed: { value: 'N', usual: '0' },
      format: { value: 'FORMAT', values: replyFormats },
      accept: { value: 'FIELD', many: true },
      self: { value: 'ADDRESS' },
      'time-zone': { value: 'ZONE' },
      now: { value: 'TIME' },
      ...output,
    },
    examples: [
      'reply invite.eml --reason accepted-other-offer -o reply.eml',
      'reply invite.ics --tone warm --format text',
      'reply - --format ics < invite.eml',
    ],
    load: async () => (await import('./reply')).runReply,
  },
  check: {
    operands: { usage: '[FILE|GLOB|-]...', most: Number.POSITIVE_INFINITY, completes: 'file' },
    options: {
      ...situationOptions,
      ...setOption,
      locale: letterLocale,
      situation: { value: 'FILE', completes: 'file' },
      now: { value: 'TIME' },
      rules: { value: 'SET', values: ruleSetNames, usual: 'recommended' },
      allow: { value: 'RULE', table: 'rules', many: true },
      format: { value: 'FORMAT', values: reportFormats, usual: 'pretty' },
      'worded-in': { value: 'ID', values: localeIds },
      html: { value: 'FILE', completes: 'file' },
      score: {},
      fix: {},
      write: {},
      'fail-on': { value: 'SEVERITY', values: thresholds, usual: 'error' },
      force: {},
    },
    examples: [
      'check draft.txt',
      "check 'drafts/**/*.txt' --stage offered --fail-on warning",
      'check draft.txt --fix --write',
      'check - --format sarif < draft.txt',
    ],
    exits: 'findings',
    load: async () => (await import('./check')).runCheck,
  },
  explain: {
    operands: { usage: 'RULE', most: 1, table: 'rules' },
    options: { format: { value: 'FORMAT', values: ['text', 'json'], usual: 'text' } },
    examples: ['explain no-apology', 'explain say-no-clearly --ui-locale ru'],
    load: async () => (await import('./explain')).runExplain,
  },
  list: {
    operands: { usage: 'WHAT', most: 1, values: listNames },
    options: { format: { value: 'FORMAT', values: ['text', 'json'], usual: 'text' } },
    examples: ['list reasons', 'list stages --format json'],
    load: async () => (await import('./list')).runList,
  },
  batch: {
    operands: { usage: 'FILE|-', most: 1, completes: 'file' },
    options: {
      ...situationOptions,
      ...setOption,
      locale: letterLocale,
      seed: { value: 'N', usual: '0' },
      out: { short: 'o', value: 'DIR|FILE.ndjson|-', completes: 'directory' },
      format: { value: 'FORMAT', values: batchFormats, usual: 'text' },
      now: { value: 'TIME' },
      input: { value: 'FORMAT', values: ['auto', 'csv', 'ndjson'], usual: 'auto' },
      errors: { value: 'FILE', completes: 'file' },
      'ignore-unknown': {},
      jobs: { short: 'j', value: 'N' },
      force: {},
    },
    examples: [
      'batch people.csv --out letters --channel email',
      'batch people.ndjson --out - --jobs 4 > letters.ndjson',
      'batch people.csv --out letters --format eml --errors bad-rows.csv',
    ],
    exits: 'rows',
    load: async () => (await import('./batch')).runBatch,
  },
  completions: {
    operands: { usage: 'bash|zsh|fish', most: 1, values: shells },
    options: {},
    examples: [
      'completions bash > ~/.local/share/bash-completion/completions/declinekit',
      'completions zsh > ~/.zfunc/_declinekit',
      'completions fish > ~/.config/fish/completions/declinekit.fish',
    ],
    load: async () => (await import('./completions')).runCompletions,
  },
  conform: {
    operands: { usage: 'MODULE', most: 1, completes: 'file' },
    options: {
      sample: { value: 'N|all', usual: '1500' },
      'only-purpose': { value: 'ID', table: 'purposes', many: true },
      'only-channel': { value: 'ID', table: 'channels', many: true },
      cast: { value: 'FILE', completes: 'file' },
    },
    examples: [
      'conform ./dist/index.js',
      'conform ./german.js --only-purpose decline --only-channel email --cast cast.json',
    ],
    exits: 'laws',
    load: async () => (await import('./conform')).runConform,
  },
} as const satisfies Readonly<Record<string, CommandRow>>

/** What stands without a command: a conversation that asks what the options leave open. */
export const wizardRow: CommandRow = {
  operands: { usage: '', most: 0 },
  options: { ...situationOptions, ...setOption, locale: letterLocale, seed: { value: 'N', usual: '0' } },
  examples: [],
  load: async () => (await import('./wizard')).runWizard,
}

/** The name of a command. */
export type CommandName = keyof typeof commands

/** All of them, in the order of help. */
export const commandNames = Object.keys(commands) as CommandName[]

/** The row of a command, with nothing known of which it is. */
export const rowOf = (name: CommandName): CommandRow => commands[name]
