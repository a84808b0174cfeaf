import type { ReportLanguage } from '@declinekit/core/report'
import explanations from './explanations.json'
import words from './words.json'

/**
 * What Russian adds for those who read reports: an explanation of each rule, and the words of reports.
 *
 * @example
 * import { report } from '@declinekit/templates-ru/report'
 *
 * pretty(files, { language: report })
 */
export const report = { id: 'ru', explanations, words } as const satisfies ReportLanguage
