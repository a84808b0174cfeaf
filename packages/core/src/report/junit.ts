import type { Finding, Severity } from '../model/finding'
import { regionsIn, weighsAtLeast, type CheckedFile } from './checked-file'
import { escapeMarkup } from './escape-markup'

/** Options of {@link junit}. */
export interface JunitOptions {
  /** From which severity on a finding fails its test case; a lighter one is told in the case’s output. Default `error`. */
  readonly failOn?: Severity | 'never'
}

/**
 * Findings as a JUnit report, which most build servers read: a suite a file, a case a finding, and one case that passes where nothing was found.
 *
 * @example
 * junit([{ file: 'draft.txt', text, findings: [] }])
 * // <?xml version="1.0" encoding="UTF-8"?>
 * // <testsuites name="declinekit" tests="1" failures="0">
 * //   <testsuite name="draft.txt" tests="1" failures="0" errors="0">
 * //     <testcase classname="draft.txt" name="declinekit"/>
 * //   </testsuite>
 * // </testsuites>
 */
export function junit(files: readonly CheckedFile[], { failOn = 'error' }: JunitOptions = {}): string {
  const fails = ({ severity }: Finding): boolean => failOn !== 'never' && weighsAtLeast(severity, failOn)
  const tests = files.reduce((sum, { findings }) => sum + Math.max(1, findings.length), 0)
  const failures = files.reduce((sum, { findings }) => sum + findings.filter(fails).length, 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="declinekit" tests="${tests}" failures="${failures}">`,
    ...files.flatMap((file) => suite(file, fails)),
    '</testsuites>\n',
  ].join('\n')
}

function suite({ file, text, findings }: CheckedFile, fails: (finding: Finding) => boolean): string[] {
  const name = attribute(file)
  const failures = findings.filter(fails).length
  const regionOf = regionsIn(text)
  const cases = findings.map((finding) => {
    const region = regionOf(finding)
    const place = region === undefined ? '' : ` (${region.startLine}:${region.startColumn})`
    return testCase(name, `${finding.rule}${place}`, finding, fails(finding))
  })
  return [
    `  <testsuite name="${name}" tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0">`,
    ...(cases.length === 0 ? [`    <testcase classname="${name}" name="declinekit"/>`] : cases),
    '  </testsuite>',
  ]
}

function testCase(className: string, name: string, finding: Finding, fails: boolean): string {
  const told = `${finding.message}\n${finding.why}`
  const body = fails
    ? `<failure type="${attribute(finding.severity)}" message="${attribute(finding.message)}">${escapeMarkup(told)}</failure>`
    : `<system-out>${escapeMarkup(`${finding.severity}: ${told}`)}</system-out>`
  return `    <testcase classname="${className}" name="${attribute(name)}">${body}</testcase>`
}

/** Line ends inside an attribute would be read as spaces. */
function attribute(text: string): string {
  return escapeMarkup(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}
