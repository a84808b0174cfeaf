import type { ReportLanguage } from '@declinekit/core/report'
import explanations from './explanations.json'

/**
 * What English adds for those who read reports: an explanation of each rule. The words of reports are core’s own.
 *
 * @example
 * import { report } from '@declinekit/templates-en/report'
 *
 * explain('no-apology', { locale: en, explanations: report.explanations }).title // 'Regret, but do not apologise'
 */
export const report = { id: 'en', explanations } as const satisfies ReportLanguage
