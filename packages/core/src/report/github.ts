import type { Finding, Severity } from '../model/finding'
import { regionsIn, type CheckedFile, type Region } from './checked-file'

const commands = { error: 'error', warning: 'warning', advice: 'notice' } as const satisfies Record<
  Severity,
  string
>

/**
 * Findings as workflow commands, which GitHub Actions shows beside the lines of a pull request.
 *
 * @example
 * github([{ file: 'letters/draft.txt', text, findings }])
 * // ::error file=letters/draft.txt,line=1,col=36,endLine=1,endColumn=45,title=fill-every-blank::"[company]" is a blank …
 */
export function github(files: readonly CheckedFile[]): string {
  return files.flatMap(commandsFor).join('')
}

function commandsFor({ file, text, findings }: CheckedFile): string[] {
  const regionOf = regionsIn(text)
  return findings.map((finding) => commandFor(file, finding, regionOf(finding)))
}

function commandFor(
  file: string,
  { rule, severity, message, why }: Finding,
  region: Region | undefined,
): string {
  const place = {
    file,
    ...(region === undefined
      ? {}
      : {
          line: region.startLine,
          col: region.startColumn,
          endLine: region.endLine,
          endColumn: region.endColumn,
        }),
    title: rule,
  }
  const properties = Object.entries(place).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(`${message} ${why}`)}\n`
}

/** The runner ends a command at the end of its line; whatever else is no character to print would only disturb the log. */
function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\uFFFD')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
